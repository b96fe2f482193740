import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { publicUrls } from "../support/assay-app.ts";
import { aDatabase } from "../support/database.ts";
import { freePort, freePorts } from "../support/free-port.ts";
import { serverEnvironment } from "../support/parts.ts";
import { aRatingBody } from "../support/rep.ts";
import { runServer, type ServerRun } from "../support/server-run.ts";
import { sendWire, signCall, withCaller } from "../support/signed-call.ts";
import { ask, give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

const backend = inject("databaseBackend");

let team: Team;
beforeAll(async () => {
  // As talkative as the server gets: what must not be in its log must not be in this one.
  process.env.ASSAY_LOG_LEVEL = "debug";
  team = await startTeam({ backend, contacts: 30 });
});
afterAll(() => team?.stack.close());

const runs: ServerRun[] = [];
afterAll(() => {
  for (const run of runs) run.signal("SIGKILL");
});

/** The environment of a server of its own beside the stack's, on free ports. */
async function anEnvironment(databaseUrl: string): Promise<Record<string, string>> {
  const { host, emulator: emulatorPort } = team.stack.ports;
  const ports = { ...(await freePorts()), host, emulator: emulatorPort };
  const { portalId, emulator, webUrl } = team.stack;
  const place = { ports, folder: "", databaseUrl, portalId };
  return serverEnvironment(place, emulator.origin, webUrl);
}

function run(environment: Record<string, string>): ServerRun {
  const started = runServer(environment);
  runs.push(started);
  return started;
}

const ops = (path: string) => fetch(`http://127.0.0.1:${team.stack.ports.ops}${path}`);

describe("the operators' door", () => {
  it("says that the server lives and is ready", async () => {
    for (const path of ["/healthz", "/readyz"]) {
      const response = await ops(path);
      expect([response.status, await response.json()]).toEqual([200, { ok: true }]);
    }
  });

  it("counts requests by door, pattern and status, and jobs by name", async () => {
    const contactId = team.aContact();
    await give(team.ann, contactId, "need", 2);
    await waitUntil("the write is done", async () => (await team.ann.readSync(contactId)).state === "written");
    // The record is settled a moment before the job that wrote it ends, and is counted.
    const isCounted = /^assay_jobs_total{name="write-properties",result="done"} [1-9]/m;
    const text = await waitUntil("the job is counted", async () => {
      const figures = await (await ops("/metrics")).text();
      return isCounted.test(figures) && figures;
    });
    const labels = 'door="card",method="POST",route="/v1/records/:objectType/:objectId/ratings",status="200"';
    expect(text).toMatch(new RegExp(`^assay_request_seconds_count{${labels}} [1-9]`, "m"));
    expect(text).toMatch(/^process_cpu_seconds_total /m);
    for (const told of [`/contact/${contactId}`, team.ann.user.email, String(team.stack.portalId)]) {
      expect(text).not.toContain(told);
    }
  });

  it("has nothing else", async () => {
    expect((await ops("/v1/records/contact/501/assessment")).status).toBe(404);
  });
});

describe("the log", () => {
  const markers = [
    "Zanzibar-quote",
    "Zanzibar-note",
    "zanzibar-link",
    "Zanzibar-body",
    "Zanzibar-path",
    "Zanzibar-words",
  ];

  it("of a busy run holds no mail address, no name and no quote", async () => {
    const contactId = team.aContact();
    const fault = { kind: "status" as const, status: 500, body: { message: markers[5] } };
    await team.stack.emulator.addFault({ pathPrefix: "/crm/objects" }, 1, fault);
    const evidence = { tier: "stated", quote: markers[0], note: markers[1], link: `https://${markers[2]}.example/` };
    await ask(team.ann, contactId, { ...aRatingBody("need", 2), evidence });
    await ask(team.ben, contactId, { ...aRatingBody("need", 1), evidence });
    await ask(team.ben, contactId, { ...aRatingBody("need", 1), criterion: markers[3] });
    const target = withCaller(`/v1/${markers[4]}`, team.ann.user, team.stack.portalId);
    expect((await sendWire(team.stack.ports.card, signCall(publicUrls.card, { target }))).status).toBe(404);
    const tampered = signCall(publicUrls.card, { target: withCaller("/v1/records/contact/1/sync", team.ann.user, 1) });
    expect((await sendWire(team.stack.ports.card, { ...tampered, target: `${tampered.target}&x=1` })).status).toBe(401);
    await waitUntil("the write is done", async () => (await team.ann.readSync(contactId)).state === "written");
    expect((await team.stack.emulator.readLog()).some(({ fault: met }) => met === "status")).toBe(true);
    await team.stack.emulator.deletePrivately(team.stack.portalId, contactId);
    await waitUntil("the ratings are gone", async () => (await team.ann.readHistory(contactId)).length === 0);
    await team.stack.restart();
    const log = readFileSync(team.stack.logFile, "utf8");
    const { results } = await team.stack.emulator.listRecords(team.stack.portalId, "contacts", { limit: "100" });
    const people = results.flatMap(({ properties }) => [properties.email, properties.lastname]);
    const users = team.stack.users.flatMap((user) => [user.email, user.lastName]);
    for (const told of [...markers, ...people, ...users]) if (told) expect(log).not.toContain(told);
    expect(log).not.toContain("userEmail");
    expect(log).not.toMatch(/[\w.]+(@|%40)[\w.]+/);
  });

  it("is one JSON object a line that names the route's pattern", () => {
    const lines = readFileSync(team.stack.logFile, "utf8").trim().split("\n");
    const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const requests = entries.filter(({ msg }) => msg === "request");
    expect(requests.map(({ route }) => route)).toContain("/v1/records/:objectType/:objectId/ratings");
    expect(entries.filter(({ msg }) => msg === "ready").length).toBeGreaterThanOrEqual(2);
  });
});

describe("a stop", { timeout: 180_000 }, () => {
  it.each(["SIGTERM", "SIGINT"] as const)("by %s answers what is under way and ends with 0", async (signal) => {
    const database = await aDatabase(backend);
    const environment = await anEnvironment(database.url);
    const server = run(environment);
    await waitUntilReady(environment);
    const startedAt = performance.now();
    const pending = Array.from({ length: 20 }, () =>
      fetch(`http://127.0.0.1:${environment.ASSAY_WEB_PORT}/install`, { redirect: "manual" }),
    );
    await Promise.race(pending);
    server.signal(signal);
    const replies = await Promise.allSettled(pending);
    expect(await server.ended).toBe(0);
    expect(performance.now() - startedAt).toBeLessThan(10_000);
    const answered = replies.flatMap((reply) => (reply.status === "fulfilled" ? [reply.value.status] : []));
    expect(answered).toContain(302);
    // What came too late is told to come again, and not cut off.
    for (const status of answered) expect([302, 503]).toContain(status);
    expect(server.printed.stderr).toBe("");
    await database.close();
  });
});

describe("a server that cannot start", { timeout: 180_000 }, () => {
  /** Ends with 1 and says why in sentences, without a stack. */
  async function expectRefusal(environment: Record<string, string>, sentences: (string | RegExp)[]): Promise<void> {
    const server = run(environment);
    expect(await server.ended).toBe(1);
    const lines = server.printed.stderr.trim().split("\n");
    expect(lines).toHaveLength(sentences.length);
    for (const [index, sentence] of sentences.entries()) expect(lines[index]).toMatch(sentence);
  }

  it("names every fault of its configuration, one sentence each", async () => {
    const environment = await anEnvironment("oracle://db.example/assay");
    const { HUBSPOT_CLIENT_SECRET: _, ...rest } = environment;
    await expectRefusal({ ...rest, ASSAY_CARD_PORT: "x", ASSAY_KEYS: "" }, [
      "DATABASE_URL must begin with postgres:// or pglite:.",
      "ASSAY_CARD_PORT must be a port number.",
      /^ASSAY_KEYS is empty: .*\.$/,
      "HUBSPOT_CLIENT_SECRET is missing: the app's client secret.",
    ]);
  });

  it("with development secrets beside the real HubSpot says so", async () => {
    const environment = await anEnvironment("pglite:/nowhere");
    await expectRefusal({ ...environment, HUBSPOT_API_ORIGIN: "https://api.hubapi.com" }, [
      /set secrets of your own\.$/,
    ]);
  });

  it("because a port is taken says which, and frees what it held", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const database = await aDatabase(backend);
    const environment = await anEnvironment(database.url);
    await expectRefusal({ ...environment, ASSAY_WEB_PORT: String(port) }, [
      `Port ${port} on 127.0.0.1 cannot be used: another program is using it.`,
    ]);
    other.close();
    const again = run({ ...environment, ASSAY_WEB_PORT: String(port) });
    await waitUntilReady(environment);
    again.signal("SIGTERM");
    expect(await again.ended).toBe(0);
    await database.close();
  });

  it("because its data folder is taken says so, and disturbs nobody", async ({ skip }) => {
    if (backend === "postgres") skip("a PostgreSQL server serves several processes");
    const environment = await anEnvironment(team.stack.databaseUrl);
    await expectRefusal(environment, [
      /^The data folder .* is in use by another Assay\. Stop that one, or choose another folder\.$/,
    ]);
    await give(team.ann, team.aContact(), "need", 1);
  });

  it("because there can be no data folder says so", async () => {
    await expectRefusal(await anEnvironment("pglite:/dev/null/folder"), [
      /^The database could not be opened: .*Check DATABASE_URL\.$/,
    ]);
  });

  it("because no database answers says so, without the password", async () => {
    const port = await freePort();
    const environment = await anEnvironment(`postgres://assay:hunter2@127.0.0.1:${port}/assay`);
    const server = run(environment);
    expect(await server.ended).toBe(1);
    expect(server.printed.stderr).toBe(
      "The database could not be opened: nothing answers there. Check DATABASE_URL.\n",
    );
    expect(server.printed.stdout).not.toContain("hunter2");
  });
});

async function waitUntilReady(environment: Record<string, string>): Promise<void> {
  const isReady = () =>
    fetch(`http://127.0.0.1:${environment.ASSAY_OPS_PORT}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  await waitUntil("the server is ready", isReady, { timeoutMs: 60_000 });
}
