import type { ObjectType, RecordPath } from "@assay/shared/api/record";
import type { FrameworkId } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import { type RawBuilder, sql } from "kysely";
import type { Queries } from "./database.ts";
import { rulesFor } from "./framework-rules.ts";
import { isNotPaused } from "./property-writes.ts";

/** What stands beside an assessment: the framework chosen for its record or set by a rule, and the copy that its CRM should hold. */
export interface Beside {
  /** Absent = nobody chose one for it, and no rule is for it. */
  readonly chosen: FrameworkId | undefined;
  /** Absent = there is none. */
  readonly copy: { readonly properties: Readonly<Record<string, string>>; readonly isDue: boolean } | undefined;
}

interface Row {
  type: ObjectType;
  id: string;
  chosen: string | null;
  properties: Record<string, string> | null;
  values_due: boolean | null;
}

/** By type and id, as `placeOf` writes them. */
export async function readBeside(
  queries: Queries,
  tenantId: string,
  records: readonly RecordPath[],
): Promise<ReadonlyMap<string, Beside>> {
  const wanted = JSON.stringify(records.map(({ objectType, objectId }) => ({ type: objectType, id: objectId })));
  // Twice, because from the join alone PostgreSQL may read all of the tenant's copies.
  const ids = records.map(({ objectId }) => objectId);
  const { rows } = await sql<Row>`
    select wanted.type, wanted.id, copy.properties, copy.values_due,
      coalesce(
        (select framework from framework_choice as choice where choice.tenant_id = ${tenantId}
          and choice.object_type = wanted.type and choice.object_id = wanted.id
          order by recorded_at desc, event_id desc limit 1),
        (select framework from (${rulesFor(tenantId, sql`wanted.type`, sql`wanted.id`)}) as rule)) as chosen
    from jsonb_to_recordset(${wanted}::jsonb) as wanted(type text, id text)
    left join property_write as copy on copy.tenant_id = ${tenantId} and copy.object_type = wanted.type
      and copy.object_id = wanted.id and copy.object_id = any(${ids})
  `.execute(queries);
  return new Map(
    rows.map(({ type, id, chosen, properties, values_due: isDue }) => {
      const copy = properties === null ? undefined : { properties, isDue: isDue === true };
      return [placeOf({ objectType: type, objectId: id }), { chosen: chosen ?? undefined, copy }];
    }),
  );
}

export function placeOf({ objectType, objectId }: RecordPath): string {
  return `${objectType}/${objectId}`;
}

/** A copy to be written: these values, or what is worked out when its turn comes. */
export interface CopyWish extends RecordPath {
  readonly values: Readonly<Record<string, string>> | "due";
}

/**
 * Asks for copies to be written; `rescoreId` names the re-scoring that asks. In the order of their keys, as whoever
 * else changes several copies at once does it: two of them then wait for each other instead of blocking each other.
 */
export async function wishCopies(
  queries: Queries,
  tenantId: string,
  wishes: readonly CopyWish[],
  rescoreId: string | undefined,
  now: Instant,
): Promise<void> {
  if (wishes.length === 0) return;
  const rows = wishes.map(({ objectType, objectId, values }) => ({
    type: objectType,
    id: objectId,
    properties: values === "due" ? {} : values,
    due: values === "due",
  }));
  await sql`
    insert into property_write (
      tenant_id, object_type, object_id, properties, values_due, wanted, state, since, next_at, rescore_id)
    select ${tenantId}, type, id, properties, due, 1, 'waiting', ${now}::bigint, ${now}::bigint,
      ${rescoreId ?? null}::uuid
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as wish(type text, id text, properties jsonb, due boolean)
    order by type, id
    on conflict (tenant_id, object_type, object_id) do update
    set properties = case when excluded.values_due then property_write.properties else excluded.properties end,
      values_due = property_write.values_due or excluded.values_due, wanted = property_write.wanted + 1,
      state = 'waiting', since = excluded.since, next_at = excluded.next_at, failures = 0, message = '',
      refusals = '[]', rescore_id = excluded.rescore_id
  `.execute(queries);
}

/** Has the copies of records worked out again that belong elsewhere now; of one that is due already, it is being done. */
export async function wishMoved(
  queries: Queries,
  tenantId: string,
  records: readonly RecordPath[],
  now: Instant,
): Promise<void> {
  await sql`
    update property_write as copy
    set values_due = true, wanted = copy.wanted + 1, state = 'waiting', since = ${now}, next_at = ${now}, failures = 0,
      message = '', refusals = '[]'
    from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as moved("objectType" text, "objectId" text)
    where copy.tenant_id = ${tenantId} and copy.object_type = moved."objectType"
      and copy.object_id = moved."objectId" and not copy.values_due
  `.execute(queries);
}

/** How many copies a re-scoring asked for that are not written yet, as part of a larger statement. */
export function waitingOf(tenantId: string, rescoreId: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`(select count(*)::integer from property_write as copy
    where copy.tenant_id = ${tenantId} and copy.rescore_id = ${rescoreId} and copy.state in ('waiting', 'retrying'))`;
}

/** How many copies a re-scoring asked for that are not written yet. */
export async function countWaiting(queries: Queries, tenantId: string, rescoreId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select ${waitingOf(tenantId, sql`${rescoreId}::uuid`)} as count
  `.execute(queries);
  return rows[0]?.count ?? 0;
}

/**
 * Copies that re-scorings asked for and that no worker has in its hands, counted up to `most`. What a paused one asked
 * for takes no room from another's, and takes it again as it goes on.
 */
export async function countUnclaimed(queries: Queries, tenantId: string, now: Instant, most: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (
      select from property_write where tenant_id = ${tenantId} and rescore_id is not null
        and state in ('waiting', 'retrying') and lease_until <= ${now} and ${isNotPaused} limit ${most}) as unclaimed
  `.execute(queries);
  return rows[0]?.count ?? 0;
}
