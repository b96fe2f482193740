import { createHash } from "node:crypto";
import type { Refusal } from "@assay/shared/api/result";
import type { AskedMove, GateReply, MoveRequest } from "@assay/shared/api/stages";
import { eventIdOf } from "@assay/shared/event-id";
import type { Instant } from "@assay/shared/instant";
import { actionRefusalTexts, refusalTexts, stageTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { Stage } from "@assay/shared/pipeline/stage";
import type { StageEvent } from "@assay/shared/pipeline/stage-event";
import { WhyNow } from "@assay/shared/pipeline/stage-move";
import { foldStage } from "@assay/shared/pipeline/stage-state";
import * as z from "zod";
import { listStopped } from "../store/profiling-stops.ts";
import { isLocked } from "../store/record-marks.ts";
import { listStageEvents } from "../store/stage-events.ts";
import type { Tenant } from "../store/tenants.ts";
import type { WorkflowCall } from "../store/workflow-calls.ts";
import { type ActionOutcome, refuseAction } from "./action-outcome.ts";
import { completeMove } from "./complete-move.ts";
import { keepEvent } from "./move-stage.ts";
import type { Services } from "./services.ts";
import { outcomeOf } from "./stage-answer.ts";

const dayMs = 86_400_000;

/** What the action's fields say; a field that was left empty is as one that is not there. */
const Inputs = z.object({
  stage: Stage,
  whyNow: z.enum(WhyNow.options).catch("other"),
  wakeInDays: z.coerce.number().int().min(1).max(730).optional().catch(undefined),
});

/**
 * Brings a contact to a stage for a workflow, by the gates that hold for persons and with no way past them. A contact
 * that is there already is fine. Its event's id follows from the call's: done twice, it counts once.
 */
export async function moveEnrolled(
  services: Services,
  { tenantId, language }: Tenant,
  call: WorkflowCall,
): Promise<ActionOutcome> {
  const texts = actionRefusalTexts[language];
  const { record: key } = call;
  if (key.objectType === "deal") return refuseAction(texts["deal-stage"]());
  const inputs = Inputs.safeParse(call.inputs);
  if (!inputs.success) return refuseAction(texts["bad-stage"]());
  const { stage: wanted } = inputs.data;
  if ((await listStopped(services.queries, tenantId, [key.objectId])).length > 0) {
    return refuseAction(refusalTexts[language]["not-profiled"]());
  }
  if (await isLocked(services.queries, key)) return refuseAction(texts.locked());
  if (wanted === "nurture" && inputs.data.wakeInDays === undefined) return refuseAction(texts["bad-days"]());
  let outcome: ActionOutcome | "overtaken" = "overtaken";
  // Each turn that is overtaken means that somebody else's event was stored, so this ends.
  while (outcome === "overtaken") outcome = await move(services, language, call, inputs.data);
  return outcome;
}

async function move(
  services: Services,
  language: Language,
  call: WorkflowCall,
  inputs: z.infer<typeof Inputs>,
): Promise<ActionOutcome | "overtaken"> {
  const held = await listStageEvents(services.queries, call.record);
  const events = held.map(({ event }) => event);
  const seen = foldStage(events);
  const id = eventIdOf(call.receivedAt, createHash("sha256").update(call.callbackId).digest());
  if (seen.stage === inputs.stage || events.some((event) => event.id === id)) {
    return arrived(seen.stage ?? inputs.stage);
  }
  if (seen.contested.length > 0) return refuseAction(actionRefusalTexts[language].contested());
  const closed = refuseWay(language, seen.stage, inputs.stage);
  const asked = moveTo(seen.stage, inputs, services.now());
  if (asked === undefined) return closed;
  const at = services.now();
  const request: MoveRequest = { id, move: asked, at, surface: "card", follows: [...seen.heads], language };
  const completed = await completeMove(services, call.record, request, held);
  if ("ok" in completed) return refuseMove(language, completed);
  const event: StageEvent = { id, move: completed, at, surface: "workflow", follows: request.follows };
  const state = foldStage([...events, event]);
  if (outcomeOf(state, event) !== "applied") return closed;
  const stored = { record: call.record, version: held.length + 1, event, clientAt: at, recordedAt: at };
  const kept = await keepEvent(services, call.record, stored, state);
  if (kept === "overtaken") return kept;
  return kept === "erased" ? refuseAction(refusalTexts[language].erased()) : arrived(inputs.stage);
}

function refuseWay(language: Language, from: Stage | undefined, to: Stage): ActionOutcome {
  const { names, none } = stageTexts[language];
  return refuseAction(actionRefusalTexts[language]["from-here"](from === undefined ? none : names[from], names[to]));
}

/** What a gate lacks, or why nobody can say; a CRM that does not answer is asked again later. */
function refuseMove(language: Language, refusal: GateReply | Refusal): ActionOutcome {
  if (refusal.code === "crm-silent") return { kind: "later" };
  if (!("shortfalls" in refusal)) return refuseAction(refusal.message);
  return refuseAction(actionRefusalTexts[language].gate(sayShortfalls(language, refusal)));
}

function arrived(stage: Stage): ActionOutcome {
  return { kind: "done", outputs: { stage } };
}

/** The one move that leads from a stage to another; absent = a workflow knows none. */
function moveTo(
  from: Stage | undefined,
  { stage: to, whyNow, wakeInDays }: z.infer<typeof Inputs>,
  now: Instant,
): AskedMove | undefined {
  if (to === "nurture") return { kind: "nurture", wakeAt: now + (wakeInDays ?? 1) * dayMs };
  if (to === "mql" && from === undefined) return { kind: "nominate", whyNow };
  if (to === "sal" && from === "mql") return { kind: "accept" };
  if (to === "sql" && from === "sal") return { kind: "qualify" };
  return to === "opportunity" && from === "sql" ? { kind: "accept" } : undefined;
}

function sayShortfalls(language: Language, { shortfalls, labels }: GateReply): string {
  const { lacks } = stageTexts[language].gate;
  const sentences = shortfalls.map((one) => {
    if (one.lacks === "data") return lacks.data(labels[one.property] ?? one.property);
    if (one.lacks === "fit") return lacks.fit(one.least);
    return one.lacks === "engagement" ? lacks.engagement(String(one.least)) : lacks[one.lacks];
  });
  return sentences.join(" ");
}
