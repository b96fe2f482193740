import { setTimeout as pause } from "node:timers/promises";
import { assayApp, publicUrls } from "../support/assay-app.ts";
import { createClosers } from "../support/closers.ts";
import { lookInto } from "../support/look-into.ts";
import { startPostgres } from "../support/postgres.ts";
import { signCall } from "../support/signed-call.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { type Bench, type Measurement, median, rounded } from "./bench.ts";
import { startEmptyRoute } from "./empty-route.ts";
import { type SignedBatch, sendBatches } from "./webhook-load.ts";

const runs = 3;
const eventsABatch = 100;
/** As many different batches as a second or two takes: they come again in turn, as HubSpot's own repeats do. */
const batches = 1000;
const connections = 10;
const seconds = 5;

/**
 * HubSpot's events taken in on PostgreSQL: signature, JSON, zod and a committed row for each batch before it is
 * acknowledged, while jobs fan out what is there.
 */
export const webhooks: Bench = {
  names: ["webhooks.events-per-second"],
  run: async () => {
    const closers = createClosers();
    try {
      const postgres = await startPostgres();
      closers.add(postgres.close);
      const stack = await startStack({
        contacts: 20,
        withHost: false,
        backend: "postgres",
        postgresUrl: postgres.url,
      });
      closers.add(stack.close);
      const empty = await startEmptyRoute(publicUrls.hooks);
      closers.add(empty.close);
      return [await measure(stack, empty.port)];
    } finally {
      await closers.closeAll();
    }
  },
};

async function measure(stack: Stack, emptyPort: number): Promise<Measurement> {
  const signed = Array.from({ length: batches }, (_, index) => aBatch(stack.portalId, index));
  const load = { signed, connections, seconds };
  const ours: number[] = [];
  const beside: number[] = [];
  let answered = await sendBatches(stack.ports.hooks, { ...load, seconds: 2 });
  for (let run = 0; run < runs; run++) {
    beside.push((await sendBatches(emptyPort, load)) / seconds);
    const batchesTaken = await sendBatches(stack.ports.hooks, load);
    answered += batchesTaken;
    ours.push(batchesTaken / seconds);
  }
  await checkKept(stack, answered);
  const eventsOf = (rates: readonly number[]) => rounded(median(rates) * eventsABatch);
  return {
    name: "webhooks.events-per-second",
    value: eventsOf(ours),
    unit: "events/s",
    runs,
    beside: { name: "empty signed route", value: eventsOf(beside), unit: "events/s" },
  };
}

/** A hundred changes of a portal that is busy: of as many contacts, in what HubSpot tells of each. */
function aBatch(portalId: number, index: number): SignedBatch {
  const events = Array.from({ length: eventsABatch }, (_, place) => {
    const number = index * eventsABatch + place;
    return {
      eventId: 3_000_000_000 + number,
      subscriptionId: 204_815_003,
      portalId,
      appId: assayApp.appId,
      occurredAt: Date.now() - number,
      subscriptionType: "object.propertyChange",
      attemptNumber: 0,
      objectId: 100_000 + ((number * 7919) % 50_000),
      objectTypeId: "0-1",
      propertyName: number % 3 === 0 ? "email" : "jobtitle",
      propertyValue: `Head of procurement ${number}`,
      isSensitive: false,
      changeSource: "CRM_UI",
      sourceId: `userId:${number % 40}`,
    };
  });
  return signCall(publicUrls.hooks, {
    method: "POST",
    target: "/hubspot/webhooks",
    body: JSON.stringify(events),
  });
}

/** Every batch that was acknowledged must have been a row, and every row must be worked off: what is lost has no speed. */
async function checkKept(stack: Stack, answered: number): Promise<void> {
  const kept = async () => {
    const [row] = await lookInto<{ kept: number; waiting: number }>(
      stack,
      `select (select n_tup_ins::integer from pg_stat_user_tables where relname = 'inbox') as kept,
        (select count(*)::integer from inbox) as waiting`,
    );
    return row ?? { kept: 0, waiting: 0 };
  };
  // The database counts for its statistics now and then.
  const end = Date.now() + 60_000;
  let found = await kept();
  while ((found.kept < answered || found.waiting > 0) && Date.now() < end) {
    await pause(500);
    found = await kept();
  }
  if (found.kept !== answered || found.waiting > 0) {
    throw new Error(`${answered} batches were acknowledged, ${found.kept} kept and ${found.waiting} still wait`);
  }
}
