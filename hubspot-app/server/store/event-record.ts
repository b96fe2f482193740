import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { Queries } from "./database.ts";
import type { StoredEvent } from "./rating-events.ts";

/** What an event comes to. */
export interface EventOutcome {
  /** When time alone will next change the assessment's result. */
  readonly changesAt: Instant | undefined;
  /** What the record's copy in the CRM should hold from now on; absent = it stays as it is. */
  readonly properties: Readonly<Record<string, string>> | undefined;
}

/**
 * Stores an event with all that it changes: its texts, the version of its assessment, and the wish for the copy in the
 * CRM, which overtakes an earlier one. One statement, because on this path every round trip counts. False, and nothing
 * stored, when the event's id is taken, by whatever record.
 */
export async function storeEvent(queries: Queries, stored: StoredEvent, outcome: EventOutcome): Promise<boolean> {
  const { key, event, clientAt, recordedAt, rubricVersion } = stored;
  const { tier, quote, note, link, saidAt } = event.evidence ?? {};
  const hasText = (quote ?? note ?? link) !== undefined;
  const { changesAt, properties } = outcome;
  const { rows } = await sql`
    with event as (
      insert into rating_event (
        tenant_id, event_id, object_type, object_id, framework, version, criterion, level, tier, said_at,
        rated_by, surface, based_on, contested, client_at, recorded_at, rubric_version
      ) values (
        ${key.tenantId}, ${event.id}, ${key.objectType}, ${key.objectId}, ${key.framework}, ${event.version},
        ${event.criterion}, ${event.level ?? null}, ${tier ?? null}, ${saidAt ?? null},
        ${event.by}, ${event.surface}, ${event.basedOn}, ${event.contested}, ${clientAt}, ${recordedAt}, ${rubricVersion}
      )
      on conflict (tenant_id, event_id) do nothing
      returning *
    ), texts as (
      insert into evidence_text (tenant_id, event_id, object_type, object_id, quote, note, link)
      select tenant_id, event_id, object_type, object_id, ${quote ?? null}, ${note ?? null}, ${link ?? null}
      from event where ${hasText}
    ), moved as (
      update assessment
      set version = event.version, rubric_version = event.rubric_version, changes_at = ${changesAt ?? null},
        updated_at = event.recorded_at
      from event
      where assessment.tenant_id = event.tenant_id and assessment.object_type = event.object_type
        and assessment.object_id = event.object_id and assessment.framework = event.framework
    ), wish as (
      insert into property_write (tenant_id, object_type, object_id, properties, wanted, state, since, next_at)
      select tenant_id, object_type, object_id, ${JSON.stringify(properties ?? {})}::jsonb, 1, 'waiting', recorded_at,
        recorded_at
      from event where ${properties !== undefined}
      on conflict (tenant_id, object_type, object_id) do update
      set properties = excluded.properties, wanted = property_write.wanted + 1, state = 'waiting',
        since = excluded.since, next_at = excluded.next_at, failures = 0, message = '', refusals = '[]'
    )
    select event_id from event
  `.execute(queries);
  return rows.length === 1;
}
