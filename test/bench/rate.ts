import { createClosers } from "../support/closers.ts";
import { startPostgres } from "../support/postgres.ts";
import { createRep } from "../support/rep.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { type Bench, type Measurement, median, rounded } from "./bench.ts";
import { startEmptyRoute } from "./empty-route.ts";
import { type LoadResult, type LoadShape, type LoadTarget, sendLoad } from "./load.ts";

const contacts = 500;
const runs = 3;
/** The embedded database falls behind a steady load sooner, and each run then lasts until the last rating is stored. */
const steadyRunsOnPglite = 1;
const warmUp = { kind: "closed", connections: 16, seconds: 3 } as const;
const flatOut = { kind: "closed", connections: 16, seconds: 5 } as const;
const steady = { kind: "open", perSecond: 200, seconds: 20 } as const;

/** Ratings through the whole server – signature, zod, transaction, outbox, queue – on PostgreSQL, and written back. */
export const rateOnPostgres: Bench = {
  names: ["rate.throughput", "rate.p99"],
  run: async () => {
    const postgres = await startPostgres();
    try {
      return await measure("", runs, () =>
        startStack({ ...stackOptions, backend: "postgres", postgresUrl: postgres.url }),
      );
    } finally {
      await postgres.close();
    }
  },
};

/** The same on the embedded database. */
export const rateOnPglite: Bench = {
  names: ["rate.throughput.pglite", "rate.p99.pglite"],
  run: () => measure(".pglite", steadyRunsOnPglite, () => startStack({ ...stackOptions, backend: "pglite" })),
};

const stackOptions = { contacts, withHost: false };

async function measure(suffix: string, steadyRuns: number, start: () => Promise<Stack>): Promise<Measurement[]> {
  const closers = createClosers();
  try {
    const stack = await start();
    closers.add(stack.close);
    const empty = await startEmptyRoute();
    closers.add(empty.close);
    const target = await targetOf(stack);
    const ours: LoadResult[] = [];
    const send = async (shape: LoadShape): Promise<Pair> => {
      const beside = await sendLoad({ ...target, port: empty.port }, shape);
      const rated = await sendLoad(target, shape);
      ours.push(rated);
      return { rated, beside };
    };
    await send(warmUp);
    const throughput = await repeat(runs, () => send(flatOut));
    const latency = await repeat(steadyRuns, () => send(steady));
    await checkHistories(stack, target, ours);
    return [
      summarise(`rate.throughput${suffix}`, "ratings/s", throughput, ({ perSecond }) => perSecond),
      summarise(`rate.p99${suffix}`, "ms", latency, ({ p99Ms }) => p99Ms),
    ];
  } finally {
    await closers.closeAll();
  }
}

/** One load sent to our server, and the same load sent to the empty route. */
interface Pair {
  readonly rated: LoadResult;
  readonly beside: LoadResult;
}

/** In turns, so that whatever else the machine does falls on both. */
async function repeat(times: number, send: () => Promise<Pair>): Promise<Pair[]> {
  const pairs: Pair[] = [];
  while (pairs.length < times) pairs.push(await send());
  return pairs;
}

function summarise(name: string, unit: string, pairs: readonly Pair[], figure: (result: LoadResult) => number) {
  const middle = (results: readonly LoadResult[]) => rounded(median(results.map(figure)));
  const beside = { name: "empty signed route", value: middle(pairs.map(({ beside }) => beside)), unit };
  return { name, value: middle(pairs.map(({ rated }) => rated)), unit, runs: pairs.length, beside };
}

async function targetOf(stack: Stack): Promise<LoadTarget> {
  const { portalId, users, ports } = stack;
  const contactIds: string[] = [];
  while (contactIds.length < contacts) {
    const page = { limit: "200", offset: String(contactIds.length) };
    const { results } = await stack.emulator.listRecords(portalId, "contacts", page);
    if (results.length === 0) throw new Error(`the portal has only ${contactIds.length} contacts`);
    contactIds.push(...results.map(({ id }) => id));
  }
  return { port: ports.card, portalId, users, contactIds };
}

/** Every rating answered must stand in a history once: a rating that was lost has no speed. */
async function checkHistories(stack: Stack, target: LoadTarget, loads: readonly LoadResult[]): Promise<void> {
  const rep = createRep(stack.callAsCard, stack.users[0] as Stack["users"][number]);
  let stored = 0;
  for (const contactId of target.contactIds) stored += (await rep.readAssessment(contactId)).assessment.version;
  const answered = loads.reduce((total, load) => total + load.answered, 0);
  if (stored !== answered) throw new Error(`${answered} ratings were answered and ${stored} are stored`);
}
