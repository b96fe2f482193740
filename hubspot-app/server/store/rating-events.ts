import type { RatingEvent } from "@assay/shared/assessment/assessment";
import type { DerivedFrom } from "@assay/shared/assessment/derivation";
import type { Evidence } from "@assay/shared/assessment/evidence";
import type { FrameworkId } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import type { Rubric } from "@assay/shared/rubric/rubric";
import { type Selectable, sql } from "kysely";
import type { AssessmentKey, RecordKey } from "./assessments.ts";
import type { Queries } from "./database.ts";
import type { Tables } from "./schema.ts";

/** A rating event with what only the store knows: the record, the client's own time, receipt, and the rubric in force. */
export interface StoredEvent {
  readonly key: AssessmentKey;
  readonly event: RatingEvent;
  readonly clientAt: Instant;
  readonly recordedAt: Instant;
  readonly rubricVersion: number;
}

/** What is known of one record under one framework. */
export interface StoredAssessment {
  /** Events so far; absent = it was never opened. */
  readonly version: number | undefined;
  /** Oldest first. */
  readonly events: readonly StoredEvent[];
  /** The newest one published; absent = the tenant does not use this framework. */
  readonly rubric: Rubric | undefined;
  /** The framework last chosen for the record; absent = that of its kind. */
  readonly chosen: FrameworkId | undefined;
}

type EventRow = Omit<Selectable<Tables["rating_event"]>, "tenant_id"> & {
  quote: string | null;
  note: string | null;
  link: string | null;
  contact_id: string | null;
};

interface HeldRow {
  version: number | null;
  rubric: Rubric | null;
  chosen: string | null;
  events: EventRow[] | null;
}

/** In one round trip, because every rating and every opened record needs it. */
export async function readAssessed(queries: Queries, key: AssessmentKey): Promise<StoredAssessment> {
  const { tenantId, objectType, objectId, framework } = key;
  const { rows } = await sql<HeldRow>`
    select
      (select version from assessment where tenant_id = ${tenantId} and object_type = ${objectType}
        and object_id = ${objectId} and framework = ${framework}) as version,
      (select body from rubric where tenant_id = ${tenantId} and framework = ${framework}
        order by version desc limit 1) as rubric,
      (select framework from framework_choice where tenant_id = ${tenantId} and object_type = ${objectType}
        and object_id = ${objectId} order by recorded_at desc, event_id desc limit 1) as chosen,
      (select json_agg(event order by version) from (
        ${selectEvents} where event.tenant_id = ${tenantId} and event.object_type = ${objectType}
          and event.object_id = ${objectId} and event.framework = ${framework}) as event) as events
  `.execute(queries);
  const [row] = rows;
  return {
    version: row?.version ?? undefined,
    events: (row?.events ?? []).map((event) => toStoredEvent(tenantId, event)),
    rubric: row?.rubric ?? undefined,
    chosen: row?.chosen ?? undefined,
  };
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

/** Read as JSON, for one row a record, and because PGlite drops a byte order mark that a text begins with. */
const selectEvents = sql`
  select event.event_id, event.object_type, event.object_id, event.framework, event.version, event.criterion,
    event.level, event.tier, event.said_at, event.rated_by, event.surface, event.based_on, event.contested,
    event.client_at, event.recorded_at, event.rubric_version, event.derived_from,
    evidence.quote, evidence.note, evidence.link, evidence.contact_id
  from rating_event as event left join evidence_text as evidence
    on evidence.tenant_id = event.tenant_id and evidence.event_id = event.event_id
`;

function toStoredEvent(tenantId: string, row: EventRow): StoredEvent {
  const evidence = toEvidence(row);
  return {
    key: { tenantId, objectType: row.object_type, objectId: row.object_id, framework: row.framework },
    event: {
      id: row.event_id,
      version: row.version,
      criterion: row.criterion,
      ...(row.level !== null && { level: row.level }),
      ...(evidence && { evidence }),
      ...(row.derived_from && { derivedFrom: row.derived_from }),
      by: row.rated_by,
      at: Math.min(row.client_at, row.recorded_at),
      surface: row.surface,
      basedOn: row.based_on,
      contested: row.contested,
    },
    clientAt: row.client_at,
    recordedAt: row.recorded_at,
    rubricVersion: row.rubric_version,
  };
}

function toEvidence(row: EventRow): Evidence | undefined {
  if (row.tier === null) return undefined;
  return {
    tier: row.tier,
    ...(row.quote !== null && { quote: row.quote }),
    ...(row.note !== null && { note: row.note }),
    ...(row.link !== null && { link: row.link }),
    ...(row.said_at !== null && { saidAt: row.said_at }),
    ...(row.contact_id !== null && { contact: row.contact_id }),
  };
}
