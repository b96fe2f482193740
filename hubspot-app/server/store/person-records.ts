import { sql } from "kysely";
import type { Queries } from "./database.ts";
import { type EventRow, type StoredEvent, selectEvents, toStoredEvent } from "./stored-event.ts";

/** Ratings of a contact, and of other records where they name it; oldest first. */
export async function readEventsAbout(queries: Queries, tenantId: string, contactId: string): Promise<StoredEvent[]> {
  const { rows } = await sql<{ event: EventRow }>`
    select row_to_json(event) as event from (
      ${selectEvents} where event.tenant_id = ${tenantId}
        and (event.object_type = 'contact' and event.object_id = ${contactId} or event.event_id in (
          select event_id from evidence_text where tenant_id = ${tenantId} and contact_id = ${contactId}))
      order by event.recorded_at, event.version) as event
  `.execute(queries);
  return rows.map(({ event }) => toStoredEvent(tenantId, event));
}
