import type { Instant } from "@assay/shared/instant";
import type { Period } from "@assay/shared/pipeline/calendar-period";
import { sql } from "kysely";
import type { Queries } from "./database.ts";

/**
 * How many contacts first became MQLs in each of some periods that follow on each other, in their order: those who came
 * under one agreement, by its team; '' = the portal's, also of whoever was not looked at yet.
 */
export async function countArrivals(
  queries: Queries,
  tenantId: string,
  periods: readonly Period[],
  line: string,
): Promise<{ readonly counts: number[]; readonly firstAt: Instant | undefined }> {
  const bounds = boundsOf(periods);
  const { rows } = await sql<{ place: number | null; count: number; first_at: number | null }>`
    select width_bucket(standing.mql_at, ${bounds}::bigint[]) as place, count(*)::integer as count,
      min(standing.mql_at) as first_at
    from stage_standing as standing
    left join mql_agreement as under on under.tenant_id = standing.tenant_id
      and under.object_type = standing.object_type and under.object_id = standing.object_id
      and under.mql_at = standing.mql_at
    where standing.tenant_id = ${tenantId} and standing.mql_at >= ${bounds[0]} and standing.mql_at < ${bounds.at(-1)}
      and coalesce(under.team_id, '') = ${line}
    group by place
  `.execute(queries);
  return {
    counts: periods.map((_, index) => rows.find(({ place }) => place === index + 1)?.count ?? 0),
    firstAt: rows.length === 0 ? undefined : Math.min(...rows.flatMap(({ first_at: at }) => at ?? [])),
  };
}

/** Where each period begins, and where the last one ends. */
export function boundsOf(periods: readonly Period[]): Instant[] {
  return [...periods.map(({ from }) => from), ...periods.slice(-1).map(({ until }) => until)];
}
