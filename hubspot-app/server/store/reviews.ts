import type { ObjectType, RecordPath } from "@assay/shared/api/record";
import type { Standing } from "@assay/shared/assessment/standing";
import type { FrameworkId } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import type { Explanation } from "@assay/shared/score/explain";
import type { PreviousBand } from "@assay/shared/score/grade";
import type { Grade } from "@assay/shared/score/grade-letter";
import { type RawBuilder, sql } from "kysely";
import type { RecordKey } from "./assessments.ts";
import type { Queries } from "./database.ts";
import { isProfiled } from "./profiling-stops.ts";
import type { RunningRescore } from "./rescores.ts";
import { latestFor } from "./rollouts.ts";
import { standing, standingOfEvents } from "./standings.ts";

/** An assessment to look at again, held until the transaction ends: no event is added meanwhile. */
export interface HeldAssessment extends RecordPath {
  readonly framework: FrameworkId;
  readonly standing: Standing;
  readonly rubricVersion: number;
  readonly previous: PreviousBand | undefined;
  /** Receipt of its last event. */
  readonly assessedAt: Instant;
}

const columns = sql`assessment.object_type, assessment.object_id, assessment.framework, ${standing} as standing,
  assessment.rubric_version, assessment.band, assessment.updated_at`;

interface Row {
  object_type: ObjectType;
  object_id: string;
  framework: string;
  standing: Standing;
  rubric_version: number;
  band: Grade | null;
  updated_at: number;
}

async function hold(queries: Queries, wanted: RawBuilder<unknown>): Promise<HeldAssessment[]> {
  const { rows } = await sql<Row>`
    select ${columns} from assessment where version > 0 and ${isProfiled} and ${wanted}
  `.execute(queries);
  return rows.map(toHeld);
}

function toHeld(row: Row): HeldAssessment {
  return {
    objectType: row.object_type,
    objectId: row.object_id,
    framework: row.framework,
    standing: row.standing,
    rubricVersion: row.rubric_version,
    previous: row.band === null ? undefined : { band: row.band, rubricVersion: row.rubric_version },
    assessedAt: row.updated_at,
  };
}

/** Up to `most` assessments that were last scored under an older rubric, in the order of their records, after one. */
export function holdOutdated(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
  version: number,
  after: { readonly objectType: string; readonly objectId: string },
  most: number,
): Promise<HeldAssessment[]> {
  return hold(
    queries,
    sql`tenant_id = ${tenantId} and framework = ${framework} and rubric_version < ${version}
      and (object_type, object_id) > (${after.objectType}, ${after.objectId})
    order by object_type, object_id limit ${most} for update`,
  );
}

/**
 * The same while a version is in force for some teams first: those, too, whose record was not looked up since the
 * re-scoring began.
 */
export function holdUnreached(
  queries: Queries,
  tenantId: string,
  { framework, after, startedAt }: RunningRescore,
  most: number,
): Promise<HeldAssessment[]> {
  const record = { objectType: sql`assessment.object_type`, objectId: sql`assessment.object_id` };
  return hold(
    queries,
    sql`tenant_id = ${tenantId} and framework = ${framework}
      and (object_type, object_id) > (${after.objectType}, ${after.objectId})
      and (rubric_version <> ${latestFor(sql`assessment.tenant_id`, sql`assessment.framework`, record)}
        or not exists (select from record_belonging as known where known.tenant_id = assessment.tenant_id
          and known.object_type = assessment.object_type and known.object_id = assessment.object_id
          and known.read_at > ${startedAt}))
    order by object_type, object_id limit ${most} for update`,
  );
}

/** Up to `most` assessments whose result time alone has changed by now; those in other hands are theirs. */
export function holdAged(queries: Queries, tenantId: string, now: Instant, most: number): Promise<HeldAssessment[]> {
  return hold(
    queries,
    sql`tenant_id = ${tenantId} and changes_at <= ${now}
    order by changes_at limit ${most} for update skip locked`,
  );
}

