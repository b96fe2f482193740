import type { ExportReply } from "@assay/shared/api/privacy";
import type { Refusal } from "@assay/shared/api/result";
import type { Language } from "@assay/shared/language/language";
import { auditAct } from "../store/audit-entries.ts";
import { listPromises } from "../store/handoff-notes.ts";
import { namePeople } from "../store/people.ts";
import { readEventsAbout } from "../store/person-records.ts";
import { listStopped } from "../store/profiling-stops.ts";
import { findPropertyWrite } from "../store/property-writes.ts";
import { readMarks } from "../store/record-marks.ts";
import { listStageEvents } from "../store/stage-events.ts";
import { findStaged } from "../store/stage-passages.ts";
import type { Actor } from "./identify-caller.ts";
import { syncOf } from "./read-sync.ts";
import { mayEdit, refuseEdit } from "./rubric-access.ts";
import { personOf } from "./rubric-versions.ts";
import type { Services } from "./services.ts";

/** All that Assay holds of one contact, for whoever answers that person's request. */
export async function exportPerson(
  { queries, now }: Services,
  actor: Actor,
  contactId: string,
  language: Language,
): Promise<ExportReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const { tenantId, userId } = actor;
  const [events, moves, promises, stopped, copy, staged, marks] = await Promise.all([
    readEventsAbout(queries, tenantId, contactId),
    listStageEvents(queries, { tenantId, objectType: "contact", objectId: contactId }),
    listPromises(queries, { tenantId, objectType: "contact", objectId: contactId }),
    listStopped(queries, tenantId, [contactId]),
    findPropertyWrite(queries, { tenantId, objectType: "contact", objectId: contactId }),
    findStaged(queries, { tenantId, objectType: "contact", objectId: contactId }),
    readMarks(queries, { tenantId, objectType: "contact", objectId: contactId }),
  ]);
  const authors = [...[...events, ...moves].flatMap(({ event }) => event.by ?? []), ...promises.map(({ by }) => by)];
  const people = await namePeople(queries, tenantId, authors, actor);
  const at = now();
  await auditAct(queries, tenantId, { act: "person-exported", by: userId, subject: "contact" }, at);
  return {
    ok: true,
    person: {
      format: "assay-person-1",
      contactId,
      exportedAt: at,
      isProfiled: stopped.length === 0,
      ratings: events.map(({ key: { objectType, objectId, framework }, event, recordedAt }) => ({
        objectType,
        objectId,
        framework,
        criterion: event.criterion,
        ...(event.level !== undefined && { level: event.level }),
        ...(event.evidence && { evidence: event.evidence }),
        by: personOf(event.by, people),
        at: recordedAt,
        ...(event.derivedFrom && { derivedFrom: event.derivedFrom }),
      })),
      stages: moves.map(({ event: { move, by }, recordedAt }) => ({
        move,
        ...(by !== undefined && { by: personOf(by, people) }),
        at: recordedAt,
      })),
      ...(staged && { cameBy: { source: staged.source, ...(staged.campaign && { campaign: staged.campaign }) } }),
      promises: promises.map(({ text, by, at: notedAt }) => ({ text, by: personOf(by, people), at: notedAt })),
      ...marks,
      properties: copy?.properties ?? {},
      sync: syncOf(copy),
    },
  };
}
