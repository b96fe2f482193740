import type { ObjectType } from "@assay/shared/api/record";
import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { Queries } from "./database.ts";
import { type CopyWish, wishCopies } from "./reviewed-copies.ts";

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
