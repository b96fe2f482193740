import type { RatingEvent } from "@assay/shared/assessment/assessment";
import type { Evidence } from "@assay/shared/assessment/evidence";
import type { Instant } from "@assay/shared/instant";
import { type Selectable, sql } from "kysely";
import type { AssessmentKey } from "./assessments.ts";
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

type Row = Selectable<Tables["rating_event"]> & { quote: string | null; note: string | null; link: string | null };

/** An assessment's whole history, oldest first. */
export async function readEvents(queries: Queries, key: AssessmentKey): Promise<StoredEvent[]> {
  const rows = await selectEvents(queries, key.tenantId)
    .where("rating_event.object_type", "=", key.objectType)
    .where("rating_event.object_id", "=", key.objectId)
    .where("rating_event.framework", "=", key.framework)
    .orderBy("rating_event.version")
    .execute();
  return rows.map(toStoredEvent);
}

export async function findEvent(queries: Queries, tenantId: string, eventId: string): Promise<StoredEvent | undefined> {
  const row = await selectEvents(queries, tenantId).where("rating_event.event_id", "=", eventId).executeTakeFirst();
  return row && toStoredEvent(row);
}

function selectEvents(queries: Queries, tenantId: string) {
  return queries
    .selectFrom("rating_event")
    .leftJoin("evidence_text", (join) =>
      join
        .onRef("evidence_text.tenant_id", "=", "rating_event.tenant_id")
        .onRef("evidence_text.event_id", "=", "rating_event.event_id"),
    )
    .selectAll("rating_event")
    .select([asWritten("quote"), asWritten("note"), asWritten("link")])
    .where("rating_event.tenant_id", "=", tenantId);
}

/** As JSON: PGlite drops a byte order mark that a text begins with. */
function asWritten<Column extends "quote" | "note" | "link">(column: Column) {
  return sql<string | null>`to_jsonb(${sql.ref(`evidence_text.${column}`)})`.as(column);
}

function toStoredEvent(row: Row): StoredEvent {
  const evidence = toEvidence(row);
  return {
    key: { tenantId: row.tenant_id, objectType: row.object_type, objectId: row.object_id, framework: row.framework },
    event: {
      id: row.event_id,
      version: row.version,
      criterion: row.criterion,
      ...(row.level !== null && { level: row.level }),
      ...(evidence && { evidence }),
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

function toEvidence(row: Row): Evidence | undefined {
  if (row.tier === null) return undefined;
  return {
    tier: row.tier,
    ...(row.quote !== null && { quote: row.quote }),
    ...(row.note !== null && { note: row.note }),
    ...(row.link !== null && { link: row.link }),
    ...(row.said_at !== null && { saidAt: row.said_at }),
  };
}
