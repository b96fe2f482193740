import type { CoveredStage } from "@assay/shared/api/funnel";
import type { CriterionId, FrameworkId } from "@assay/shared/framework/framework";
import { sql } from "kysely";
import type { Queries } from "./database.ts";
import { standing } from "./standings.ts";

/** One owner's contacts in one stage, and of how many of them each criterion is rated. */
export interface OwnerCoverage {
  /** Absent = nobody's. */
  readonly ownerId: string | undefined;
  readonly stage: CoveredStage;
  readonly records: number;
  readonly rated: Readonly<Record<CriterionId, number>>;
}

/**
 * Of the contacts on their way, of how many each criterion is rated under a framework, whatever the level. Whoever is
 * in the CRM's bin or not to be profiled is left out. Subqueries, for the same reason as where the funnel is counted;
 * materialized, or each criterion would look its ratings up once more.
 */
export async function countCoverage(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
  criteria: readonly CriterionId[],
): Promise<OwnerCoverage[]> {
  const counts = criteria.map((id) => sql`${id}::text, count(*) filter (where jsonb_exists(standing, ${id}::text))`);
  const { rows } = await sql<{
    owner_id: string | null;
    stage: CoveredStage;
    records: number;
    rated: Record<string, number>;
  }>`
    with covered as materialized (
      select staged.stage,
        (select owner_id from staged_record as record where record.tenant_id = staged.tenant_id
          and record.object_type = staged.object_type and record.object_id = staged.object_id) as owner_id,
        (select ${standing} from assessment where assessment.tenant_id = staged.tenant_id
          and assessment.object_type = staged.object_type and assessment.object_id = staged.object_id
          and assessment.framework = ${framework}) as standing
      from stage_standing as staged
      where staged.tenant_id = ${tenantId} and staged.object_type = 'contact'
        and staged.stage in ('mql', 'sal', 'sql', 'opportunity')
        and not exists (select from gone_record as gone where gone.tenant_id = staged.tenant_id
          and gone.object_type = staged.object_type and gone.object_id = staged.object_id)
        and not exists (select from profiling_stop as stop where stop.tenant_id = staged.tenant_id
          and stop.contact_id = staged.object_id))
    select owner_id, stage, count(*)::integer as records, jsonb_build_object(${sql.join(counts)}) as rated
    from covered group by owner_id, stage
  `.execute(queries);
  return rows.map(({ owner_id: ownerId, ...row }) => ({ ...row, ownerId: ownerId ?? undefined }));
}
