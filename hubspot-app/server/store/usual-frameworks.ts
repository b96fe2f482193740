import type { ObjectType } from "@assay/shared/api/record";
import type { FrameworkId } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import { copiesPerSecond } from "./copy-renewals.ts";
import type { Queries } from "./database.ts";

/** What a portal chose for a kind of record, and by which request. */
export interface UsualFramework {
  readonly objectType: ObjectType;
  readonly framework: FrameworkId;
  readonly requestId: string;
}

/** Only of those kinds for which the portal chose one. */
export async function listUsualFrameworks(queries: Queries, tenantId: string): Promise<UsualFramework[]> {
  return queries
    .selectFrom("usual_framework")
    .select(["object_type as objectType", "framework", "request_id as requestId"])
    .where("tenant_id", "=", tenantId)
    .execute();
}

export async function saveUsualFramework(
  queries: Queries,
  tenantId: string,
  { objectType, framework, requestId }: UsualFramework,
): Promise<void> {
  await queries
    .insertInto("usual_framework")
    .values({ tenant_id: tenantId, object_type: objectType, framework, request_id: requestId })
    .onConflict((conflict) =>
      conflict.columns(["tenant_id", "object_type"]).doUpdateSet({ framework, request_id: requestId }),
    )
    .execute();
}

/**
 * Has the copies of all records of these kinds worked out again that were rated or have one, but of those for which
 * somebody chose a framework.
 */
export async function wishCopiesWithoutChoice(
  queries: Queries,
  tenantId: string,
  objectTypes: readonly ObjectType[],
  now: Instant,
): Promise<void> {
  await sql`
    with known as (
      select object_type, object_id from property_write where tenant_id = ${tenantId}
      union select object_type, object_id from assessment where tenant_id = ${tenantId} and version > 0
    ), unchosen as (
      select object_type, object_id, ${now}::bigint
        + (row_number() over (order by object_type, object_id) - 1) / ${copiesPerSecond}::bigint * 1000 as due_at
      from known where object_type = any(${objectTypes}) and not exists (
        select from framework_choice as choice where choice.tenant_id = ${tenantId}
          and choice.object_type = known.object_type and choice.object_id = known.object_id)
    )
    insert into property_write as write (
      tenant_id, object_type, object_id, properties, values_due, wanted, state, since, next_at)
    select ${tenantId}, object_type, object_id, '{}', true, 1, 'waiting', ${now}::bigint, due_at from unchosen
    order by object_type, object_id
    on conflict (tenant_id, object_type, object_id) do update
    set values_due = true, wanted = write.wanted + 1, state = 'waiting', since = excluded.since,
      next_at = excluded.next_at, failures = 0, message = '', refusals = '[]'
  `.execute(queries);
}
