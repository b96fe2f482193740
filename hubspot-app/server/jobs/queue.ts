import { fromKysely, PgBoss } from "pg-boss";
import type { Enqueue, Job } from "../operations/services.ts";
import type { Database } from "../store/database.ts";

export interface Queue {
  readonly enqueue: Enqueue;
  /** Starts handing jobs to `work`, which does one; what it throws is tried again later. */
  work(work: (job: Job) => Promise<void>): Promise<void>;
  /** Lets running jobs end, then stops. */
  stop(): Promise<void>;
}

const jobNames = [
  "prepare-portal",
  "handle-webhooks",
  "hash-addresses",
  "fill-standings",
  "learn-traits",
] as const satisfies Job["name"][];

/** A killed worker's job is taken over after this silence; three times pg-boss's least, so that a slow CRM call lives. */
const heartbeatSeconds = 30;

/** Jobs fetched at once: a batch saves a poll each, and jobs for the same tenant become one. */
const batchSize = 50;

/** The job queue, in the same database as everything else. */
export async function startQueue(database: Database, onError: (error: unknown) => void): Promise<Queue> {
  const boss = new PgBoss({ ...database.queueOptions, schema: "queue" });
  boss.on("error", onError);
  await boss.start();
  for (const name of jobNames) {
    await boss.createQueue(name, {
      heartbeatSeconds,
      retryLimit: 1000,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 300,
      deleteAfterSeconds: 3600,
    });
    // On PGlite the first send to a queue inside a transaction deadlocks on the queue's own look-up: warm it here.
    await boss.getQueue(name);
  }
  const enqueue: Enqueue = async (queries, { name, ...command }) => {
    await boss.send(name, command, { db: fromKysely(queries) });
  };
  return {
    enqueue,
    work: async (work) => {
      for (const name of jobNames) await startWorker(boss, name, work);
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}

async function startWorker(boss: PgBoss, name: Job["name"], work: (job: Job) => Promise<void>): Promise<void> {
  const options = { batchSize, pollingIntervalSeconds: 0.5, burstWhenBatchFull: true };
  await boss.work<object>(name, options, async (jobs) => {
    const distinct = new Map(jobs.map((job) => [JSON.stringify(job.data), { name, ...job.data } as Job]));
    try {
      await Promise.all([...distinct.values()].map(work));
    } catch {
      // The queue keeps a failure's words beside its job, and the CRM's or the database's may name people.
      throw new Error("The server's log says what failed.");
    }
  });
}
