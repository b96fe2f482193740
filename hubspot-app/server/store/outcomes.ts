import type { RecordPath } from "@assay/shared/api/record";
import type { Standing } from "@assay/shared/assessment/standing";
import type { FrameworkId } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { Queries } from "./database.ts";
import { isProfiled } from "./profiling-stops.ts";
import { standing, standingUntil } from "./standings.ts";

/** A closed deal with everybody who is on it. */
export interface Outcome {
  readonly dealId: string;
  readonly won: boolean;
  readonly closedAt: Instant;
  readonly contacts: readonly { readonly id: string; readonly isPrimary: boolean }[];
}

/** Keeps what became of deals that were looked at; those that are open again, or gone, have no outcome any more. */
export async function saveOutcomes(
  database: Queries,
  tenantId: string,
  dealIds: readonly string[],
  outcomes: readonly Outcome[],
): Promise<void> {
  if (dealIds.length === 0) return;
  const rows = outcomes.flatMap(({ dealId, won, closedAt, contacts }) => {
    const told = { tenant_id: tenantId, deal_id: dealId, won, closed_at: closedAt };
    return [
      { ...told, object_type: "deal" as const, object_id: dealId, is_main: true },
      ...contacts.map(({ id, isPrimary }) => {
        return { ...told, object_type: "contact" as const, object_id: id, is_main: isPrimary };
      }),
    ];
  });
  await database.transaction().execute(async (queries) => {
    await sql`delete from outcome where tenant_id = ${tenantId} and deal_id = any(${dealIds}::text[])`.execute(queries);
    await sql`
      insert into outcome select * from jsonb_populate_recordset(null::outcome, ${JSON.stringify(rows)}::jsonb)
      on conflict do nothing
    `.execute(queries);
  });
}

/** Deals that have an outcome, in the order of their ids, after one. */
export async function listEndedAfter(
  queries: Queries,
  tenantId: string,
  afterId: string,
  most: number,
): Promise<string[]> {
  const rows = await queries
    .selectFrom("outcome")
    .select("object_id")
    .where("tenant_id", "=", tenantId)
    .where("object_type", "=", sql.lit("deal"))
    .where("object_id", ">", afterId)
    .orderBy("object_id")
    .limit(most)
    .execute();
  return rows.map((row) => row.object_id);
}

/** What became of a rated record, and what it stood at by then. */
export interface RatedOutcome extends RecordPath {
  readonly won: boolean;
  readonly closedAt: Instant;
  readonly standing: Standing;
}

/**
 * Of each record that was rated under a framework and may be scored: its deal that closed last. Whatever was rated after the close tells
 * of what people knew by then, and is left out; a standing may so be empty.
 */
export async function listRatedOutcomes(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
): Promise<RatedOutcome[]> {
  const { rows } = await sql<RatedOutcome>`
    select last.object_type as "objectType", last.object_id as "objectId", last.won, last.closed_at as "closedAt",
      case when assessment.updated_at <= last.closed_at then ${standing} else ${standingUntil(sql`last.closed_at`)} end
        as standing
    from (
      select distinct on (object_type, object_id) object_type, object_id, won, closed_at from outcome
      where tenant_id = ${tenantId} and is_main
      order by object_type, object_id, closed_at desc, deal_id) as last
    join assessment on assessment.tenant_id = ${tenantId} and assessment.object_type = last.object_type
      and assessment.object_id = last.object_id and assessment.framework = ${framework} and assessment.version > 0
    where ${isProfiled}
  `.execute(queries);
  return rows;
}
