import type { Period } from "@assay/shared/pipeline/calendar-period";
import type { Share, Wait } from "@assay/shared/pipeline/review-figures";
import type { Grade } from "@assay/shared/score/grade-letter";
import { sql } from "kysely";
import type { Queries } from "./database.ts";

/**
 * First touches of clocks that started in a period under one agreement, by its team ('' = the portal's): those that
 * ended, and of them those in time.
 */
export async function countTouches(
  queries: Queries,
  tenantId: string,
  { from, until }: Period,
  line: string,
): Promise<Share> {
  const { rows } = await sql<Share>`
    select count(*) filter (where outcome = 'kept')::integer as successes,
      count(*) filter (where outcome in ('kept', 'broken'))::integer as trials
    from sla_clock where tenant_id = ${tenantId} and started_at >= ${from} and started_at < ${until}
      and agreement_team = ${line}
  `.execute(queries);
  return rows[0] ?? { successes: 0, trials: 0 };
}

/**
 * The middle of the waits for a first touch, with its 95 % interval by rank: whatever their distribution, it lies
 * between the waits that are so many places from the middle (Conover, Practical Nonparametric Statistics, 3.2).
 */
export async function measureWaits(
  queries: Queries,
  tenantId: string,
  { from, until }: Period,
): Promise<Wait | undefined> {
  const { rows } = await sql<{ low: number | null; middle: number | null; high: number | null }>`
    with waited as (
      select touched_at - started_at as ms, row_number() over (order by touched_at - started_at) as place,
        count(*) over () as total
      from sla_clock
      where tenant_id = ${tenantId} and started_at >= ${from} and started_at < ${until} and touched_at is not null
    )
    select max(ms) filter (where place = greatest(1, floor(total / 2.0 - 0.98 * sqrt(total)))) as low,
      max(ms) filter (where place = ceil(total / 2.0)) as middle,
      max(ms) filter (where place = least(total, ceil(1 + total / 2.0 + 0.98 * sqrt(total)))) as high
    from waited
  `.execute(queries);
  const { low, middle, high } = rows[0] ?? {};
  return low == null || middle == null || high == null ? undefined : { low, middle, high };
}

/** Ways that began with an MQL in a period, and of them those that sales accepted to this day. */
export async function countAccepted(queries: Queries, tenantId: string, { from, until }: Period): Promise<Share> {
  const { rows } = await sql<Share>`
    select count(sal_at)::integer as successes, count(*)::integer as trials
    from stage_passage where tenant_id = ${tenantId} and mql_at >= ${from} and mql_at < ${until}
  `.execute(queries);
  return rows[0] ?? { successes: 0, trials: 0 };
}

/** Grades, to this day, of contacts who first became MQLs in a period. */
export async function countGrades(
  queries: Queries,
  tenantId: string,
  { from, until }: Period,
): Promise<ReadonlyMap<Grade, number>> {
  const { rows } = await sql<{ grade: Grade; count: number }>`
    select copy.properties ->> 'assay_grade' as grade, count(*)::integer as count
    from stage_standing as standing
    join property_write as copy on copy.tenant_id = standing.tenant_id
      and copy.object_type = standing.object_type and copy.object_id = standing.object_id
    where standing.tenant_id = ${tenantId} and mql_at >= ${from} and mql_at < ${until}
      and copy.properties ->> 'assay_grade' in ('A', 'B', 'C', 'D')
    group by grade
  `.execute(queries);
  return new Map(rows.map(({ grade, count }) => [grade, count]));
}

/** Why leads were sent back or disqualified in a period, the most frequent first. */
export async function countReasons(
  queries: Queries,
  tenantId: string,
  { from, until }: Period,
): Promise<{ reason: string; count: number }[]> {
  const { rows } = await sql<{ reason: string; count: number }>`
    select reason, count(*)::integer as count from stage_exit
    where tenant_id = ${tenantId} and exited_at >= ${from} and exited_at < ${until}
      and kind in ('reject', 'disqualify') and reason is not null
    group by reason order by count desc, reason
  `.execute(queries);
  return rows;
}
