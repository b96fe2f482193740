import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { lookAround, lookInto } from "../support/look-into.ts";
import { startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

const backend = inject("databaseBackend");
// A look into it stops its server. in-step.test.ts runs on both.
const unwatched = backend === "pglite" && "with an embedded database nobody could watch the storm pass";

/** 200,000 where somebody asks for them: each is an edit that the emulator must make first. */
const events = Number(process.env.ASSAY_STORM_EVENTS ?? 20_000);
/** Every tenth is of a criterion. HubSpot remembers twenty values of a property: more contacts keep each below that. */
const everyTenth = 10;
const contacts = Math.max(200, Math.ceil(events / everyTenth / 20));
const criteria = ["budget", "authority", "need", "timing"];
const longest = { timeoutMs: 600_000, everyMs: 500 };

let team: Team;
let contactIds: string[];
/** Edits that changed something, by contact. */
const changes = new Map<string, number>();
beforeAll(async () => {
  if (unwatched) return;
  team = await startTeam({ backend, contacts: contacts + 2 });
  contactIds = Array.from({ length: contacts }, team.aContact);
});
afterAll(() => team?.stack.close());
beforeEach(({ skip }) => {
  if (unwatched) skip(unwatched);
});

const values = new Map<string, string>();

/** Edits go round the contacts; each round changes something else, by another of the portal's people. */
function anEdit(index: number) {
  const id = contactIds[index % contacts] as string;
  const round = Math.floor(index / contacts);
  const { userId } = team.stack.users[round % 3] as (typeof team.stack.users)[number];
  if (round % everyTenth !== 0) return { id, userId, properties: { jobtitle: `Title ${round}` } };
  const turn = round / everyTenth;
  const criterion = criteria[turn % criteria.length] as string;
  const level = String((index + Math.floor(turn / criteria.length)) % 4);
  const place = `${id}/${criterion}`;
  if (values.get(place) !== level) changes.set(id, (changes.get(id) ?? 0) + 1);
  values.set(place, level);
  return { id, userId, properties: { [`assay_bant_${criterion}`]: level } };
}

/** What HubSpot says of the criteria, by contact: its own record. */
async function readCrm(): Promise<Map<string, Record<string, string>>> {
  const { emulator, portalId } = team.stack;
  const properties = criteria.map((criterion) => `assay_bant_${criterion}`).join(",");
  const { results } = await emulator.listRecords(portalId, "contacts", { limit: "100000", properties });
  return new Map(results.map(({ id, properties: said }) => [id, said as Record<string, string>]));
}

interface Row {
  object_id: string;
  standing: Record<string, [level: number]>;
}

/** What differs between the store and HubSpot. */
async function differences(): Promise<string[]> {
  const crm = await readCrm();
  const rows = await lookInto<Row>(
    team.stack,
    "select object_id, standing from assessment where object_type = 'contact' and framework = 'bant'",
  );
  const stored = new Map(rows.map(({ object_id: id, standing }) => [id, standing]));
  return contactIds.flatMap((id) => {
    const inStore = criteria.map((criterion) => String(stored.get(id)?.[criterion]?.[0] ?? ""));
    const inCrm = criteria.map((criterion) => crm.get(id)?.[`assay_bant_${criterion}`] ?? "");
    return inStore.join() === inCrm.join() ? [] : `${id}: ${inStore} in the store, ${inCrm} in HubSpot`;
  });
}

async function isIdle(): Promise<boolean> {
  if ((await team.stack.emulator.countWaitingWebhooks()) > 0) return false;
  return lookAround(team.stack, async (look) => {
    const [row] = await look<{ left: number }>(
      `select (select count(*) from inbox)::integer + (select count(*) from record_hint)::integer
        + (select count(*) from property_write where state in ('waiting', 'retrying'))::integer as left`,
    );
    return row?.left === 0;
  });
}

/** Whether the server that runs now has done this at least once. */
async function hasDone(job: string): Promise<boolean> {
  const metrics = await (await fetch(`http://127.0.0.1:${team.stack.ports.ops}/metrics`)).text();
  return new RegExp(`name="${job}",result="done"\\} [1-9]`).test(metrics);
}

describe("a storm of webhooks", { timeout: 900_000 }, () => {
  it("in any order, with every fifth event twice, every twentieth batch lost and the server killed", async () => {
    const { emulator, portalId } = team.stack;
    await emulator.holdWebhooks();
    for (let first = 0; first < events; first += 10_000) {
      const many = Array.from({ length: Math.min(10_000, events - first) }, (_, index) => anEdit(first + index));
      await emulator.editRecords(portalId, "contacts", many);
    }
    const storm = await emulator.releaseWebhooks({ duplicated: 0.2, dropped: 0.05, seed: 20_261_122 });
    expect(storm.lost).toBeGreaterThan(0);
    for (const time of ["once", "twice"]) {
      await waitUntil(`some of it was worked off ${time}`, () => hasDone("look-again"));
      await team.stack.kill9();
      await team.stack.restart();
    }
    await waitUntil("the storm is over", isIdle, longest);
    // What was lost is found by its date.
    await lookInto(team.stack, "update change_watch set next_at = 0, since = since - 3600000");
    await waitUntil("the changes were looked for", () => hasDone("catch-up"), longest);
    await waitUntil("what was lost is found", isIdle, longest);
    expect(await differences()).toEqual([]);
  });

  it("leaves every edit of HubSpot's own history once, and nothing waits for a person to pick", async () => {
    const rows = await lookInto<{ object_id: string; ratings: number; contested: boolean }>(
      team.stack,
      `select object_id, count(*)::integer as ratings, bool_or(contested) as contested from rating_event
        where surface = 'crm' group by object_id`,
    );
    const rated = new Map(rows.map(({ object_id: id, ratings }) => [id, ratings]));
    expect(contactIds.filter((id) => rated.get(id) !== changes.get(id))).toEqual([]);
    expect(rows.filter(({ contested }) => contested)).toEqual([]);
  });
});
