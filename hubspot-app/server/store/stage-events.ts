import type { RecordPath } from "@assay/shared/api/record";
import type { Instant } from "@assay/shared/instant";
import type { DisqualificationReason } from "@assay/shared/pipeline/disqualification";
import { StageEvent } from "@assay/shared/pipeline/stage-event";
import { foldStage, type StageState } from "@assay/shared/pipeline/stage-state";
import { type RawBuilder, type Selectable, sql } from "kysely";
import type { RecordKey } from "./assessments.ts";
import { isTaken, type Queries } from "./database.ts";
import type { Tables } from "./schema.ts";

/** A stage event with what only the store knows. */
export interface StoredStageEvent {
  readonly record: RecordPath;
  /** Its place in the order of arrival; 1 = the record's first. */
  readonly version: number;
  readonly event: StageEvent;
  readonly clientAt: Instant;
  readonly recordedAt: Instant;
}

/** A record's events in the order of arrival. */
export async function listStageEvents(queries: Queries, key: RecordKey): Promise<StoredStageEvent[]> {
  const rows = await queries
    .selectFrom("stage_event")
    .selectAll()
    .where("tenant_id", "=", key.tenantId)
    .where("object_type", "=", key.objectType)
    .where("object_id", "=", key.objectId)
    .orderBy("version")
    .execute();
  return rows.map(toStored);
}

/** Up to `most` of a tenant's events that were recorded at a moment or since, the earliest first. */
export async function listStageEventsSince(
  queries: Queries,
  tenantId: string,
  since: Instant,
  most: number,
): Promise<StoredStageEvent[]> {
  const rows = await queries
    .selectFrom("stage_event")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("recorded_at", ">=", since)
    .orderBy("recorded_at")
    .orderBy("event_id")
    .limit(most)
    .execute();
  return rows.map(toStored);
}

export async function findStageEvent(
  queries: Queries,
  tenantId: string,
  eventId: string,
): Promise<StoredStageEvent | undefined> {
  const row = await queries
    .selectFrom("stage_event")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("event_id", "=", eventId)
    .executeTakeFirst();
  return row && toStored(row);
}

function toStored(row: Selectable<Tables["stage_event"]>): StoredStageEvent {
  const event = StageEvent.parse({
    id: row.event_id,
    move: row.move,
    ...(row.moved_by !== null && { by: row.moved_by }),
    at: Math.min(row.client_at, row.recorded_at),
    surface: row.surface,
    follows: row.follows,
  });
  const record = { objectType: row.object_type, objectId: row.object_id };
  return { record, version: row.version, event, clientAt: row.client_at, recordedAt: row.recorded_at };
}

/** "overtaken": another event came first, or an erasure. "id-taken": by whatever record of the tenant. */
export type StageStoreAnswer = "stored" | "overtaken" | "id-taken";

/**
 * Stores an event with the standing after it and the wish for the copy in the CRM, in one statement: it moves a standing
 * that is still at the version before the event's, or does nothing.
 */
export async function storeStageEvent(
  queries: Queries,
  { tenantId, objectType, objectId }: RecordKey,
  { version, event, clientAt, recordedAt }: StoredStageEvent,
  state: StageState,
): Promise<StageStoreAnswer> {
  const storing = sql`
    with moved as (
      update stage_standing
      set ${standsAt(tenantId, version, state, recordedAt)}
      where tenant_id = ${tenantId} and object_type = ${objectType} and object_id = ${objectId}
        and version = ${version - 1}
      returning tenant_id, object_type, object_id, version
    ), event as (
      insert into stage_event (
        tenant_id, object_type, object_id, version, event_id, move, moved_by, surface, follows, client_at, recorded_at)
      select moved.*, ${event.id}::uuid, ${JSON.stringify(event.move)}::jsonb, ${event.by ?? null}, ${event.surface},
        ${JSON.stringify(event.follows)}::jsonb, ${clientAt}::bigint, ${recordedAt}::bigint
      from moved
      returning tenant_id, object_type, object_id, event_id, recorded_at
    ), begun as (
      update tenant set is_staged = true from event
      where tenant.tenant_id = event.tenant_id and not is_staged
    ), wish as (
      insert into property_write (tenant_id, object_type, object_id, properties, values_due, wanted, state, since, next_at)
      select tenant_id, object_type, object_id, '{}', true, 1, 'waiting', recorded_at, recorded_at from event
      on conflict (tenant_id, object_type, object_id) do update
      set values_due = true, wanted = property_write.wanted + 1, state = 'waiting', since = excluded.since,
        next_at = excluded.next_at, failures = 0, message = '', refusals = '[]', rescore_id = null
    )
    select event_id from event
  `;
  try {
    const { rows } = await storing.execute(queries);
    return rows.length === 1 ? "stored" : "overtaken";
  } catch (error) {
    if (isTaken(error)) return "id-taken";
    throw error;
  }
}

