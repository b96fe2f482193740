import type { DerivedFrom } from "@assay/shared/assessment/derivation";
import type { Rubric } from "@assay/shared/rubric/rubric";
import { sql } from "kysely";
import type { AssessmentKey, RecordKey } from "./assessments.ts";
import type { Queries } from "./database.ts";
import { type Chosen, type ChosenRow, chosenColumns, readExceptions, toChosen } from "./framework-choices.ts";
import { latestFor, latestForAll } from "./rollouts.ts";
import type { InForce } from "./rubrics.ts";
import { type EventRow, type StoredEvent, selectEvents, toStoredEvent } from "./stored-event.ts";

/** What is published of a framework. */
export interface Edition {
  readonly newest: number;
  /** The version for everybody else, while the newest is in force for some teams first; null = it is for all. */
  readonly base: number | null;
}

/** What is known of one record under one framework. */
export interface StoredAssessment extends Chosen {
  /** Events so far; absent = it was never opened. */
  readonly version: number | undefined;
  /** Oldest first. */
  readonly events: readonly StoredEvent[];
  /** The one in force for the record; absent = nobody in the portal rated under this framework, or changed it. */
  readonly published: InForce | undefined;
  /** What was published when this was read: an event is stored only while that stands. */
  readonly edition: Edition;
  /** Nothing is to be rated, scored or written of it any more. */
  readonly isStopped: boolean;
  /** Nothing is to be rated of it until somebody unlocks it. */
  readonly isLocked: boolean;
}

interface RubricRow {
  rubric: { body: Rubric; at: number; words: boolean } | null;
}

interface HeldRow extends ChosenRow, RubricRow {
  version: number | null;
  stopped: boolean;
  locked: boolean;
  events: EventRow[] | null;
}

/** In one round trip, because every rating and every opened record needs it; in three where rules or teams decide. */
export async function readAssessed(queries: Queries, key: AssessmentKey): Promise<StoredAssessment> {
  const { tenantId, objectType, objectId, framework } = key;
  const { rows } = await sql<HeldRow>`
    select
      (select version from assessment where tenant_id = ${tenantId} and object_type = ${objectType}
        and object_id = ${objectId} and framework = ${framework}) as version,
      (select ${rubricColumn} from rubric where tenant_id = ${tenantId} and framework = ${framework}
        order by version desc limit 1) as rubric,
      ${chosenColumns(key)},
      ${objectType} = 'contact' and exists (select from profiling_stop
        where tenant_id = ${tenantId} and contact_id = ${objectId}) as stopped,
      exists (select from record_lock where tenant_id = ${tenantId} and object_type = ${objectType}
        and object_id = ${objectId}) as locked,
      (select json_agg(event order by version) from (
        ${selectEvents} where event.tenant_id = ${tenantId} and event.object_type = ${objectType}
          and event.object_id = ${objectId} and event.framework = ${framework}) as event) as events
  `.execute(queries);
  const row = rows[0] as HeldRow;
  const published = toPublished(row);
  return {
    version: row.version ?? undefined,
    events: (row.events ?? []).map((event) => toStoredEvent(tenantId, event)),
    isStopped: row.stopped,
    isLocked: row.locked,
    published,
    edition: { newest: published?.rubric.version ?? 0, base: null },
    ...toChosen(row),
    ...(row.exceptional && (await readExceptional(queries, key))),
  };
}

const rubricColumn = sql`json_build_object('body', body, 'at', published_at, 'words', framework_body is not null)`;

function toPublished({ rubric }: RubricRow): InForce | undefined {
  return rubric === null ? undefined : { rubric: rubric.body, at: rubric.at, hasOwnWords: rubric.words };
}

interface EditionRow extends RubricRow {
  newest: number | null;
  base: number | null;
}

/** What is otherwise in a portal that goes by rules or teams. */
async function readExceptional(
  queries: Queries,
  key: AssessmentKey,
): Promise<Pick<StoredAssessment, "published" | "edition" | keyof Chosen>> {
  const { tenantId, objectType, objectId, framework } = key;
  const [tenant, named] = [sql`${tenantId}`, sql`${framework}`];
  const record = { objectType: sql`${objectType}`, objectId: sql`${objectId}` };
  const chosen = await readExceptions(queries, key);
  const { rows } = await sql<EditionRow>`
    select
      (select ${rubricColumn} from rubric where tenant_id = ${tenantId} and framework = ${framework}
        and version <= coalesce(${latestFor(tenant, named, record)}, version) order by version desc limit 1) as rubric,
      (select max(version) from rubric where tenant_id = ${tenantId} and framework = ${framework}) as newest,
      ${latestForAll(tenant, named)} as base
  `.execute(queries);
  const row = rows[0] as EditionRow;
  return { ...chosen, published: toPublished(row), edition: { newest: row.newest ?? 0, base: row.base } };
}

export async function findEvent(queries: Queries, tenantId: string, eventId: string): Promise<StoredEvent | undefined> {
  const { rows } = await sql<{ event: EventRow }>`
    select row_to_json(event) as event
    from (${selectEvents} where event.tenant_id = ${tenantId} and event.event_id = ${eventId}) as event
  `.execute(queries);
  return rows[0] && toStoredEvent(tenantId, rows[0].event);
}

/** All that was ever rated of these records, under whatever framework, each assessment's events oldest first. */
export async function readEventsOf(
  queries: Queries,
  tenantId: string,
  records: readonly Pick<RecordKey, "objectType" | "objectId">[],
): Promise<StoredEvent[]> {
  if (records.length === 0) return [];
  const wanted = JSON.stringify(records.map(({ objectType, objectId }) => ({ type: objectType, id: objectId })));
  const { rows } = await sql<{ event: EventRow }>`
    select row_to_json(event) as event from (
      ${selectEvents} join jsonb_to_recordset(${wanted}::jsonb) as wanted(type text, id text)
        on event.object_type = wanted.type and event.object_id = wanted.id
      where event.tenant_id = ${tenantId}
      order by event.object_type, event.object_id, event.framework, event.version) as event
  `.execute(queries);
  return rows.map(({ event }) => toStoredEvent(tenantId, event));
}

/** Whether these ratings stand as the derivation names them: given in this tenant, and by nothing newer replaced. */
export async function areCurrent(queries: Queries, tenantId: string, origins: DerivedFrom): Promise<boolean> {
  const { rows } = await sql<{ missing: number }>`
    select count(*)::integer as missing
    from jsonb_to_recordset(${JSON.stringify(origins)}::jsonb) as origin(
      "objectType" text, "objectId" text, framework text, criterion text, "eventId" uuid)
    where not exists (
      select from rating_event as given
      where given.tenant_id = ${tenantId} and given.event_id = origin."eventId" and not given.contested
        and given.object_type = origin."objectType" and given.object_id = origin."objectId"
        and given.framework = origin.framework and given.criterion = origin.criterion
        and not exists (
          select from rating_event as newer
          where newer.tenant_id = given.tenant_id and newer.object_type = given.object_type
            and newer.object_id = given.object_id and newer.framework = given.framework
            and newer.criterion = given.criterion and newer.version > given.version and not newer.contested))
  `.execute(queries);
  return rows[0]?.missing === 0;
}
