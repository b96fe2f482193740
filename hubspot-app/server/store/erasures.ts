import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { RecordKey } from "./assessments.ts";
import type { Queries } from "./database.ts";

/** Removes all that is known of one record and leaves the tombstone that keeps it from coming back. */
export async function eraseRecord(queries: Queries, key: RecordKey, subjectHash: string, now: Instant): Promise<void> {
  for (const table of [
    "evidence_text",
    "rating_event",
    "assessment",
    "framework_choice",
    "last_look",
    "property_write",
  ] as const) {
    await queries
      .deleteFrom(table)
      .where("tenant_id", "=", key.tenantId)
      .where("object_type", "=", key.objectType)
      .where("object_id", "=", key.objectId)
      .execute();
  }
  if (key.objectType === "contact") await forgetContact(queries, key);
  await queries
    .insertInto("tombstone")
    .values({ tenant_id: key.tenantId, subject_hash: subjectHash, erased_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Ratings of other records may be about the contact, or rest on one of its ratings: their words go, their levels stay. */
async function forgetContact(queries: Queries, { tenantId, objectId }: RecordKey): Promise<void> {
  for (const table of ["contact_identity", "created_contact"] as const) {
    await queries.deleteFrom(table).where("tenant_id", "=", tenantId).where("object_id", "=", objectId).execute();
  }
  const origin = JSON.stringify([{ objectType: "contact", objectId }]);
  await sql`
    delete from evidence_text
    where tenant_id = ${tenantId} and (contact_id = ${objectId} or event_id in (
      select event_id from rating_event where tenant_id = ${tenantId} and derived_from @> ${origin}::jsonb))
  `.execute(queries);
  await queries
    .updateTable("rating_event")
    .set({ derived_from: null })
    .where("tenant_id", "=", tenantId)
    .where(sql<boolean>`derived_from @> ${origin}::jsonb`)
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
