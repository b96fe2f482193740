import type { Person } from "@assay/shared/api/assessment";
import type { RecordPath } from "@assay/shared/api/record";
import type { Refusal } from "@assay/shared/api/result";
import type { StageQuery, StageReply } from "@assay/shared/api/stages";
import type { StageEvent } from "@assay/shared/pipeline/stage-event";
import type { Queries } from "../store/database.ts";
import { listPromises } from "../store/handoff-notes.ts";
import { namePeople } from "../store/people.ts";
import { listStopped } from "../store/profiling-stops.ts";
import { isLocked } from "../store/record-marks.ts";
import { listStageEvents } from "../store/stage-events.ts";
import { type Actor, mayRate } from "./identify-caller.ts";
import type { Services } from "./services.ts";
import { readShortfallLabels } from "./shortfall-labels.ts";
import { findStaged } from "./staged-contact.ts";

/** The stage history of a contact, or of a deal's primary contact, for whoever may see that contact. */
export async function readStage(
  services: Services,
  actor: Actor,
  record: RecordPath,
  { language }: StageQuery,
): Promise<StageReply | Refusal> {
  const { queries } = services;
  const staged = await findStaged(services, actor, record, language);
  if (!staged.ok) return staged;
  const { key } = staged;
  const [stored, stopped, [promise], locked] = await Promise.all([
    listStageEvents(queries, key),
    listStopped(queries, actor.tenantId, [key.objectId]),
    listPromises(queries, key),
    isLocked(queries, key),
  ]);
  const events = stored.map(({ event }) => event);
  const lacked = events.flatMap(({ move }) => ("shortfalls" in move && move.shortfalls) || []);
  const [people, labels] = await Promise.all([
    peopleOf(queries, actor, events, promise?.by),
    readShortfallLabels(services, actor.tenantId, lacked),
  ]);
  return {
    ok: true,
    events,
    people,
    canMove: mayRate(actor) && stopped.length === 0 && !locked,
    labels,
    ...(promise && { promise }),
  };
}

/** Everybody who moved a record, and whoever else is named beside. */
export function peopleOf(
  queries: Queries,
  actor: Actor,
  events: readonly StageEvent[],
  other?: string,
): Promise<Person[]> {
  const authors = [...events.map(({ by }) => by), other].filter((by) => by !== undefined);
  return namePeople(queries, actor.tenantId, authors, actor);
}
