import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { Queries } from "./database.ts";

/** Longer than any one call to the CRM: whoever claimed a creation and is silent for this long has died. */
const leaseMs = 30_000;

export type CreationClaim = { kind: "mine" } | { kind: "done"; objectId: string } | { kind: "under-way" };

/** Who creates this person? One caller at a time; a dead one's claim passes on. */
export async function claimCreation(
  queries: Queries,
  tenantId: string,
  subjectHash: string,
  now: Instant,
): Promise<CreationClaim> {
  const claimed = await queries
    .insertInto("created_contact")
    .values({ tenant_id: tenantId, subject_hash: subjectHash, object_id: null, asked_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "subject_hash"])
        .doUpdateSet({ asked_at: now })
        .where("created_contact.object_id", "is", null)
        .where("created_contact.asked_at", "<", now - leaseMs),
    )
    .returning("subject_hash")
    .executeTakeFirst();
  if (claimed !== undefined) return { kind: "mine" };
  const row = await queries
    .selectFrom("created_contact")
    .select("object_id")
    .where("tenant_id", "=", tenantId)
    .where("subject_hash", "=", subjectHash)
    .executeTakeFirst();
  return row?.object_id ? { kind: "done", objectId: row.object_id } : { kind: "under-way" };
}

/** Ends a claim: with the contact there is now, or so that the next one may try. */
export async function settleCreation(
  queries: Queries,
  tenantId: string,
  subjectHash: string,
  objectId: string | undefined,
): Promise<void> {
  const claim = sql`tenant_id = ${tenantId} and subject_hash = ${subjectHash}`;
  await (objectId === undefined
    ? sql`delete from created_contact where ${claim} and object_id is null`
    : sql`update created_contact set object_id = ${objectId} where ${claim}`
  ).execute(queries);
}
