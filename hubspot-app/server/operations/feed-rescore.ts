import { setTimeout as pause } from "node:timers/promises";
import type { RecordPath } from "@assay/shared/api/record";
import type { Queries } from "../store/database.ts";
import { listStale } from "../store/record-belongings.ts";
import {
  advanceRescore,
  countLooked,
  endRescore,
  holdRescore,
  type RunningRescore,
  rewindRescore,
} from "../store/rescores.ts";
import { countUnclaimed, countWaiting } from "../store/reviewed-copies.ts";
import { holdOutdated, holdUnreached } from "../store/reviews.ts";
import { findRollout } from "../store/rollouts.ts";
import { findTenant, type Tenant } from "../store/tenants.ts";
import { readBelongings } from "./belongings.ts";
import { groupInForce } from "./frameworks-in-force.ts";
import { reviewAssessments } from "./review-assessments.ts";
import type { Services } from "./services.ts";

const pageSize = 500;

/**
 * Copies that may wait at once, over those that are being written: half a second of HubSpot's limit, so that a rating
 * given meanwhile is not stuck behind them, and a pause holds at once.
 */
export const mostWaiting = 500;

/** Fewer are not worth a transaction. */
const leastRoom = 100;

/** How long to wait for room: a tenth of a second of HubSpot's limit is a batch. */
const pauseMs = 100;

/** How long a CRM that did not tell where records belong is left alone. */
const awayMs = 2_000;

/**
 * Does the next step of a tenant's re-scoring: a page of assessments is scored, and the copies that this changes are
 * asked for. All that a step does is one transaction with the place it came to, so that a killed process skips nothing
 * and asks for nothing twice; two servers take turns by the re-scoring's row. Answers whether there is more to do now.
 */
export async function feedRescore(services: Services, tenantId: string): Promise<boolean> {
  const { queries: database, now } = services;
  const tenant = await findTenant(database, tenantId);
  if (tenant === undefined) return false;
  const step = await database.transaction().execute(async (queries): Promise<Step> => {
    const rescore = await holdRescore(queries, tenantId);
    return rescore === undefined ? "over" : takeStep(queries, tenant, rescore, now());
  });
  if (step === "no-room") await pause(pauseMs);
  return typeof step === "string" ? step !== "over" : lookUp(services, tenantId, step);
}

/** Nothing is held while the CRM is asked where records belong. */
async function lookUp(services: Services, tenantId: string, { rescoreId, unknown }: LookUp): Promise<boolean> {
  const read = await readBelongings(services, tenantId, unknown);
  if (read.ok) await countLooked(services.queries, tenantId, rescoreId, unknown.length);
  else await pause(awayMs);
  return read.ok;
}

/** Records of which it is not known whether they are of a team that has the version. */
interface LookUp {
  readonly rescoreId: string;
  readonly unknown: readonly RecordPath[];
}

/** "over": nothing is left to look at, or another server is at it. */
type Step = "fed" | "no-room" | "over" | LookUp;

async function takeStep(queries: Queries, tenant: Tenant, rescore: RunningRescore, now: number): Promise<Step> {
  const { tenantId } = tenant;
  const { id: rescoreId, framework, version, after } = rescore;
  const room = mostWaiting - (await countUnclaimed(queries, tenantId, now, mostWaiting));
  if (room < leastRoom) return "no-room";
  const most = Math.min(room, pageSize);
  const isForAll = (await findRollout(queries, tenantId, framework)) === undefined;
  const held = isForAll
    ? await holdOutdated(queries, tenantId, framework, version, after, most)
    : await holdUnreached(queries, tenantId, rescore, most);
  const unknown = isForAll ? [] : await listStale(queries, tenantId, held, rescore.startedAt);
  if (unknown.length > 0) return { rescoreId, unknown };
  const last = held.at(-1);
  if (last === undefined) return finish(queries, tenantId, rescore, now);
  for (const { parts, records } of await groupInForce(queries, tenantId, framework, held)) {
    if (isForAll && parts.rubric.version !== version) {
      throw new Error(`version ${version} of "${framework}" is not in force`);
    }
    await reviewAssessments(queries, tenant, parts, records, { now, rescoreId });
  }
  // Those that had to be looked up were counted then.
  await advanceRescore(queries, tenantId, rescoreId, last, isForAll ? held.length : 0);
  return "fed";
}

/** At the end, once all is written: begins again if a rating came through under the old rubric as this one was published. */
async function finish(queries: Queries, tenantId: string, { id, after }: RunningRescore, now: number): Promise<Step> {
  if ((await countWaiting(queries, tenantId, id)) > 0) return "over";
  if (after.objectId === "") await endRescore(queries, tenantId, id, now);
  else await rewindRescore(queries, tenantId, id);
  return "fed";
}
