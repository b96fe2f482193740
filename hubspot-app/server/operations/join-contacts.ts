import type { Instant } from "@assay/shared/instant";
import type { RecordKey } from "../store/assessments.ts";
import type { Queries } from "../store/database.ts";
import {
  dropEmptied,
  listUnjoined,
  moveAssessments,
  moveBelongings,
  moveHistories,
  noteMerged,
} from "../store/merged-records.ts";
import { wishCopy } from "../store/property-writes.ts";
import { readEventsOf } from "../store/rating-events.ts";
import { holdOfRecord } from "../store/reviews.ts";
import { joinStages } from "../store/stage-events.ts";
import { dropEmptyStanding } from "../store/stage-standings.ts";
import type { StoredEvent } from "../store/stored-event.ts";
import type { Tenant } from "../store/tenants.ts";
import { holdRecord } from "./erase-record.ts";
import { joinHistories } from "./joined-history.ts";
import { reviewByFramework } from "./review-assessments.ts";
import type { Services } from "./services.ts";

/**
 * Joins what is known of contacts that the CRM merged into another one: all that was said of them is said of it, in the
 * order in which it was recorded, and its copy follows. Safe to repeat.
 */
export async function joinContacts(
  { queries: database, now }: Services,
  tenant: Tenant,
  contactId: string,
  mergedIds: readonly string[],
): Promise<void> {
  const { tenantId } = tenant;
  for (const mergedId of await listUnjoined(database, tenantId, contactId, mergedIds)) {
    const key = (objectId: string): RecordKey => ({ tenantId, objectType: "contact", objectId });
    await database.transaction().execute(async (queries) => {
      // In one order, whoever else holds both.
      for (const id of [contactId, mergedId].sort()) await holdRecord(queries, key(id), now());
      await joinOne(queries, tenant, key(contactId), key(mergedId), now());
    });
  }
}

async function joinOne(
  queries: Queries,
  tenant: Tenant,
  into: RecordKey,
  from: RecordKey,
  now: Instant,
): Promise<void> {
  const events = await readEventsOf(queries, tenant.tenantId, [into, from]);
  const moved = events.filter(({ key }) => key.objectId === from.objectId);
  const frameworks = new Set(moved.map(({ key }) => key.framework));
  const places = [...frameworks].flatMap((framework) => {
    const of =
      ({ objectId }: RecordKey) =>
      (stored: StoredEvent) =>
        stored.key.objectId === objectId && stored.key.framework === framework;
    return joinHistories(events.filter(of(into)), events.filter(of(from)));
  });
  const areStaged = await joinStages(queries, into, from, now);
  // Opened to be held; what is empty would stand in the way of what moves.
  for (const key of [into, from]) await dropEmptyStanding(queries, key);
  await moveHistories(queries, into, from, places);
  await moveAssessments(queries, into, from, [...frameworks]);
  await moveBelongings(queries, into, from);
  await dropEmptied(queries, into, from);
  await noteMerged(queries, into, from, now);
  const held = await holdOfRecord(queries, into);
  await reviewByFramework(queries, tenant, held, now);
  if (held.length > 0 || moved.length > 0 || areStaged) await wishCopy(queries, into, now);
}
