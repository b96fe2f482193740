import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { RecordKey } from "./assessments.ts";
import type { Queries } from "./database.ts";

/** A brief on its way to the CRM. */
export interface HandoffNote {
  /** Of all that the note says. */
  readonly digest: string;
  /** What was promised to the buyer; absent = nothing. */
  readonly promised: string | undefined;
  readonly by: string;
}

/**
 * Takes a brief to be written, once: "written" where it stands in the CRM already, "under-way" where a write that was
 * begun after `lapsedAt` may still come to something.
 */
export async function claimNote(
  queries: Queries,
  { tenantId, objectType, objectId }: RecordKey,
  { digest, promised, by }: HandoffNote,
  now: Instant,
  lapsedAt: Instant,
): Promise<"claimed" | "written" | "under-way"> {
  const { rows } = await sql<{ digest: string }>`
    insert into handoff_note (tenant_id, object_type, object_id, digest, promised, written_by, claimed_at)
    values (${tenantId}, ${objectType}, ${objectId}, ${digest}, ${promised ?? null}, ${by}, ${now})
    on conflict (tenant_id, object_type, object_id, digest) do update
    set claimed_at = excluded.claimed_at, written_by = excluded.written_by
    where handoff_note.written_at is null and handoff_note.claimed_at < ${lapsedAt}
    returning digest
  `.execute(queries);
  if (rows.length > 0) return "claimed";
  const held = await queries
    .selectFrom("handoff_note")
    .select("written_at")
    .where("tenant_id", "=", tenantId)
    .where("object_type", "=", objectType)
    .where("object_id", "=", objectId)
    .where("digest", "=", digest)
    .executeTakeFirst();
  return typeof held?.written_at === "number" ? "written" : "under-way";
}

/** The CRM has it. */
export async function settleNote(queries: Queries, key: RecordKey, digest: string, now: Instant): Promise<void> {
  await queries
    .updateTable("handoff_note")
    .set({ written_at: now })
    .where("tenant_id", "=", key.tenantId)
    .where("object_type", "=", key.objectType)
    .where("object_id", "=", key.objectId)
    .where("digest", "=", digest)
    .execute();
}

/** The CRM does not have it: it may be written another time. */
export async function releaseNote(queries: Queries, key: RecordKey, digest: string): Promise<void> {
  await queries
    .deleteFrom("handoff_note")
    .where("tenant_id", "=", key.tenantId)
    .where("object_type", "=", key.objectType)
    .where("object_id", "=", key.objectId)
    .where("digest", "=", digest)
    .where("written_at", "is", null)
    .execute();
}

/** What was noted as promised to the buyer, newest first. */
export async function listPromises(
  queries: Queries,
  key: RecordKey,
): Promise<{ text: string; by: string; at: Instant }[]> {
  const rows = await queries
    .selectFrom("handoff_note")
    .select(["promised", "written_by", "claimed_at"])
    .where("tenant_id", "=", key.tenantId)
    .where("object_type", "=", key.objectType)
    .where("object_id", "=", key.objectId)
    .where("promised", "is not", null)
    .orderBy("claimed_at", "desc")
    .execute();
  return rows.map(({ promised, written_by: by, claimed_at: at }) => ({ text: promised ?? "", by, at }));
}