/**
 * Has one record's events stand after another's, whose standing is held, as one history. Places tell the order of
 * arrival alone: what counts is what each author had seen, so that what two did unaware of each other waits for a
 * person to pick. Answers whether there was anything to join.
 */
export async function joinStages(queries: Queries, into: RecordKey, from: RecordKey, now: Instant): Promise<boolean> {
  const { tenantId, objectType, objectId } = into;
  const joining = await listStageEvents(queries, from);
  if (joining.length === 0) return false;
  const events = [...(await listStageEvents(queries, into)), ...joining];
  await sql`
    update stage_event set object_id = ${objectId}, version = version + ${events.length - joining.length}
    where tenant_id = ${tenantId} and object_type = ${from.objectType} and object_id = ${from.objectId}
  `.execute(queries);
  const state = foldStage(events.map(({ event }) => event));
  await sql`
    update stage_standing set ${standsAt(tenantId, events.length, state, now)}
    where tenant_id = ${tenantId} and object_type = ${objectType} and object_id = ${objectId}
  `.execute(queries);
  await queries
    .deleteFrom("stage_standing")
    .where("tenant_id", "=", from.tenantId)
    .where("object_type", "=", from.objectType)
    .where("object_id", "=", from.objectId)
    .execute();
  return true;
}

/** A contact whose coming woke others gets another name in their histories; absent = the woken record's own. */
export async function renameWaker(queries: Queries, { tenantId, objectId }: RecordKey, name?: string): Promise<void> {
  await sql`
    update stage_event set move = move || jsonb_build_object('contact', coalesce(${name ?? null}::text, object_id))
    where tenant_id = ${tenantId} and move ->> 'contact' = ${objectId}
  `.execute(queries);
}

/** What a standing says after its newest event. */
function standsAt(tenantId: string, version: number, state: StageState, now: Instant): RawBuilder<unknown> {
  const { stage, wakeUp, entries, recycles } = state;
  const wakesAt = wakeUp?.on === "date" ? wakeUp.at : null;
  const company = wakeUp?.on === "new-contact" ? wakeUp.company : null;
  return sql`version = ${version}, stage = ${stage ?? null}, since = ${entries.at(-1)?.at ?? null},
    mql_at = ${entries.find(({ to }) => to === "mql")?.at ?? null}, recycles = ${recycles}, wakes_at = ${wakesAt},
    reason = ${reasonOf(state) ?? null}, awaits_company = ${company}, changed_at = ${now},
    lifecycle_due = lifecycle_due or stage is distinct from ${stage ?? null}
      and exists (select from lifecycle_mapping where tenant_id = ${tenantId} and is_on)`;
}

/** Why a record is disqualified now. */
function reasonOf({ stage, entries, history }: StageState): DisqualificationReason | undefined {
  if (stage !== "disqualified") return undefined;
  const entered = history.find(({ event }) => event.id === entries.at(-1)?.eventId);
  return entered?.event.move.kind === "disqualify" ? entered.event.move.why.reason : undefined;
}
