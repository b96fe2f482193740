import type { Instant } from "@assay/shared/instant";
import type { Grade } from "@assay/shared/score/grade-letter";
import type { Temperature } from "@assay/shared/score/temperature";
import { sql } from "kysely";
import type { Queries } from "./database.ts";

/** Of these contacts, those whom no browser could recognise yet. */
export async function listUnknown(queries: Queries, tenantId: string, objectIds: readonly string[]): Promise<string[]> {
  if (objectIds.length === 0) return [];
  const rows = await queries
    .selectFrom("contact_identity")
    .select("object_id")
    .where("tenant_id", "=", tenantId)
    .where("object_id", "=", sql<string>`any(${objectIds})`)
    .execute();
  const known = new Set(rows.map((row) => row.object_id));
  return objectIds.filter((id) => !known.has(id));
}

/**
 * How a contact is recognised from now on. Only one whose copy is there: an erasure, which removes the copy first, is
 * waited for, so that it never misses what is saved here.
 */
export async function saveIdentity(
  queries: Queries,
  tenantId: string,
  objectId: string,
  emailHash: string,
  now: Instant,
): Promise<void> {
  await sql`
    insert into contact_identity (tenant_id, object_id, email_hash, changed_at)
    select tenant_id, object_id, ${emailHash}, ${now}::bigint from property_write
    where tenant_id = ${tenantId} and object_type = 'contact' and object_id = ${objectId}
    for share
    on conflict (tenant_id, object_id) do update
    set due = false, email_hash = excluded.email_hash, changed_at =
      case when contact_identity.email_hash = excluded.email_hash then contact_identity.changed_at
      else excluded.changed_at end
  `.execute(queries);
}

/** The same of several that were read; one without an address is recognised by nobody any more. */
export async function saveIdentities(
  queries: Queries,
  tenantId: string,
  contacts: readonly { readonly contactId: string; readonly hash: string | undefined }[],
  now: Instant,
): Promise<void> {
  const rows = JSON.stringify(contacts.map(({ contactId, hash }) => ({ id: contactId, hash })));
  await sql`
    insert into contact_identity (tenant_id, object_id, email_hash, changed_at)
    select copy.tenant_id, copy.object_id, found.hash, ${now}::bigint
    from jsonb_to_recordset(${rows}::jsonb) as found(id text, hash text)
    join property_write as copy on copy.tenant_id = ${tenantId} and copy.object_type = 'contact'
      and copy.object_id = found.id
    where found.hash is not null
    order by copy.object_id
    for share of copy
    on conflict (tenant_id, object_id) do update
    set due = false, email_hash = excluded.email_hash, changed_at = excluded.changed_at
    where contact_identity.email_hash is distinct from excluded.email_hash or contact_identity.due
  `.execute(queries);
  await queries
    .deleteFrom("contact_identity")
    .where("tenant_id", "=", tenantId)
    .where(
      "object_id",
      "=",
      sql<string>`any(${contacts.flatMap(({ contactId, hash }) => (hash ? [] : contactId))}::text[])`,
    )
    .execute();
}

/** Up to `most` contacts whose address has to be looked up. */
export async function listDueIdentities(queries: Queries, tenantId: string, most: number): Promise<string[]> {
  const rows = await queries
    .selectFrom("contact_identity")
    .select("object_id")
    .where("tenant_id", "=", tenantId)
    .where("due", "=", sql.lit(true))
    .orderBy("object_id")
    .limit(most)
    .execute();
  return rows.map((row) => row.object_id);
}

/** Forgets how contacts were recognised that have no address any more, or are gone. */
export async function dropIdentities(queries: Queries, tenantId: string, objectIds: readonly string[]): Promise<void> {
  await queries
    .deleteFrom("contact_identity")
    .where("tenant_id", "=", tenantId)
    .where("object_id", "=", sql<string>`any(${objectIds})`)
    .where("due", "=", sql.lit(true))
    .execute();
}

/** Tenants with an address to look up. */
export async function tenantsWithDueIdentities(queries: Queries): Promise<string[]> {
  const rows = await queries
    .selectFrom("contact_identity")
    .select("tenant_id")
    .distinct()
    .where("due", "=", sql.lit(true))
    .execute();
  return rows.map((row) => row.tenant_id);
}

/** One line of the index: who, recognised how, with which result, and when that last changed. */
export interface IndexLine {
  readonly hash: string;
  readonly objectId: string;
  readonly grade: Grade | undefined;
  readonly temperature: Temperature | undefined;
  readonly at: Instant;
}

/** Lines that changed after a place in the index, in order. */
export async function readIndex(
  queries: Queries,
  tenantId: string,
  after: { readonly at: Instant; readonly objectId: string },
  most: number,
): Promise<IndexLine[]> {
  const { rows } = await sql<{
    hash: string;
    id: string;
    grade: string | null;
    temperature: string | null;
    at: number;
  }>`
    select hash, id, grade, temperature, at from (
      select identity.email_hash as hash, identity.object_id as id, copy.properties ->> 'assay_grade' as grade,
        copy.properties ->> 'assay_temperature' as temperature, greatest(copy.since, identity.changed_at) as at
      from contact_identity as identity
      join property_write as copy on copy.tenant_id = identity.tenant_id and copy.object_type = 'contact'
        and copy.object_id = identity.object_id
        and not exists (select from gone_record as gone where gone.tenant_id = identity.tenant_id
          and gone.object_type = 'contact' and gone.object_id = identity.object_id)
      where identity.tenant_id = ${tenantId} and identity.email_hash is not null and not copy.values_due) as line
    where (at, id) > (${after.at}, ${after.objectId})
    order by at, id
    limit ${most}
  `.execute(queries);
  return rows.map(({ hash, id, grade, temperature, at }) => ({
    hash,
    objectId: id,
    grade: (grade || undefined) as Grade | undefined,
    temperature: (temperature || undefined) as Temperature | undefined,
    at,
  }));
}
