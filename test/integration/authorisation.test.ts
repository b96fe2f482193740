import { setTimeout as pause } from "node:timers/promises";
import { Visibility } from "@assay/shared/api/people";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Asker, judge, type Reply, untold } from "../support/authorisation-judge.ts";
import { type Row, table } from "../support/authorisation-table.ts";
import {
  type Actor,
  openWorld,
  otherPortalId,
  readRaters,
  setVisibility,
  type Target,
  type World,
} from "../support/authorisation-world.ts";
import { type ListedRoute, listRoutes } from "../support/route-list.ts";

let world: World;
let routes: ListedRoute[];
let combinations = 0;
const written = new Map<string, number>();
beforeAll(async () => {
  [world, routes] = await Promise.all([openWorld(inject("databaseBackend")), listRoutes()]);
}, 240_000);
afterAll(async () => {
  process.stdout.write(`authorisation: ${combinations} combinations of ${routes?.length} routes\n`);
  await world?.stack.close();
});

const rowOf = (name: string) => table[name] as Row;
const methodOf = (name: string) => name.split(" ")[0] ?? "";
/** A route without a row fails a test of its own. */
const walked = () => routes.filter(({ name }) => name in table);
const knowing = (door: "card" | "extension") =>
  walked().filter((route) => route.door === door && rowOf(route.name).due !== "stranger");

/** One record of each kind for each way of standing to it; any record where a route is about none. */
function targetsFor({ due, only, tells }: Row, place: number): Target[] {
  const isAboutOne = due === "viewer" || due === "viewing-rater" || tells === "its marker";
  if (!isAboutOne) return world.targets.slice(-1);
  const [mate, other] = place < 3 ? [(place + 1) % 3, 3] : [place === 3 ? 4 : 3, 0];
  const standing = [place, mate, other, "nobody"];
  return world.targets.filter(({ type, holder }) => standing.includes(holder) && (only ?? type) === type);
}

async function sendTo(door: "card" | "extension", name: string, target: Target, actor: Pick<Actor, "user" | "token">) {
  const { path, body } = rowOf(name).call(world, target);
  if (door === "card") return world.card(actor.user, methodOf(name), path, body);
  return callBearer(methodOf(name), path, body, actor.token);
}

async function callPort(port: number, method: string, path: string, body?: object, headers = {}): Promise<Reply> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    redirect: "manual",
    headers: { "content-type": "application/json", ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.text() };
}

const callBearer = (method: string, path: string, body: object | undefined, token: string) =>
  callPort(world.stack.ports.extension, method, path, body, { authorization: `Bearer ${token}` });

/** Walks both doors as one person; answers what went wrong. */
async function walk(asker: Asker & Pick<Actor, "name" | "user" | "token">, doors: ("card" | "extension")[]) {
  const faults: string[] = [];
  for (const door of doors) {
    for (const { name } of knowing(door)) {
      for (const target of targetsFor(rowOf(name), asker.place ?? 5)) {
        combinations += 1;
        const { reply, fault } = await tryOut(door, name, target, asker);
        if (fault !== undefined)
          faults.push(`${asker.name}, ${world.policy.now}: ${door} ${name} ${target.marker} ${fault}`);
        count(name, target, asker, reply);
      }
    }
  }
  return faults;
}

/** Sends one request and judges the answer; one that is behind may become right, but never wrong. */
async function tryOut(
  door: "card" | "extension",
  name: string,
  target: Target,
  asker: Asker & Pick<Actor, "user" | "token">,
) {
  const row = rowOf(name);
  for (const deadline = Date.now() + 45_000; ; await pause(200)) {
    const reply = await sendTo(door, name, target, asker);
    const fault = judge(row, asker, world.policy.now, target, reply, world.targets);
    if (!row.isBehind || !fault?.startsWith(untold) || Date.now() > deadline) return { reply, fault };
  }
}

/** What changes a record, by whom. */
function count(name: string, { marker }: Target, { user }: Pick<Actor, "user">, { body }: Reply): void {
  const isChange = /\/(ratings|clearings)$/.test(name) && /"ok":true|"code":"conflict"/.test(body);
  const key = `${marker} by ${user.userId}`;
  if (isChange) written.set(key, (written.get(key) ?? 0) + 1);
}

