import type { VerdictReply, VerdictRequest } from "@assay/shared/api/outcomes";
import type { Refusal } from "@assay/shared/api/result";
import { refusalTexts, secondLookTexts } from "@assay/shared/language/all-languages";
import { foldStage } from "@assay/shared/pipeline/stage-state";
import { namePeople } from "../store/people.ts";
import { dropVerdict, findLook, keepVerdict, type SecondLookRow } from "../store/second-looks.ts";
import { listStageEvents } from "../store/stage-events.ts";
import { type Actor, mayRate } from "./identify-caller.ts";
import { moveStage } from "./move-stage.ts";
import type { Services } from "./services.ts";
import { refusalToSee } from "./visible-records.ts";

/**
 * Keeps what a second person says of a lead that was turned away; one that was worth it is brought back in their name,
 * unless somebody moved it since. The first verdict stays; where the lead may not be brought back, none is kept. Safe to
 * repeat.
 */
export async function giveSecondLook(
  services: Services,
  actor: Actor,
  eventId: string,
  request: VerdictRequest,
): Promise<VerdictReply | Refusal> {
  const { verdict, language } = request;
  const { tenantId, userId } = actor;
  if (!mayRate(actor)) return { ok: false, code: "not-allowed", message: refusalTexts[language]["not-allowed"]() };
  const texts = secondLookTexts[language].refusals;
  const look = await findLook(services.queries, tenantId, eventId);
  if (look === undefined) return { ok: false, code: "no-look", message: texts.none };
  const record = { objectType: look.object_type, objectId: look.object_id };
  const refusal = await refusalToSee(services, actor, record, language);
  if (refusal !== undefined) return refusal;
  if (look.turned_by === userId) return { ok: false, code: "own-decision", message: texts.own };
  // Kept before anything is moved: of two who say something at the same moment, one alone brings the lead back.
  const said = { verdict, by: userId, at: services.now() };
  const stands = await keepVerdict(services.queries, tenantId, eventId, said);
  if (stands === undefined) return { ok: false, code: "no-look", message: texts.none };
  if (stands.by !== userId || stands.verdict !== verdict) {
    const [first] = await namePeople(services.queries, tenantId, [stands.by], actor);
    return { ok: false, code: "already-looked", message: texts.taken(first?.name ?? stands.by) };
  }
  const back = verdict === "worth-it" ? await bringBack(services, actor, look, request) : false;
  if (typeof back === "boolean") return { ok: true, isBack: back };
  await dropVerdict(services.queries, tenantId, eventId, userId);
  return back;
}

/** Answers whether it is an MQL by it. */
async function bringBack(
  services: Services,
  actor: Actor,
  look: SecondLookRow,
  { id, at, language }: VerdictRequest,
): Promise<boolean | Refusal> {
  const record = { objectType: look.object_type, objectId: look.object_id };
  const events = await listStageEvents(services.queries, { tenantId: actor.tenantId, ...record });
  if (events.some(({ event }) => event.id === id)) return true;
  const isMoved = events.at(-1)?.event.id !== look.event_id;
  if (isMoved) return false;
  const follows = [...foldStage(events.map(({ event }) => event)).heads];
  const move =
    look.kind === "disqualify"
      ? ({ kind: "wake", whyNow: "other" } as const)
      : ({ kind: "nominate", whyNow: "other", override: "known-otherwise" } as const);
  const moved = await moveStage(services, actor, record, { id, move, at, surface: "card", follows, language });
  return moved.ok ? true : { ok: false, code: moved.code, message: moved.message };
}
