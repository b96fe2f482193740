import type { AssessmentState } from "@assay/shared/api/assessment";
import type { RecordPath } from "@assay/shared/api/record";
import type { Refusal } from "@assay/shared/api/result";
import { applyEvent, meetsUnseenChange } from "@assay/shared/assessment/assessment";
import { frameworkOf } from "@assay/shared/framework/all-frameworks";
import type { Framework } from "@assay/shared/framework/framework";
import { refusalTexts } from "@assay/shared/language/all-languages";
import { defaultRubric } from "@assay/shared/rubric/default-rubric";
import { type AssessmentKey, dropEmptyAssessment, openAssessment } from "../store/assessments.ts";
import { isErased } from "../store/erasures.ts";
import { type Copy, storeEvent } from "../store/event-record.ts";
import { areCurrent, readAssessed } from "../store/rating-events.ts";
import { publishRubric } from "../store/rubrics.ts";
import { foldEvents, stateOf } from "./assessment-state.ts";
import { contactValues } from "./contact-properties.ts";
import { subjectHash } from "./erase-record.ts";
import { answer, answerRepeat, type Change, eventOf, type RecordReply } from "./event-answer.ts";
import { frameworkInUse } from "./framework-in-use.ts";
import { type Actor, mayRate } from "./identify-caller.ts";
import type { Services } from "./services.ts";

/**
 * Records one event: event, assessment and outbox row in one statement, or none of them. A repeat of an id gets the
 * first answer; the same id with another body is refused.
 */
export async function recordEvent(
  services: Services,
  actor: Actor,
  record: RecordPath,
  change: Change,
): Promise<RecordReply> {
  const framework = frameworkOf(change.framework);
  const refusals = refusalTexts[change.language];
  if (!mayRate(actor)) return refuse("not-allowed", refusals["not-allowed"]());
  if (framework === undefined) return refuse("unknown-framework", refusals["unknown-framework"](change.framework));
  if (!framework.criteria.some(({ id }) => id === change.criterion)) {
    return refuse("unknown-criterion", refusals["unknown-criterion"](change.criterion, framework.name));
  }
  const key = { tenantId: actor.tenantId, ...record, framework: change.framework };
  let reply: RecordReply | "overtaken" = "overtaken";
  // Each turn that is overtaken means that somebody else's event was stored, so this ends.
  while (reply === "overtaken") reply = await append(services, actor, { key, framework }, change);
  return reply;
}

/** Adds the event to the history as it stands now. */
async function append(
  services: Services,
  actor: Actor,
  { key, framework }: { key: AssessmentKey; framework: Framework },
  change: Change,
): Promise<RecordReply | "overtaken"> {
  const { queries } = services;
  const now = services.now();
  const held = await readAssessed(queries, key);
  if (held.events.some(({ event }) => event.id === change.id)) return answerRepeat(queries, actor, key, change, held);
  const fault = await faultOfGrounds(services, actor, change);
  if (fault !== undefined) return fault;
  const rubric = held.rubric ?? defaultRubric(framework);
  if (held.rubric === undefined) await publishRubric(queries, key.tenantId, rubric, now);
  if (held.version === undefined) await openAssessment(queries, key, now);
  // Only an assessment without events can be one that an erasure took away.
  const hash = held.events.length === 0 ? subjectHash(services, key) : undefined;
  if (hash !== undefined && (await isErased(queries, key.tenantId, hash))) {
    await dropEmptyAssessment(queries, key);
    return refuse("erased", refusalTexts[change.language].erased());
  }
  const before = foldEvents(held.events);
  const event = eventOf(actor, change, before.version + 1, now);
  const contested = meetsUnseenChange(before, event);
  const stored = {
    key,
    event: { ...event, contested },
    clientAt: change.at,
    recordedAt: now,
    rubricVersion: rubric.version,
  };
  const state = stateOf(applyEvent(before, stored.event), rubric, now);
  const isInUse = frameworkInUse(key.objectType, held.chosen).id === framework.id;
  const wasEmpty = Object.keys(before.ratings).length === 0;
  const copy = contested || !isInUse ? "as-it-is" : copyOf(key, actor, state, wasEmpty, now);
  const answered = await storeEvent(queries, stored, {
    changesAt: state.result.changesAt,
    copy,
    subjectHash: hash,
  });
  if (answered === "overtaken") return answered;
  if (answered === "id-taken") return answerRepeat(queries, actor, key, change, held);
  return answer(queries, actor, stored, state, change.language);
}

/** What a rating rests on must still stand, and nobody whom it names may have asked to be forgotten. */
async function faultOfGrounds(services: Services, actor: Actor, change: Change): Promise<Refusal | undefined> {
  if (!("level" in change)) return undefined;
  const { queries } = services;
  const { tenantId } = actor;
  const { derivedFrom = [], evidence } = change;
  const contacts = derivedFrom.flatMap(({ objectType, objectId }) => (objectType === "contact" ? objectId : []));
  for (const objectId of new Set([...contacts, ...(evidence?.contact ? [evidence.contact] : [])])) {
    const hash = subjectHash(services, { tenantId, objectType: "contact", objectId });
    if (await isErased(queries, tenantId, hash)) return refuse("erased", refusalTexts[change.language].erased());
  }
  if (derivedFrom.length === 0 || (await areCurrent(queries, tenantId, derivedFrom))) return undefined;
  return refuse("carried-changed", refusalTexts[change.language]["carried-changed"]());
}

/** A contact that is rated goes on showing its own result; where that begins or ends, or for a deal, it takes a look around. */
function copyOf(
  { objectType, framework }: AssessmentKey,
  actor: Actor,
  state: AssessmentState,
  wasEmpty: boolean,
  now: number,
): Copy {
  if (objectType !== "contact" || wasEmpty || state.result.coverage === 0) return "due";
  return contactValues(framework, actor.portalLanguage, state, { subject: "contact", assessedAt: now });
}

function refuse(code: string, message: string): Refusal {
  return { ok: false, code, message };
}
