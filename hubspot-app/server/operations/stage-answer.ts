import type { Refusal } from "@assay/shared/api/result";
import type { GateReply, MoveConflict, MoveReply, MoveRequest } from "@assay/shared/api/stages";
import { refusalTexts, stageRefusalTexts, wordTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { StageEvent } from "@assay/shared/pipeline/stage-event";
import type { StageMove } from "@assay/shared/pipeline/stage-move";
import { foldStage, type StageOutcome, type StageState } from "@assay/shared/pipeline/stage-state";
import type { RecordKey } from "../store/assessments.ts";
import { findStageEvent, listStageEvents, type StoredStageEvent } from "../store/stage-events.ts";
import type { Actor } from "./identify-caller.ts";
import { peopleOf } from "./read-stage.ts";
import type { Services } from "./services.ts";

export type StageMoveReply = MoveReply | MoveConflict | GateReply | Refusal;

/** What became of one of a state's events. */
export function outcomeOf(state: StageState, { id }: StageEvent): StageOutcome | undefined {
  return state.history.find((placed) => placed.event.id === id)?.outcome;
}

/** The answer the first request got: events never change, so that those up to it tell it again. */
export async function answerRepeat(
  services: Services,
  actor: Actor,
  key: RecordKey,
  request: MoveRequest,
): Promise<StageMoveReply> {
  const first = await findStageEvent(services.queries, key.tenantId, request.id);
  const held = await listStageEvents(services.queries, key);
  if (first === undefined || !isSame(first, actor, key, request)) {
    return { ok: false, code: "id-reused", message: refusalTexts[request.language]["id-reused"]() };
  }
  const upToIt = held.filter(({ version }) => version <= first.version);
  return tellMove(services, actor, upToIt, first, request.language);
}

function isSame({ record, event, clientAt }: StoredStageEvent, actor: Actor, key: RecordKey, request: MoveRequest) {
  if (record.objectType !== key.objectType || record.objectId !== key.objectId) return false;
  const asked = [request.move, request.at, request.surface, request.follows, actor.userId];
  return (
    JSON.stringify([askedOf(event.move), clientAt, event.surface, event.follows, event.by]) === JSON.stringify(asked)
  );
}

/** A kept move as it was asked for, its parts in the order of `AskedMove`. */
function askedOf(move: StageMove): unknown {
  if (move.kind !== "disqualify") {
    const { shortfalls: _, ...asked } = move as StageMove & { shortfalls?: unknown };
    return asked;
  }
  return move.why.reason === "authority" ? { ...move, why: { reason: "authority" } } : move;
}

/** A move as its author is told of it: made, or kept beside a colleague's until somebody picks. */
export async function tellMove(
  { queries }: Services,
  actor: Actor,
  held: readonly StoredStageEvent[],
  { event, recordedAt }: StoredStageEvent,
  language: Language,
): Promise<MoveReply | MoveConflict> {
  const events = held.map((one) => one.event);
  const state = foldStage(events);
  const people = await peopleOf(queries, actor, events);
  const moved = { eventId: event.id, recordedAt, events, people };
  if (outcomeOf(state, event) !== "contested") return { ok: true, ...moved };
  const holder = state.entries.at(-1)?.by;
  const name = people.find(({ userId }) => userId === holder)?.name ?? wordTexts[language].somebody;
  return { ok: false, code: "conflict", message: stageRefusalTexts[language].conflict(name), ...moved };
}
