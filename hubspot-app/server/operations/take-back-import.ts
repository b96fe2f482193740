import type { ClearRequest } from "@assay/shared/api/rating";
import { type ImportedRating, listImported, saveTakenBack } from "../store/imported-ratings.ts";
import type { PropertyImportRow } from "../store/property-imports.ts";
import { findEvent, readAssessed } from "../store/rating-events.ts";
import { foldEvents } from "./assessment-state.ts";
import type { Actor } from "./identify-caller.ts";
import { importEventId } from "./import-event-id.ts";
import { notWanted, recordEvent } from "./record-event.ts";
import type { Services } from "./services.ts";

const pageSize = 100;

/**
 * Takes the next of an import's ratings back; what somebody rated since stays as it is, and what may not be taken back
 * now, such as a locked contact's, is kept for the next undoing. Answers whether there is more to do.
 */
export async function takeBackImport(services: Services, actor: Actor, row: PropertyImportRow): Promise<boolean> {
  const { queries, now } = services;
  const ratings = await listImported(queries, row, pageSize);
  const ids = { "taken-back": [] as string[], outdated: [] as string[], stayed: [] as string[] };
  for (const rating of ratings) ids[await takeBack(services, actor, row, rating)].push(rating.eventId);
  const takenBack = ids["taken-back"].length;
  const settled = [...ids["taken-back"], ...ids.outdated];
  await saveTakenBack(queries, row, { settled, takenBack, stayed: ids.stayed }, now());
  return ratings.length === pageSize;
}

/** "outdated": it was never made, or is not what counts any more. */
async function takeBack(
  services: Services,
  actor: Actor,
  row: PropertyImportRow,
  { contactId, criterion, eventId }: ImportedRating,
): Promise<"taken-back" | "outdated" | "stayed"> {
  const { tenantId } = actor;
  // It may be another contact's by now: contacts are merged.
  const given = await findEvent(services.queries, tenantId, eventId);
  if (given === undefined) return "outdated";
  const held = await readAssessed(services.queries, given.key);
  const isCurrent = ({ ratings }: { ratings: Readonly<Record<string, { eventId: string }>> }) =>
    ratings[criterion]?.eventId === eventId;
  if (!isCurrent(foldEvents(held.events))) return "outdated";
  const request: ClearRequest = {
    ...{ id: importEventId(row, "taken", contactId, criterion), framework: row.framework, criterion },
    ...{ at: row.started_at, surface: "import", basedOn: held.version ?? 0, language: actor.portalLanguage },
  };
  const reply = await recordEvent(services, actor, given.key, request, isCurrent);
  if (reply.ok) return "taken-back";
  return reply.code === notWanted || reply.code === "erased" ? "outdated" : "stayed";
}
