import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { Queries } from "./database.ts";

/** What the store knows of contacts that a list shows: their copy, and their last rating; of who is not profiled, nothing. */
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
    left join profiling_stop as stop on stop.tenant_id = ${tenantId} and stop.contact_id = wanted.id
    left join property_write as copy on copy.tenant_id = ${tenantId} and copy.object_type = 'contact'
      and copy.object_id = wanted.id and stop.contact_id is null
    left join lateral (
      select rated_by, recorded_at from rating_event
      where tenant_id = ${tenantId} and object_type = 'contact' and object_id = wanted.id
        and stop.contact_id is null
      order by recorded_at desc limit 1) as last on true
  `.execute(queries);
  return rows;
}

/** Contacts that somebody rated and that may be profiled, the last rated first. */
export async function listRatedBy(queries: Queries, tenantId: string, userId: string, most: number): Promise<string[]> {
  const rows = await queries
    .selectFrom("rating_event")
    .select("object_id")
    .where("tenant_id", "=", tenantId)
    .where("rated_by", "=", userId)
    .where("object_type", "=", "contact")
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom("profiling_stop as stop")
            .whereRef("stop.tenant_id", "=", "rating_event.tenant_id")
            .whereRef("stop.contact_id", "=", "rating_event.object_id"),
        ),
      ),
    )
    .groupBy("object_id")
    .orderBy(sql`max(recorded_at)`, "desc")
    .limit(most)
    .execute();
  return rows.map((row) => row.object_id);
}
