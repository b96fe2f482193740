import { setTimeout as pause } from "node:timers/promises";
import type { ObjectType, RecordPath } from "@assay/shared/api/record";
import type { Instant } from "@assay/shared/instant";
import type { CrmAnswer } from "../crm/answer.ts";
import type { CrmRecord } from "../crm/record.ts";
import type { RecordKey } from "../store/assessments.ts";
import { type Chosen, readChosen } from "../store/framework-choices.ts";
import { type Belonging, listStale, saveBelongings } from "../store/record-belongings.ts";
import { wishMoved } from "../store/reviewed-copies.ts";
import { holdRecords } from "../store/reviews.ts";
import { findTenant } from "../store/tenants.ts";
import { subjectHash } from "./erase-record.ts";
import { readDirectory } from "./record-owners.ts";
import { connectedCrm } from "./related-records.ts";
import { reviewByFramework } from "./review-assessments.ts";
import type { Services } from "./services.ts";

/*
 * Where records belong: the pipeline of a deal, and the teams of a record's owner. The CRM is asked only in a portal
 * that goes by them (a rule for a team or pipeline, a version that some teams have first), and what it last told counts
 * while it does not answer.
 */

/** A change of owner or pipeline counts within a minute; one of a person's teams within five more. */
const freshMs = 60_000;

/** Whoever rates or looks waits no longer for the CRM: what is known then counts. */
const patienceMs = 1_000;

/** How long a CRM that did not tell is left alone. */
const restMs = 30_000;
const silent = new Map<string, Instant>();

/** What qualifies a record now, and why. */
export async function findInUse(services: Services, key: RecordKey): Promise<Chosen> {
  const found = await readChosen(services.queries, key);
  return (await renewBelonging(services, key, found)) ? readChosen(services.queries, key) : found;
}

/** Looks up where a record belongs, if that matters and was not just done. Answers whether it belongs elsewhere now. */
export async function renewBelonging(
  services: Services,
  key: RecordKey,
  { belonging: { matters, readAt = 0 } }: Pick<Chosen, "belonging">,
): Promise<boolean> {
  if (!matters || readAt > services.now() - freshMs) return false;
  const { tenantId, objectType, objectId } = key;
  const giveUp = new AbortController();
  const inTime = pause(patienceMs, false, { signal: giveUp.signal }).catch(() => false);
  const moved = await Promise.race([followBelongings(services, tenantId, [{ objectType, objectId }]), inTime]);
  giveUp.abort();
  return moved;
}

/**
 * The same for many records in one go, before each of them is rated; their results and copies follow. Answers whether
 * one belongs elsewhere now.
 */
export async function followBelongings(
  services: Services,
  tenantId: string,
  records: readonly RecordPath[],
): Promise<boolean> {
  const moved = await renewBelongings(services, tenantId, records);
  if (moved.length === 0) return false;
  await wishMoved(services.queries, tenantId, moved, services.now());
  await reviewMoved(services, tenantId, moved);
  return true;
}

/** Only looks up. Answers those that belong elsewhere now. */
export async function renewBelongings(
  services: Services,
  tenantId: string,
  records: readonly RecordPath[],
): Promise<readonly RecordPath[]> {
  const stale = await listStale(services.queries, tenantId, records, services.now() - freshMs);
  if (stale.length === 0 || (silent.get(tenantId) ?? 0) > services.now()) return [];
  const moved = await readBelongings(services, tenantId, stale);
  return moved.ok ? moved.value : [];
}

/** Scores records again that belong elsewhere now: another version may be in force for them. */
export async function reviewMoved(services: Services, tenantId: string, moved: readonly RecordPath[]): Promise<void> {
  const tenant = await findTenant(services.queries, tenantId);
  if (tenant === undefined || moved.length === 0) return;
  await services.queries.transaction().execute(async (queries) => {
    await reviewByFramework(queries, tenant, await holdRecords(queries, tenantId, moved), services.now());
  });
}

/** Asks the CRM where records belong, and keeps it. Answers those that belong elsewhere than was known. */
export async function readBelongings(
  services: Services,
  tenantId: string,
  records: readonly RecordPath[],
): Promise<CrmAnswer<RecordPath[]>> {
  const told = await askCrm(services, tenantId, records);
  if (!told.ok) {
    silent.set(tenantId, services.now() + restMs);
    return told;
  }
  silent.delete(tenantId);
  return { ok: true, value: await saveBelongings(services.queries, tenantId, told.value, services.now()) };
}

async function askCrm(
  services: Services,
  tenantId: string,
  records: readonly RecordPath[],
): Promise<CrmAnswer<Belonging[]>> {
  const directory = await readDirectory(services, tenantId);
  if (!directory.ok) return directory;
  const teams = new Map(directory.value.map((person) => [person.ownerId, person.teams.map(({ id }) => id)]));
  const belongings: Belonging[] = [];
  for (const [objectType, ofKind] of Map.groupBy(records, (record) => record.objectType)) {
    const known = await readKind(services, tenantId, objectType, ofKind);
    if (!known.ok) return known;
    for (const { objectId } of ofKind) {
      const { ownerId = "", pipeline } = known.value.get(objectId) ?? {};
      const hash = subjectHash(services, { tenantId, objectType, objectId });
      belongings.push({ objectType, objectId, pipeline, teams: teams.get(ownerId) ?? [], subjectHash: hash });
    }
  }
  return { ok: true, value: belongings };
}

/** Records by id; none of a kind that the portal lets us read no more: of those nothing is known. */
async function readKind(
  services: Services,
  tenantId: string,
  objectType: ObjectType,
  records: readonly RecordPath[],
): Promise<CrmAnswer<Map<string, CrmRecord>>> {
  const crm = await connectedCrm(services, tenantId);
  if (!crm.ok) return crm;
  const ids = records.map(({ objectId }) => objectId);
  const read = await crm.value.readRecords(tenantId, objectType, ids);
  if (!read.ok) return read.fault.kind === "no-access" ? { ok: true, value: new Map() } : read;
  return { ok: true, value: new Map(read.value.map((record) => [record.objectId, record])) };
}
