import type { RatingEvent } from "@assay/shared/assessment/assessment";
import type { Evidence } from "@assay/shared/assessment/evidence";
import type { Instant } from "@assay/shared/instant";
import { type Selectable, sql } from "kysely";
import type { AssessmentKey } from "./assessments.ts";
import type { Tables } from "./schema.ts";

/** A rating event with what only the store knows: the record, the client's own time, receipt, and the rubric in force. */
export interface StoredEvent {
  readonly key: AssessmentKey;
  readonly event: RatingEvent;
  readonly clientAt: Instant;
  readonly recordedAt: Instant;
  readonly rubricVersion: number;
}

/** An event as `selectEvents` reads it, with its texts. */
export type EventRow = Omit<Selectable<Tables["rating_event"]>, "tenant_id"> & {
  quote: string | null;
  note: string | null;
  link: string | null;
  contact_id: string | null;
};

/**
 * Read as JSON, for one row a record, and because PGlite drops a byte order mark that a text begins with. Texts are
 * joined by their record too: by the event alone PostgreSQL may read all texts of the tenant for one record's few.
 */
export const selectEvents = sql`
  select event.event_id, event.object_type, event.object_id, event.framework, event.version, event.criterion,
    event.level, event.tier, event.said_at, event.rated_by, event.surface, event.based_on, event.contested,
    event.client_at, event.recorded_at, event.rubric_version, event.derived_from,
    evidence.quote, evidence.note, evidence.link, evidence.contact_id
  from rating_event as event left join evidence_text as evidence
    on evidence.tenant_id = event.tenant_id and evidence.event_id = event.event_id
      and evidence.object_type = event.object_type and evidence.object_id = event.object_id
`;

export function toStoredEvent(tenantId: string, row: EventRow): StoredEvent {
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
