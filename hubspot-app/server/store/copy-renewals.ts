import type { ObjectType } from "@assay/shared/api/record";
import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { Queries } from "./database.ts";
import { type CopyWish, wishCopies } from "./reviewed-copies.ts";

/** Copies that become due each second, few enough that a rating given meanwhile need not wait behind them. */
export const copiesPerSecond = 200;

/** Asks for every contact's copy to be worked out and written again, those that are written already little by little. */
export async function renewAllCopies(queries: Queries, tenantId: string, now: Instant): Promise<void> {
  await sql`
    with held as materialized (
      select object_id, state from property_write where tenant_id = ${tenantId} and object_type = 'contact'
      order by object_id for update
    ), renewed as (
      select object_id, state = 'written' as was_written, ${now}::bigint + case when state = 'written'
        then (row_number() over (partition by state order by object_id) - 1) / ${copiesPerSecond}::bigint * 1000
        else 0 end as due_at
      from held
    )
    update property_write as write
    set values_due = true, wanted = write.wanted + 1, state = 'waiting', failures = 0, message = '', refusals = '[]',
      since = case when was_written then ${now}::bigint else write.since end, next_at = due_at
    from renewed
    where write.tenant_id = ${tenantId} and write.object_type = 'contact' and write.object_id = renewed.object_id
  `.execute(queries);
}

/** Asks for copies to be worked out again, of those of the records that have one, or a rating to make one of. */
export async function renewCopies(
  queries: Queries,
  tenantId: string,
  objectType: ObjectType,
  objectIds: readonly string[],
  now: Instant,
): Promise<void> {
  if (objectIds.length === 0) return;
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${objectIds}::text[]) as id
    where exists (select from property_write as copy where copy.tenant_id = ${tenantId}
        and copy.object_type = ${objectType} and copy.object_id = id)
      or exists (select from assessment as rated where rated.tenant_id = ${tenantId}
        and rated.object_type = ${objectType} and rated.object_id = id and rated.version > 0)
  `.execute(queries);
  const wishes = rows.map(({ id }): CopyWish => ({ objectType, objectId: id, values: "due" }));
  await wishCopies(queries, tenantId, wishes, undefined, now);
}