/** The assessments of these records, under every framework, in the order of their keys. */
export function holdRecords(
  queries: Queries,
  tenantId: string,
  records: readonly RecordPath[],
): Promise<HeldAssessment[]> {
  const wanted = JSON.stringify(records.map(({ objectType, objectId }) => ({ type: objectType, id: objectId })));
  return hold(
    queries,
    sql`tenant_id = ${tenantId} and (object_type, object_id) in (
      select type, id from jsonb_to_recordset(${wanted}::jsonb) as wanted(type text, id text))
    order by object_type, object_id, framework for update`,
  );
}

/** Up to `most` assessments from before standings were kept, in the order of their keys, after one. */
export function holdWithoutStanding(
  queries: Queries,
  tenantId: string,
  after: RecordPath & { readonly framework: FrameworkId },
  most: number,
): Promise<HeldAssessment[]> {
  return hold(
    queries,
    sql`tenant_id = ${tenantId} and standing is null
      and (object_type, object_id, framework) > (${after.objectType}, ${after.objectId}, ${after.framework})
    order by object_type, object_id, framework limit ${most} for update`,
  );
}

/** All assessments of a record, whose results are to be worked out anew. */
export function holdOfRecord(
  queries: Queries,
  { tenantId, objectType, objectId }: RecordKey,
): Promise<HeldAssessment[]> {
  return hold(
    queries,
    sql`tenant_id = ${tenantId} and object_type = ${objectType} and object_id = ${objectId}
    order by framework for update`,
  );
}

/** Takes a record's results away, and leaves what they were worked out from. */
export async function dropResults(queries: Queries, { tenantId, objectType, objectId }: RecordKey): Promise<void> {
  await queries
    .updateTable("assessment")
    .set({ score: null, grade: null, band: null, changes_at: null })
    .where("tenant_id", "=", tenantId)
    .where("object_type", "=", objectType)
    .where("object_id", "=", objectId)
    .execute();
}

/** Works out again what the assessments of these events stand at: evidence of theirs was erased. */
export async function restate(
  queries: Queries,
  tenantId: string,
  eventIds: readonly string[],
): Promise<HeldAssessment[]> {
  const { rows } = await sql<Row>`
    update assessment set standing = ${standingOfEvents}
    from (select distinct object_type, object_id, framework from rating_event
      where tenant_id = ${tenantId} and event_id = any(${eventIds}::uuid[])) as told
    where assessment.tenant_id = ${tenantId} and assessment.object_type = told.object_type
      and assessment.object_id = told.object_id and assessment.framework = told.framework
    returning ${columns}
  `.execute(queries);
  return rows.map(toHeld);
}

/** Tenants in which time alone has changed a result. */
export async function tenantsWithAged(queries: Queries, now: Instant): Promise<string[]> {
  const rows = await queries
    .selectFrom("assessment")
    .select("tenant_id")
    .distinct()
    .where("changes_at", "<=", now)
    .execute();
  return rows.map((row) => row.tenant_id);
}

/** What an assessment comes to under a version of its rubric. */
export interface Reviewed {
  readonly held: HeldAssessment;
  readonly result: Pick<Explanation, "rubric" | "score" | "grade" | "band" | "changesAt">;
}

/** Keeps the results of assessments that are held. */
export async function saveResults(queries: Queries, tenantId: string, reviewed: readonly Reviewed[]): Promise<void> {
  if (reviewed.length === 0) return;
  const rows = reviewed.map(({ held, result }) => ({
    object_type: held.objectType,
    object_id: held.objectId,
    framework: held.framework,
    standing: held.standing,
    rubric_version: result.rubric.version,
    score: result.score,
    grade: result.grade ?? null,
    band: result.band ?? null,
    changes_at: result.changesAt ?? null,
  }));
  await sql`
    update assessment as held
    set standing = said.standing, rubric_version = said.rubric_version, score = said.score, grade = said.grade,
      band = said.band, changes_at = said.changes_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as said(
      object_type text, object_id text, framework text, standing jsonb, rubric_version integer, score float8, grade text,
      band text, changes_at bigint)
    where held.tenant_id = ${tenantId} and held.object_type = said.object_type and held.object_id = said.object_id
      and held.framework = said.framework
  `.execute(queries);
}
