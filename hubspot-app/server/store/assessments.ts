import type { ObjectType, RecordPath } from "@assay/shared/api/record";
import type { FrameworkId } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { Queries } from "./database.ts";

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

/** Makes room for an assessment, at version 0: its events can then tell that something came between. */
export async function openAssessment(queries: Queries, key: AssessmentKey, now: Instant): Promise<void> {
  await insertAssessment(queries, key, now)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Makes sure the assessment exists and holds it until the transaction ends: no event is added meanwhile. */
export async function lockAssessment(queries: Queries, key: AssessmentKey, now: Instant): Promise<void> {
  await insertAssessment(queries, key, now)
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "object_type", "object_id", "framework"])
        // An update that changes nothing: "do nothing" would not lock.
        .doUpdateSet({ version: sql`assessment.version` }),
    )
    .execute();
}

function insertAssessment(queries: Queries, key: AssessmentKey, now: Instant) {
  return queries.insertInto("assessment").values({
    tenant_id: key.tenantId,
    object_type: key.objectType,
    object_id: key.objectId,
    framework: key.framework,
    version: 0,
    rubric_version: 0,
    changes_at: null,
    updated_at: now,
  });
}

/**
 * Frameworks that something in the portal is or was rated under, chosen for or ruled to use, and the one that every
 * contact begins with.
 */
export async function listUsedFrameworks(
  queries: Queries,
  tenantId: string,
  usual: FrameworkId,
): Promise<FrameworkId[]> {
  const rows = await queries
    .selectFrom("assessment")
    .select("framework")
    .where("tenant_id", "=", tenantId)
    .union(queries.selectFrom("framework_choice").select("framework").where("tenant_id", "=", tenantId))
    .union(queries.selectFrom("framework_rule").select("framework").where("tenant_id", "=", tenantId))
    .execute();
  return [...new Set([usual, ...rows.map(({ framework }) => framework)])].sort();
}

/** How many assessments under each framework were ever rated. */
export async function countAssessments(queries: Queries, tenantId: string): Promise<Map<FrameworkId, number>> {
  const { rows } = await sql<{ framework: FrameworkId; count: number }>`
    select framework, count(*)::integer as count from assessment where tenant_id = ${tenantId} and version > 0
    group by framework
  `.execute(queries);
  return new Map(rows.map(({ framework, count }) => [framework, count]));
}

/** Of these records, those that were ever rated, under whatever framework. */
export async function listRated(
  queries: Queries,
  tenantId: string,
  records: readonly RecordPath[],
): Promise<RecordPath[]> {
  const { rows } = await sql<RecordPath>`
    select distinct wanted."objectType", wanted."objectId"
    from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as wanted("objectType" text, "objectId" text)
    join assessment on assessment.tenant_id = ${tenantId} and assessment.object_type = wanted."objectType"
      and assessment.object_id = wanted."objectId" and assessment.version > 0
  `.execute(queries);
  return rows;
}

/** Removes an assessment that was only ever opened. */
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
