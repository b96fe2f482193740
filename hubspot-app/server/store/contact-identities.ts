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

export async function saveIdentity(
  queries: Queries,
  tenantId: string,
  objectId: string,
  emailHash: string,
  now: Instant,
): Promise<void> {
  await queries
    .insertInto("contact_identity")
    .values({ tenant_id: tenantId, object_id: objectId, email_hash: emailHash, changed_at: now })
    .onConflict((conflict) =>
      conflict.columns(["tenant_id", "object_id"]).doUpdateSet({ email_hash: emailHash, changed_at: now }),
    )
    .execute();
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
      where identity.tenant_id = ${tenantId} and not copy.values_due) as line
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

/** Counts the portal's erasures: a browser that holds an older count holds somebody who asked to be forgotten. */
export async function countErasures(queries: Queries, tenantId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from tombstone where tenant_id = ${tenantId}
  `.execute(queries);
  return rows[0]?.count ?? 0;
}

/** What the store knows of contacts that a list shows: their copy, and their last rating. */
export interface KnownResult {
  readonly objectId: string;
  readonly grade: string | null;
  readonly temperature: string | null;
  readonly by: string | null;
  readonly at: Instant | null;
}

export async function readResults(
  queries: Queries,
  tenantId: string,
  objectIds: readonly string[],
): Promise<KnownResult[]> {
  if (objectIds.length === 0) return [];
  const { rows } = await sql<KnownResult>`
    select wanted.id as "objectId", copy.properties ->> 'assay_grade' as grade,
      copy.properties ->> 'assay_temperature' as temperature, last.rated_by as by, last.recorded_at as at
    from jsonb_array_elements_text(${JSON.stringify(objectIds)}::jsonb) as wanted(id)
    left join property_write as copy on copy.tenant_id = ${tenantId} and copy.object_type = 'contact'
      and copy.object_id = wanted.id
    left join lateral (
      select rated_by, recorded_at from rating_event
      where tenant_id = ${tenantId} and object_type = 'contact' and object_id = wanted.id
      order by recorded_at desc limit 1) as last on true
  `.execute(queries);
  return rows;
}

/** Contacts that somebody rated, the last rated first. */
export async function listRatedBy(queries: Queries, tenantId: string, userId: string, most: number): Promise<string[]> {
  const rows = await queries
    .selectFrom("rating_event")
    .select("object_id")
    .where("tenant_id", "=", tenantId)
    .where("rated_by", "=", userId)
    .where("object_type", "=", "contact")
    .groupBy("object_id")
    .orderBy(sql`max(recorded_at)`, "desc")
    .limit(most)
    .execute();
  return rows.map((row) => row.object_id);
}
