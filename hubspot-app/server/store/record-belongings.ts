import type { ObjectType, RecordPath } from "@assay/shared/api/record";
import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { Queries } from "./database.ts";

/** Where a record belongs, as the CRM tells it. */
export interface Belonging extends RecordPath {
  /** Of a deal. */
  readonly pipeline: string | undefined;
  /** Ids of its owner's teams, the main one first. */
  readonly teams: readonly string[];
  /** The hash under which the record is remembered if it was erased. */
  readonly subjectHash: string;
}

/** How fresh what is known of a record is. */
export interface BelongingState {
  /** Whether anything of the portal goes by teams or pipelines. */
  readonly matters: boolean;
  /** Absent = never. */
  readonly readAt: Instant | undefined;
}

export interface BelongingRow {
  matters: boolean;
  readAt: Instant | null;
}

/** The same as an expression. A portal that goes by neither costs two looks at empty tables. */
export function belongingState(tenantId: string, objectType: ObjectType, objectId: string) {
  return sql<BelongingRow>`json_build_object(
    'matters', ${belongingsMatter(tenantId)},
    'readAt', (select read_at from record_belonging where tenant_id = ${tenantId} and object_type = ${objectType}
      and object_id = ${objectId}))`;
}

export function toBelongingState({ matters, readAt }: BelongingRow): BelongingState {
  return { matters, readAt: readAt ?? undefined };
}

/** Whether anything of a portal goes by teams or pipelines, as an expression. */
function belongingsMatter(tenantId: string) {
  return sql<boolean>`(exists (select from framework_rule where tenant_id = ${tenantId} and (team <> '' or pipeline <> ''))
    or exists (select from rubric_rollout where tenant_id = ${tenantId}))`;
}

/** Of these records, those that the portal goes by and that were not read since a moment. */
export async function listStale(
  queries: Queries,
  tenantId: string,
  records: readonly RecordPath[],
  since: Instant,
): Promise<RecordPath[]> {
  if (records.length === 0) return [];
  const { rows } = await sql<RecordPath>`
    select distinct wanted."objectType", wanted."objectId"
    from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as wanted("objectType" text, "objectId" text)
    where ${belongingsMatter(tenantId)} and not exists (
      select from record_belonging as known where known.tenant_id = ${tenantId}
        and known.object_type = wanted."objectType" and known.object_id = wanted."objectId" and known.read_at > ${since})
  `.execute(queries);
  return rows;
}

/**
 * Keeps where records belong; answers those of which this says something else than what was known. Nothing is kept of
 * whom an erasure took away.
 */
export async function saveBelongings(
  queries: Queries,
  tenantId: string,
  belongings: readonly Belonging[],
  readAt: Instant,
): Promise<RecordPath[]> {
  if (belongings.length === 0) return [];
  const { rows } = await sql<RecordPath>`
    with told as (
      select "objectType", "objectId", pipeline, "subjectHash",
        array(select jsonb_array_elements_text(said.teams)) as teams
      from jsonb_to_recordset(${JSON.stringify(belongings)}::jsonb) as said(
        "objectType" text, "objectId" text, pipeline text, teams jsonb, "subjectHash" text)
    ), moved as (
      select told."objectType", told."objectId" from told
      left join record_belonging as known on known.tenant_id = ${tenantId} and known.object_type = told."objectType"
        and known.object_id = told."objectId"
      where known.pipeline is distinct from told.pipeline or coalesce(known.teams, '{}') <> told.teams
    ), kept as (
      insert into record_belonging (tenant_id, object_type, object_id, pipeline, teams, read_at)
      select ${tenantId}, "objectType", "objectId", pipeline, teams, ${readAt}::bigint from told
      where not exists (select from tombstone where tenant_id = ${tenantId} and subject_hash = told."subjectHash")
      order by "objectType", "objectId"
      on conflict (tenant_id, object_type, object_id) do update
      set pipeline = excluded.pipeline, teams = excluded.teams, read_at = excluded.read_at
    )
    select "objectType", "objectId" from moved
  `.execute(queries);
  return rows;
}

/** Forgets where records belong that were looked up some time ago, and that nobody rated. */
export async function dropUnratedBelongings(queries: Queries, tenantId: string, before: Instant): Promise<void> {
  await sql`
    delete from record_belonging as known
    where tenant_id = ${tenantId} and read_at < ${before} and not exists (
      select from assessment where assessment.tenant_id = known.tenant_id
        and assessment.object_type = known.object_type and assessment.object_id = known.object_id and version > 0)
  `.execute(queries);
}
