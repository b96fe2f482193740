import { type Rescore, RescoreReply } from "@assay/shared/api/rescore";
import { PublishReply } from "@assay/shared/api/rubrics";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import type { LoggedCall } from "../support/emulator-client.ts";
import { rateBefore } from "../support/rated-before.ts";
import { createRep } from "../support/rep.ts";
import { createRubricDesk, type RubricDesk, withWeight } from "../support/rubric-desk.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { waitUntil } from "../support/wait-until.ts";

const kills = 10;
const contacts = 6_000;

/** Batches of one server that can be in flight at a kill, and the records of each. */
const inFlight = 4 * 100;

const updates = "/crm/objects/2026-09/contacts/batch/update";

let stack: Stack;
let desk: RubricDesk;
beforeAll(async () => {
  stack = await startStack({ backend: inject("databaseBackend"), withHost: false, contacts });
  desk = createRubricDesk(stack, admin());
}, 180_000);
afterAll(() => stack?.close());

const admin = () => stack.users.find(({ superAdmin }) => superAdmin) as Stack["users"][number];

const readUpdates = async () => (await stack.emulator.readLog()).filter(({ path }) => path === updates);

interface Written {
  readonly id: string;
  readonly properties: Record<string, string>;
}

const inputsOf = ({ requestBody }: LoggedCall) => (requestBody as unknown as { inputs: Written[] }).inputs;

const readRescore = async (id: string): Promise<Rescore> =>
  RescoreReply.parse(await desk.call(`rescores/${id}`)).rescore;

it("brings every record its final value, whatever kills the server, and writes nothing twice that was not in flight", {
  timeout: 900_000,
}, async () => {
  const { results } = await stack.emulator.listRecords(stack.portalId, "contacts", { limit: String(contacts) });
  const ids = results.map(({ id }) => id);
  await rateBefore(stack, ids, "kept");
  const { revision } = await desk.edit("bant", (document) => withWeight(document, "need", 60));
  const { rescore } = PublishReply.parse(await desk.publish("bant", revision));
  // Slow enough that there is always something left to kill, however late the test looks.
  await stack.emulator.addFault({ pathPrefix: updates }, 1_000, { kind: "slow", ms: 2_000 });
  let bar = 0;
  for (let kill = 0; kill < kills; kill++) {
    const before = (await readUpdates()).length;
    await waitUntil("copies are being written", async () => (await readUpdates()).length > before, {
      timeoutMs: 120_000,
      everyMs: 20,
    });
    const { done, total, state } = await readRescore(rescore.id);
    expect(state).toBe("running");
    expect(done).toBeGreaterThanOrEqual(bar);
    expect(total).toBe(contacts);
    bar = done;
    await stack.kill9();
    await stack.restart();
  }
  await stack.emulator.clearFaults();
  await waitUntil("the re-scoring is done", async () => (await readRescore(rescore.id)).state === "done", {
    timeoutMs: 300_000,
    everyMs: 200,
  });
  expect(await readRescore(rescore.id)).toMatchObject({ done: contacts, total: contacts, waiting: 0 });
  const calls = await readUpdates();
  const written = calls.flatMap(inputsOf);
  const last = new Map(written.map(({ id, properties }) => [id, properties]));
  expect(ids.filter((id) => !last.has(id))).toEqual([]);
  expect(written.length - contacts).toBeLessThanOrEqual(kills * inFlight);
  expectLimitKept(await stack.emulator.readLog());
  const rep = createRep(stack.callAsCard, admin());
  for (const id of ids.filter((_id, index) => index % 100 === 42)) {
    const { result } = (await rep.readAssessment(id)).assessment;
    expect(last.get(id)?.assay_score).toBe(String(result.printedScore));
    expect(last.get(id)?.assay_grade).toBe(result.grade ?? "");
  }
  process.stdout.write(`${kills} kills, ${contacts} records, ${written.length - contacts} written twice\n`);
});

/** 110 requests in any 10 s, by the emulator's own clock. */
function expectLimitKept(log: readonly LoggedCall[]): void {
  expect(log.filter(({ limited }) => limited)).toEqual([]);
  const times = log.filter(({ path }) => path.startsWith("/crm/")).map(({ at }) => at);
  const crowded = times.filter((at, index) => (times[index + 110] ?? Number.POSITIVE_INFINITY) - at < 10_000);
  expect(crowded).toEqual([]);
}
