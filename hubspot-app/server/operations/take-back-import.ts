import type { ClearRequest } from "@assay/shared/api/rating";
import { type ImportedRating, listImported, saveTakenBack } from "../store/imported-ratings.ts";
import type { PropertyImportRow } from "../store/property-imports.ts";
import { readAssessed } from "../store/rating-events.ts";
import type { Actor } from "./identify-caller.ts";
import { importEventId } from "./import-event-id.ts";
import { recordEvent } from "./record-event.ts";
import type { Services } from "./services.ts";

const pageSize = 100;

/** Takes the next of an import's ratings back; what somebody rated since stays. Answers whether there is more to do. */
export async function takeBackImport(services: Services, actor: Actor, row: PropertyImportRow): Promise<boolean> {
  const { queries, now } = services;
  const ratings = await listImported(queries, row, pageSize);
  let takenBack = 0;
  for (const rating of ratings) if (await takeBack(services, actor, row, rating)) takenBack += 1;
  await saveTakenBack(queries, row, ratings, takenBack, now());
  return ratings.length === pageSize;
}

/** True when it was still current. */
async function takeBack(
  services: Services,
  actor: Actor,
  row: PropertyImportRow,
  { contactId, criterion, eventId }: ImportedRating,
): Promise<boolean> {
  const { framework } = row;
  const record = { objectType: "contact", objectId: contactId } as const;
  const held = await readAssessed(services.queries, { tenantId: actor.tenantId, ...record, framework });
  const request: ClearRequest = {
    ...{ id: importEventId(row, "taken", contactId, criterion), framework, criterion, at: row.started_at },
    ...{ surface: "import", basedOn: held.version ?? 0, language: actor.portalLanguage },
  };
  const isCurrent = ({ ratings }: { ratings: Readonly<Record<string, { eventId: string }>> }) =>
    ratings[criterion]?.eventId === eventId;
  return (await recordEvent(services, actor, record, request, isCurrent)).ok;
}