it("has a row for every route of the server, and none for a route that is not there", () => {
  expect(Object.keys(table).sort()).toEqual([...new Set(routes.map(({ name }) => name))].sort());
});

describe.each(Visibility.options)("with records for %s", (visibility) => {
  beforeAll(() => setVisibility(world, visibility));

  it("gives everybody what is due, and nobody anything else", async () => {
    const faults = await Promise.all(world.actors.map((actor) => walk(actor, ["card", "extension"])));
    expect(faults.flat()).toEqual([]);
  }, 300_000);

  it("tells whoever lost their seat in HubSpot no more than is everybody's, and their browser nothing", async () => {
    const left = { ...world.left, name: "somebody who left", role: "rep" } as const;
    expect(await walk(left, ["card"])).toEqual([]);
    for (const { name } of knowing("extension")) {
      const target = world.targets[0] as Target;
      expect.soft([name, (await sendTo("extension", name, target, left)).status]).toEqual([name, 401]);
      combinations += 1;
    }
  });

  it("tells another portal nothing of this one", async () => {
    for (const { name } of knowing("card")) {
      for (const target of targetsFor(rowOf(name), 0)) {
        const { path, body } = rowOf(name).call(world, target);
        const reply = await world.card(world.stranger, methodOf(name), path, body, { portal: otherPortalId });
        combinations += 1;
        expect.soft([name, reply.status]).toEqual([name, 200]);
        expect.soft([name, /marker-|Plantwell/.exec(reply.body)?.[0]]).toEqual([name, undefined]);
      }
    }
  });

  it.each(["an unknown portal", "a wrong signature", "no signature", "a browser's token"])(
    "opens the card's door to nobody with %s",
    async (what) => {
      for (const { name } of knowing("card")) {
        for (const { user, token } of world.actors) {
          const { path, body } = rowOf(name).call(world, world.targets[0] as Target);
          const method = methodOf(name);
          const { status } = await {
            "an unknown portal": () => world.card(user, method, path, body, { portal: 99 }),
            "a wrong signature": () => world.card(user, method, path, body, { secret: "guessed" }),
            "no signature": () => callPort(world.stack.ports.card, method, path, body),
            "a browser's token": () =>
              callPort(world.stack.ports.card, method, path, body, { authorization: `Bearer ${token}` }),
          }[what as "no signature"]();
          combinations += 1;
          expect.soft([name, status]).toEqual([name, what === "an unknown portal" ? 403 : 401]);
        }
      }
    },
    120_000,
  );

  it.each(["", "guessed", `hubspot-4815162.${"A".repeat(43)}`])(
    "opens the extension's door to nobody with the token %j",
    async (token) => {
      for (const { name } of knowing("extension")) {
        const { path, body } = rowOf(name).call(world, world.targets[0] as Target);
        combinations += 1;
        expect.soft([name, (await callBearer(methodOf(name), path, body, token)).status]).toEqual([name, 401]);
      }
    },
  );
});

it("tells strangers nothing at the doors and pages that know nobody", async () => {
  for (const { door, name } of walked().filter((route) => rowOf(route.name).due === "stranger")) {
    const row = rowOf(name);
    const { path, body } = row.call(world, world.targets[0] as Target);
    const reply = await callPort(world.stack.ports[door], methodOf(name), path, body);
    combinations += 1;
    expect.soft([name, reply.status]).toEqual([name, row.status]);
    expect.soft([name, /marker-|Plantwell|hubspot-\d+/.exec(reply.body)?.[0]]).toEqual([name, undefined]);
  }
});

it("keeps every change of those to whom it was due, and none of anybody else", async () => {
  for (const target of world.targets) {
    const raters = await readRaters(world, target);
    for (const { user, place } of world.actors) {
      const planted = 1;
      const changes = written.get(`${target.marker} by ${user.userId}`) ?? 0;
      const kept = raters.filter((by) => by === String(user.userId)).length;
      expect.soft([target.marker, place, kept]).toEqual([target.marker, place, planted + changes]);
    }
  }
});
