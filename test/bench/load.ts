import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { EmulatorUser } from "../support/emulator-client.ts";

/** Where ratings are sent, and of what. */
export interface LoadTarget {
  /** Of 127.0.0.1. */
  readonly port: number;
  readonly portalId: number;
  readonly users: readonly EmulatorUser[];
  readonly contactIds: readonly string[];
}

/**
 * Closed: so many connections, each sending its next rating when the last is answered. Open: so many ratings a second,
 * whether or not the last is answered.
 */
export type LoadShape =
  | { readonly kind: "closed"; readonly connections: number; readonly seconds: number }
  | { readonly kind: "open"; readonly perSecond: number; readonly seconds: number };

export interface LoadResult {
  /** Ratings answered with "recorded". */
  readonly answered: number;
  readonly perSecond: number;
  /** From the moment a rating was due to its whole answer; 99 of 100 were quicker. An open load's first second is left out. */
  readonly p99Ms: number;
}

/** Sends signed ratings from a thread of its own. Throws when one is not recorded: a refusal has no speed. */
export async function sendLoad(target: LoadTarget, shape: LoadShape): Promise<LoadResult> {
  const thread = new Worker(new URL("./load-thread.ts", import.meta.url), { workerData: { target, shape } });
  const [result] = await once(thread, "message");
  return result as LoadResult;
}
