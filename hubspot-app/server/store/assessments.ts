import type { ObjectType } from "@assay/shared/api/record";
import type { FrameworkId } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import type { Rubric } from "@assay/shared/rubric/rubric";
import { sql } from "kysely";
import type { Queries } from "./database.ts";
import { selectRubric } from "./rubrics.ts";

/** One record of one tenant. */
export interface RecordKey {
  readonly tenantId: string;
  readonly objectType: ObjectType;
  readonly objectId: string;
}

/** One record under one framework. */
export interface AssessmentKey extends RecordKey {
  readonly framework: FrameworkId;
}

/**
 * Makes sure the assessment exists and holds it until the transaction ends, so that two people's events get different
 * versions. Answers its version, 0 for a new one, and the rubric in force.
 */
export async function lockAssessment(
  queries: Queries,
  key: AssessmentKey,
  now: Instant,
): Promise<{ version: number; rubric: Rubric | null }> {
  return queries
    .insertInto("assessment")
    .values({
      tenant_id: key.tenantId,
      object_type: key.objectType,
      object_id: key.objectId,
      framework: key.framework,
      version: 0,
      rubric_version: 0,
      changes_at: null,
      updated_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "object_type", "object_id", "framework"])
        // An update that changes nothing: "do nothing" would neither lock nor answer.
        .doUpdateSet({ version: sql`assessment.version` }),
    )
    .returning(["version", selectRubric(queries, key.tenantId, key.framework, "newest").as("rubric")])
    .executeTakeFirstOrThrow();
}

/** Removes an assessment that was only ever locked. */
export async function dropEmptyAssessment(queries: Queries, key: AssessmentKey): Promise<void> {
  await queries
    .deleteFrom("assessment")
    .where("tenant_id", "=", key.tenantId)
    .where("object_type", "=", key.objectType)
    .where("object_id", "=", key.objectId)
    .where("framework", "=", key.framework)
    .where("version", "=", 0)
    .execute();
}
