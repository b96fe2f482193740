import type { RecordPath } from "@assay/shared/api/record";
import type { Refusal } from "@assay/shared/api/result";
import type { MoveRequest } from "@assay/shared/api/stages";
import { actionRefusalTexts, refusalTexts, stageRefusalTexts } from "@assay/shared/language/all-languages";
import type { StageMove } from "@assay/shared/pipeline/stage-move";
import { foldStage, type StageState } from "@assay/shared/pipeline/stage-state";
import type { RecordKey } from "../store/assessments.ts";
import { isErased } from "../store/erasures.ts";
import { findSurvivor } from "../store/merged-records.ts";
import { listStopped } from "../store/profiling-stops.ts";
import { isLocked } from "../store/record-marks.ts";
import { listStageEvents, type StoredStageEvent, storeStageEvent } from "../store/stage-events.ts";
import { dropEmptyStanding, openStanding } from "../store/stage-standings.ts";
import { completeMove } from "./complete-move.ts";
import { subjectHash } from "./erase-record.ts";
import { type Actor, mayRate } from "./identify-caller.ts";
import type { Services } from "./services.ts";
import { answerRepeat, outcomeOf, type StageMoveReply, tellMove } from "./stage-answer.ts";
import { findStaged } from "./staged-contact.ts";

/**
 * Moves a contact's stage, or says why not: event, standing and the wish for the copy in the CRM in one transaction. A
 * repeat of an id gets the first answer; the same id with another move is refused.
 */
export async function moveStage(
  services: Services,
  actor: Actor,
  record: RecordPath,
  request: MoveRequest,
): Promise<StageMoveReply> {
  const { language } = request;
  if (!mayRate(actor)) return refuse("not-allowed", refusalTexts[language]["not-allowed"]());
  const { queries } = services;
  const staged = await findStaged(services, actor, record, language);
  if (!staged.ok) return staged;
  const { key } = staged;
  const held = await listStageEvents(queries, key);
  const survivor = held.length === 0 ? await findSurvivor(queries, key) : undefined;
  if (survivor !== undefined) return moveStage(services, actor, { ...record, objectId: survivor }, request);
  if (held.some(({ event }) => event.id === request.id)) return answerRepeat(services, actor, key, request);
  if ((await listStopped(queries, key.tenantId, [key.objectId])).length > 0) {
    return refuse("not-profiled", refusalTexts[language]["not-profiled"]());
  }
  if (await isLocked(queries, key)) return refuse("locked", actionRefusalTexts[language].locked());
  const known = new Set(held.map(({ event }) => event.id));
  if (!request.follows.every((id) => known.has(id))) {
    return refuse("stage-unseen", stageRefusalTexts[language]["stage-unseen"]());
  }
  const move = await completeMove(services, key, request, held);
  if ("ok" in move) return move;
  let reply: StageMoveReply | "overtaken" = "overtaken";
  // Each turn that is overtaken means that somebody else's event was stored, so this ends.
  while (reply === "overtaken") reply = await append(services, actor, key, request, move);
  return reply;
}

/** Adds the event to the history as it stands now. */
async function append(
  services: Services,
  actor: Actor,
  key: RecordKey,
  request: MoveRequest,
  move: StageMove,
): Promise<StageMoveReply | "overtaken"> {
  const { id, at, surface, follows, language } = request;
  const held = await listStageEvents(services.queries, key);
  const recordedAt = services.now();
  const event = { id, move, by: actor.userId, at: Math.min(at, recordedAt), surface, follows };
  const stored = { record: key, version: held.length + 1, event, clientAt: at, recordedAt };
  const state = foldStage([...held, stored].map((one) => one.event));
  if (outcomeOf(state, event) === "refused") {
    return refuse("stage-forbidden", stageRefusalTexts[language]["stage-forbidden"]());
  }
  const kept = await keepEvent(services, key, stored, state);
  if (kept === "overtaken") return kept;
  if (kept === "erased") return refuse("erased", refusalTexts[language].erased());
  if (kept === "id-taken") return answerRepeat(services, actor, key, request);
  return tellMove(services, actor, [...held, stored], stored, language);
}

/** Keeps an event that counts, unless the person asked to be forgotten or somebody was quicker. */
export async function keepEvent(
  services: Services,
  key: RecordKey,
  stored: StoredStageEvent,
  state: StageState,
): Promise<"stored" | "overtaken" | "id-taken" | "erased"> {
  const { queries } = services;
  if (stored.version === 1) {
    await openStanding(queries, key, stored.recordedAt);
    if (await isErased(queries, key.tenantId, subjectHash(services, key))) {
      await dropEmptyStanding(queries, key);
      return "erased";
    }
  }
  const answer = await storeStageEvent(queries, key, stored, state);
  // Opened for this event alone, it may hold nothing.
  if (answer !== "stored") await dropEmptyStanding(queries, key);
  return answer;
}

function refuse(code: string, message: string): Refusal {
  return { ok: false, code, message };
}
