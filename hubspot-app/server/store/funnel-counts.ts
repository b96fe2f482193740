import type { FunnelCounts, FunnelCut } from "@assay/shared/api/funnel";
import type { Instant } from "@assay/shared/instant";
import type { ExitKind, ExitReason } from "@assay/shared/pipeline/stage-passage";
import { sql } from "kysely";
import type { Queries } from "./database.ts";

/** Counts of one source, campaign, grade or owner; absent `key` = those of whom it is not known. */
export type KeyedCounts = FunnelCounts & { readonly key: string | undefined };

/** A team's counts are its members': who is in which team, the CRM tells. */
export type CountedBy = Exclude<FunnelCut, "team">;

/*
 * Each look-up of a record is a subquery of its own: joined, a tenant that is larger than most would have the planner,
 * who expects one like the others, run through all its records for each of them.
 */
const ofRecord = (table: string) => sql`${sql.ref(table)}.tenant_id = counted.tenant_id
  and ${sql.ref(table)}.object_type = counted.object_type and ${sql.ref(table)}.object_id = counted.object_id`;

const keys = {
  source: sql`coalesce((select source from staged_record as record where ${ofRecord("record")}), 'unknown')`,
  campaign: sql`(select campaign from staged_record as record where ${ofRecord("record")})`,
  rep: sql`(select owner_id from staged_record as record where ${ofRecord("record")})`,
  grade: sql`(select nullif(properties ->> 'assay_grade', '') from property_write as copy where ${ofRecord("copy")})`,
} as const satisfies Record<CountedBy, unknown>;

/** How far those came who became MQL since, the group with most of them first. */
export async function countFunnel(
  queries: Queries,
  tenantId: string,
  since: Instant,
  by: CountedBy,
): Promise<KeyedCounts[]> {
  const { rows } = await sql<FunnelCounts & { key: string | null }>`
    select ${keys[by]} as key, count(*)::integer as mql, count(sal_at)::integer as sal, count(sql_at)::integer as sql,
      count(opportunity_at)::integer as opportunity,
      (count(*) filter (where opportunity_at is null and ended_at is null))::integer as open
    from stage_passage as counted where tenant_id = ${tenantId} and mql_at >= ${since}
    group by 1 order by mql desc, key
  `.execute(queries);
  return rows.map(({ key, ...counts }) => ({ ...counts, key: key ?? undefined }));
}

/** How often one reason took those of one source or campaign off the way. */
export interface KeyedExits {
  readonly key: string | undefined;
  readonly kind: ExitKind;
  readonly reason: ExitReason | undefined;
  readonly count: number;
  /** Of the same source or campaign, for whatever reason. */
  readonly of: number;
  /** Of all. */
  readonly total: number;
}

/** Up to `most` reasons of those who left since, the source or campaign with most of them first. */
export async function countExits(
  queries: Queries,
  tenantId: string,
  since: Instant,
  by: "source" | "campaign",
  most: number,
): Promise<KeyedExits[]> {
  const { rows } = await sql<{
    key: string | null;
    kind: ExitKind;
    reason: ExitReason | null;
    count: number;
    of: number;
    total: number;
  }>`
    select *, (sum(count) over (partition by key))::integer as of, (sum(count) over ())::integer as total from (
      select ${keys[by]} as key, kind, reason, count(*)::integer as count
      from stage_exit as counted where tenant_id = ${tenantId} and exited_at >= ${since}
      group by 1, 2, 3) as reasons
    order by of desc, key, count desc, kind, reason limit ${most}
  `.execute(queries);
  return rows.map(({ key, reason, ...row }) => ({ ...row, key: key ?? undefined, reason: reason ?? undefined }));
}
