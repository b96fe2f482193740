import type { RatingEvent } from "@assay/shared/assessment/assessment";
import { type StandingEntry, standingEntry } from "@assay/shared/assessment/standing";
import type { CriterionId } from "@assay/shared/framework/framework";
import type { Explanation } from "@assay/shared/score/explain";
import { sql } from "kysely";
import { isTaken, type Queries } from "./database.ts";
import type { Edition } from "./rating-events.ts";
import { latestForAll } from "./rollouts.ts";
import type { StoredEvent } from "./stored-event.ts";

/** The values it should hold from now on; to be worked out from the ratings later; or left as it is. */
export type Copy = Readonly<Record<string, string>> | "due" | "as-it-is";

/** What an event comes to. */
export interface EventOutcome {
  /** The assessment's result after it. */
  readonly result: Pick<Explanation, "score" | "grade" | "band" | "changesAt">;
  /** What becomes of the copy in the CRM. */
  readonly copy: Copy;
  /** What it was scored by. */
  readonly edition: Edition;
  /** For a first event: the hash under which the record is remembered if it was erased. */
  readonly subjectHash: string | undefined;
}

/** "overtaken": another event came first. "id-taken": by whatever record of the tenant. Nothing is stored in either case. */
export type StoreAnswer = "stored" | "overtaken" | "id-taken";

/**
 * Stores an event with all that it changes: its texts, the version of its assessment, and the wish for the copy in the
 * CRM, which overtakes an earlier one. One statement and so one transaction, because on this path every round trip
 * counts: it changes an assessment that still stands at the version before the event's, under rubrics that are still in
 * force, or nothing. An erasure meanwhile took that assessment away, or left its tombstone where somebody opened it again.
 */
export async function storeEvent(queries: Queries, stored: StoredEvent, outcome: EventOutcome): Promise<StoreAnswer> {
  const { key, event, clientAt, recordedAt, rubricVersion } = stored;
  const { tier, quote, note, link, saidAt, contact } = event.evidence ?? {};
  const hasText = (quote ?? note ?? link ?? contact) !== undefined;
  const { result, copy, edition, subjectHash } = outcome;
  const values = typeof copy === "string" ? {} : copy;
  const storing = sql`
    with moved as (
      update assessment
      set version = ${event.version}, rubric_version = ${rubricVersion}, updated_at = ${recordedAt},
        changes_at = ${result.changesAt ?? null}, score = ${result.score}::float8, grade = ${result.grade ?? null},
        band = ${result.band ?? null}, standing = case when ${event.contested}::boolean then standing
          else (standing - ${event.criterion}::text) || ${JSON.stringify(entryOf(event))}::jsonb end
      where tenant_id = ${key.tenantId} and object_type = ${key.objectType} and object_id = ${key.objectId}
        and framework = ${key.framework} and version = ${event.version - 1}
        and not exists (select from rubric where tenant_id = ${key.tenantId} and framework = ${key.framework}
          and version > ${edition.newest})
        and ${latestForAll(sql`${key.tenantId}`, sql`${key.framework}`)} is not distinct from ${edition.base}::integer
        and not exists (select from tombstone where tenant_id = ${key.tenantId} and subject_hash = ${subjectHash ?? null})
      returning tenant_id, object_type, object_id, framework, version, rubric_version, updated_at
    ), event as (
      insert into rating_event (
        tenant_id, object_type, object_id, framework, version, rubric_version, recorded_at, event_id, criterion, level,
        tier, said_at, rated_by, surface, based_on, contested, client_at, derived_from
      )
      select moved.*, ${event.id}::uuid, ${event.criterion}, ${event.level ?? null}::smallint, ${tier ?? null},
        ${saidAt ?? null}::bigint, ${event.by}, ${event.surface}, ${event.basedOn}::integer,
        ${event.contested}::boolean, ${clientAt}::bigint,
        ${event.derivedFrom ? JSON.stringify(event.derivedFrom) : null}::jsonb
      from moved
      returning tenant_id, event_id, object_type, object_id, recorded_at
    ), texts as (
      insert into evidence_text (tenant_id, event_id, object_type, object_id, quote, note, link, contact_id)
      select tenant_id, event_id, object_type, object_id, ${quote ?? null}, ${note ?? null}, ${link ?? null},
        ${contact ?? null}
      from event where ${hasText}
    ), wish as (
      insert into property_write (tenant_id, object_type, object_id, properties, values_due, wanted, state, since, next_at)
      select tenant_id, object_type, object_id, ${JSON.stringify(values)}::jsonb, ${copy === "due"}, 1, 'waiting',
        recorded_at, recorded_at
      from event where ${copy !== "as-it-is"}
      on conflict (tenant_id, object_type, object_id) do update
      set properties = excluded.properties, values_due = excluded.values_due or property_write.values_due, wanted = property_write.wanted + 1, state = 'waiting',
        since = excluded.since, next_at = excluded.next_at, failures = 0, message = '', refusals = '[]', rescore_id = null
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

/** What the event leaves of its criterion in the standing: nothing, where it was cleared. */
function entryOf({ level, ...event }: RatingEvent): Record<CriterionId, StandingEntry> {
  return level === undefined ? {} : { [event.criterion]: standingEntry({ ...event, level }) };
}
