import type { ObjectType, RecordPath } from "@assay/shared/api/record";
import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { RecordKey } from "./assessments.ts";
import type { Queries } from "./database.ts";
import { type HeldAssessment, restate } from "./reviews.ts";
import { renameWaker } from "./stage-events.ts";
import { listNamingTables, listRecordTables } from "./table-places.ts";

/**
 * Removes all that is known of one record, but for a claim that it is to be erased: until the journal knows too, the
 * erasure is owed. Answers assessments of other records that rested on it: they may score otherwise now.
 */
export async function forgetRecord(queries: Queries, key: RecordKey): Promise<HeldAssessment[]> {
  const { tenantId, objectType, objectId } = key;
  const isContact = objectType === "contact";
  await dropSharedWords(queries, key);
  const wordless = isContact ? await forgetNamed(queries, key) : [];
  for (const { name, hasType } of await listRecordTables(queries)) {
    if (name === "erasure_claim" || (!hasType && !isContact)) continue;
    const ofType = hasType ? sql`and object_type = ${objectType}` : sql``;
    await sql`
      delete from ${sql.table(name)} where tenant_id = ${tenantId} and object_id = ${objectId} ${ofType}
    `.execute(queries);
  }
  return restate(queries, tenantId, wordless);
}

/** The CRM's words about a batch stand beside each of its records, and may name this one: the others ask for new ones. */
async function dropSharedWords(queries: Queries, { tenantId, objectType, objectId }: RecordKey): Promise<void> {
  await sql`
    update property_write as other
    set message = '', refusals = '[]', state = case when other.state = 'refused' then 'waiting' else other.state end
    from property_write as own
    where own.tenant_id = ${tenantId} and own.object_type = ${objectType} and own.object_id = ${objectId}
      and own.message <> '' and other.tenant_id = own.tenant_id and other.message = own.message
      and (other.object_type, other.object_id) <> (own.object_type, own.object_id)
  `.execute(queries);
}

/** The tombstone that keeps an erased record from coming back. */
export async function saveTombstones(
  queries: Queries,
  tenantId: string,
  subjectHashes: readonly string[],
  now: Instant,
): Promise<void> {
  if (subjectHashes.length === 0) return;
  await queries
    .insertInto("tombstone")
    .values(subjectHashes.map((hash) => ({ tenant_id: tenantId, subject_hash: hash, erased_at: now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function listTombstones(queries: Queries, tenantId: string): Promise<string[]> {
  const rows = await queries.selectFrom("tombstone").select("subject_hash").where("tenant_id", "=", tenantId).execute();
  return rows.map((row) => row.subject_hash);
}

/** Every record of which a table holds something, contacts who are only named in a rating's evidence included. */
export async function listKnownRecords(queries: Queries, tenantId: string): Promise<RecordPath[]> {
  const named = (await listRecordTables(queries)).map(
    ({ name, hasType }) => sql`
      select ${hasType ? sql.ref("object_type") : sql`'contact'`}, object_id from ${sql.table(name)}
      where tenant_id = ${tenantId} and object_id is not null`,
  );
  const { rows } = await sql<{ object_type: ObjectType; object_id: string }>`
    select 'contact' as object_type, contact_id as object_id from evidence_text
    where tenant_id = ${tenantId} and contact_id is not null
    union ${sql.join(named, sql` union `)}
  `.execute(queries);
  return rows.map((row) => ({ objectType: row.object_type, objectId: row.object_id }));
}

/** Other records may name the contact, and ratings rest on one of its: their words go, their levels stay. */
async function forgetNamed(queries: Queries, { tenantId, objectId }: RecordKey): Promise<string[]> {
  const origin = JSON.stringify([{ objectType: "contact", objectId }]);
  const { rows: wordless } = await sql<{ event_id: string }>`
    delete from evidence_text
    where tenant_id = ${tenantId} and (contact_id = ${objectId} or event_id in (
      select event_id from rating_event where tenant_id = ${tenantId} and derived_from @> ${origin}::jsonb))
    returning event_id
  `.execute(queries);
  for (const name of await listNamingTables(queries)) {
    await sql`
      update ${sql.table(name)} set contact_id = null where tenant_id = ${tenantId} and contact_id = ${objectId}
    `.execute(queries);
  }
  await renameWaker(queries, { tenantId, objectType: "contact", objectId });
  await queries
    .updateTable("rating_event")
    .set({ derived_from: null })
    .where("tenant_id", "=", tenantId)
    .where(sql<boolean>`derived_from @> ${origin}::jsonb`)
    .execute();
  return wordless.map((row) => row.event_id);
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

/** Those of the hashes under which somebody was erased. */
export async function listErasedAmong(
  queries: Queries,
  tenantId: string,
  subjectHashes: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ subject_hash: string }>`
    select subject_hash from tombstone where tenant_id = ${tenantId} and subject_hash = any(${subjectHashes}::text[])
  `.execute(queries);
  return rows.map((row) => row.subject_hash);
}

/** Counts the portal's erasures: a browser that holds an older count holds somebody who asked to be forgotten. */
export async function countErasures(queries: Queries, tenantId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from tombstone where tenant_id = ${tenantId}
  `.execute(queries);
  return rows[0]?.count ?? 0;
}
