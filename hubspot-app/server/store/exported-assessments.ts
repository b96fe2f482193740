import type { RecordPath } from "@assay/shared/api/record";
import type { Standing } from "@assay/shared/assessment/standing";
import type { FrameworkId } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import type { Grade } from "@assay/shared/score/grade-letter";
import { sql } from "kysely";
import type { Queries } from "./database.ts";
import { isProfiled } from "./profiling-stops.ts";
import { standing } from "./standings.ts";

/** An assessment as a file shows it: with the grade that it was given. */
export interface ExportedAssessment extends RecordPath {
  readonly standing: Standing;
  /** What it was last scored under. */
  readonly rubricVersion: number;
  readonly score: number | null;
  readonly grade: Grade | null;
  readonly changedAt: Instant;
}

/** Up to `most` assessments of whoever may be profiled, in the order of their records, after one or from the first. */
export async function listExported(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
  after: RecordPath | undefined,
  most: number,
): Promise<ExportedAssessment[]> {
  const { rows } = await sql<ExportedAssessment>`
    select object_type as "objectType", object_id as "objectId", ${standing} as standing, score, grade,
      rubric_version as "rubricVersion", updated_at as "changedAt"
    from assessment where tenant_id = ${tenantId} and framework = ${framework} and version > 0
      and ${isProfiled} and (object_type, object_id) > (${after?.objectType ?? ""}, ${after?.objectId ?? ""})
    order by object_type, object_id limit ${most}
  `.execute(queries);
  return rows;
}
