import type { Instant } from "@assay/shared/instant";
import type { RecordKey } from "./assessments.ts";
import type { Queries } from "./database.ts";

/** Removes all that is known of one record and leaves the tombstone that keeps it from coming back. */
export async function eraseRecord(queries: Queries, key: RecordKey, subjectHash: string, now: Instant): Promise<void> {
  for (const table of ["evidence_text", "rating_event", "assessment", "property_write"] as const) {
    await queries
      .deleteFrom(table)
      .where("tenant_id", "=", key.tenantId)
      .where("object_type", "=", key.objectType)
      .where("object_id", "=", key.objectId)
      .execute();
  }
  await queries
    .insertInto("tombstone")
    .values({ tenant_id: key.tenantId, subject_hash: subjectHash, erased_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function isErased(queries: Queries, tenantId: string, subjectHash: string): Promise<boolean> {
  const row = await queries
    .selectFrom("tombstone")
    .select("erased_at")
    .where("tenant_id", "=", tenantId)
    .where("subject_hash", "=", subjectHash)
    .executeTakeFirst();
  return row !== undefined;
}
