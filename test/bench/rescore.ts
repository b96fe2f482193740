import { type Rescore, RescoreReply } from "@assay/shared/api/rescore";
import { PublishReply } from "@assay/shared/api/rubrics";
import { createClosers } from "../support/closers.ts";
import type { LoggedCall } from "../support/emulator-client.ts";
import { adminAmong } from "../support/parts.ts";
import { startPeer } from "../support/peer.ts";
import { startPostgres } from "../support/postgres.ts";
import { rateBefore } from "../support/rated-before.ts";
import { createRubricDesk, type RubricDesk, withWeight } from "../support/rubric-desk.ts";
import { startStack } from "../support/stack.ts";
import { waitUntil } from "../support/wait-until.ts";
import { type Bench, type Measurement, rounded } from "./bench.ts";

/** The share is the same for 100,000, whose writing takes a minute and a half. */
const contacts = 20_000;

/** HubSpot's limit for an OAuth app in one portal, and the most records that one request writes. */
const limit = { requests: 110, windowMs: 10_000, records: 100 };

const updates = "/crm/objects/2026-09/contacts/batch/update";

/** Of the writes that HubSpot's limit allows, those that a re-scoring makes, by two servers on one PostgreSQL. */
export const rescore: Bench = {
  names: ["rescore.share-of-limit"],
  run: async () => [await measureShare(contacts)],
};

/** From the publish's answer until the last record is written. Throws when the limit was exceeded or a record missed. */
export async function measureShare(contacts: number): Promise<Measurement> {
  const closers = createClosers();
  try {
    const postgres = await startPostgres();
    closers.add(postgres.close);
    const stack = await startStack({ backend: "postgres", postgresUrl: postgres.url, withHost: false, contacts });
    closers.add(stack.close);
    closers.add((await startPeer(stack)).close);
    const { results } = await stack.emulator.listRecords(stack.portalId, "contacts", { limit: String(contacts) });
    await rateBefore(
      stack,
      results.map(({ id }) => id),
      "kept",
    );
    const startedAt = Date.now();
    await rescoreAll(createRubricDesk(stack, adminAmong(stack.users)));
    const calls = (await stack.emulator.readLog()).filter(({ at }) => at >= startedAt);
    checkCalls(calls, results.length);
    const last = Math.max(...calls.filter(({ path }) => path === updates).map(({ at }) => at));
    const allowed = (limit.requests * limit.records * (last - startedAt)) / limit.windowMs;
    const beside = { name: "records that the limit allows a second", value: 1_100, unit: "records/s" };
    return { name: "rescore.share-of-limit", value: rounded(results.length / allowed), unit: "share", runs: 1, beside };
  } finally {
    await closers.closeAll();
  }
}

/** Publishes other weights, and waits until every record says so. */
async function rescoreAll(desk: RubricDesk): Promise<Rescore> {
  const { revision } = await desk.edit("bant", (document) => withWeight(document, "need", 60));
  const { rescore } = PublishReply.parse(await desk.publish("bant", revision));
  const readRescore = async () => RescoreReply.parse(await desk.call(`rescores/${rescore.id}`)).rescore;
  return waitUntil(
    "the re-scoring is done",
    async () => {
      const now = await readRescore();
      return now.state === "done" && now;
    },
    { timeoutMs: 600_000, everyMs: 500 },
  );
}

function checkCalls(calls: readonly LoggedCall[], expected: number): void {
  const written = calls
    .filter(({ path }) => path === updates)
    .flatMap(({ requestBody }) => (requestBody as unknown as { inputs: { id: string }[] }).inputs.map(({ id }) => id));
  if (written.length !== expected || new Set(written).size !== expected) {
    throw new Error(`${written.length} writes of ${new Set(written).size} records, of ${expected} to write`);
  }
  const times = calls.filter(({ path }) => !path.startsWith("/oauth")).map(({ at }) => at);
  const crowded = times.find(
    (at, index) => (times[index + limit.requests] ?? Number.POSITIVE_INFINITY) - at < limit.windowMs,
  );
  if (crowded !== undefined || calls.some(({ limited }) => limited)) throw new Error("HubSpot's limit was exceeded");
}
