import type { AssessmentState } from "@assay/shared/api/assessment";
import type { RecordPath } from "@assay/shared/api/record";
import type { Refusal } from "@assay/shared/api/result";
import { type Assessment, applyEvent, meetsUnseenChange } from "@assay/shared/assessment/assessment";
import type { Framework } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import { actionRefusalTexts, refusalTexts } from "@assay/shared/language/all-languages";
import type { DocumentParts } from "@assay/shared/rubric/rubric-document";
import { type AssessmentKey, dropEmptyAssessment, openAssessment } from "../store/assessments.ts";
import { isErased } from "../store/erasures.ts";
import { type Copy, storeEvent } from "../store/event-record.ts";
import { keepShown } from "../store/judged-records.ts";
import { findSurvivor } from "../store/merged-records.ts";
import { readAssessed, type StoredAssessment } from "../store/rating-events.ts";
import { publishRubric } from "../store/rubrics.ts";
import type { StoredEvent } from "../store/stored-event.ts";
import { foldEvents, heldBand, stateOf } from "./assessment-state.ts";
import { renewBelonging } from "./belongings.ts";
import { contactValues } from "./contact-properties.ts";
import { subjectHash } from "./erase-record.ts";
import { answer, answerRepeat, type Change, eventOf, type RecordReply } from "./event-answer.ts";
import { faultOfGrounds } from "./event-grounds.ts";
import { frameworkInUse, partsInForce } from "./frameworks-in-force.ts";
import { type Actor, mayRate } from "./identify-caller.ts";
import { type Judgement, judgeRecord } from "./judge-records.ts";
import type { Services } from "./services.ts";

/** Whether an event is still wanted as the record stands when it would be stored. */
export type IsWanted = (assessment: Assessment, events: readonly StoredEvent[]) => boolean;

/** The code of a refusal that nobody reads: a job's event was not wanted any more. */
export const notWanted = "not-wanted";

/**
 * Records one event: event, assessment and outbox row in one statement, or none of them. A repeat of an id gets the
 * first answer; the same id with another body is refused.
 */
export async function recordEvent(
  services: Services,
  actor: Actor,
  record: RecordPath,
  change: Change,
  isWanted?: IsWanted,
): Promise<RecordReply> {
  if (!mayRate(actor)) return refuse("not-allowed", refusalTexts[change.language]["not-allowed"]());
  const key = { tenantId: actor.tenantId, ...record, framework: change.framework };
  let reply: RecordReply | "overtaken" = "overtaken";
  // Each turn that is overtaken means that somebody else's event was stored, so this ends.
  while (reply === "overtaken") reply = await append(services, actor, key, change, isWanted);
  return reply;
}

/** Adds the event to the history as it stands now. */
async function append(
  services: Services,
  actor: Actor,
  key: AssessmentKey,
  change: Change,
  isWanted: IsWanted | undefined,
): Promise<RecordReply | "overtaken"> {
  const { queries } = services;
  const now = services.now();
  const held = await readRenewed(services, key);
  const survivor = held.events.length === 0 ? await findSurvivor(queries, key) : undefined;
  if (survivor !== undefined) return append(services, actor, { ...key, objectId: survivor }, change, isWanted);
  if (held.events.some(({ event }) => event.id === change.id)) return answerRepeat(queries, actor, key, change, held);
  if (held.isStopped) return refuse("not-profiled", refusalTexts[change.language]["not-profiled"]());
  if (held.isLocked) return refuse("locked", actionRefusalTexts[change.language].locked());
  if (isWanted && !isWanted(foldEvents(held.events), held.events)) return refuse(notWanted, "");
  const parts = await partsInForce(queries, key.tenantId, key.framework, held.published);
  if (parts === undefined) {
    return refuse("unknown-framework", refusalTexts[change.language]["unknown-framework"](change.framework));
  }
  const fault = faultOfCriterion(parts, change) ?? (await faultOfGrounds(services, actor, change));
  if (fault !== undefined) return fault;
  const opened = await open(services, key, parts, held, now);
  if (opened === "erased") return refuse("erased", refusalTexts[change.language].erased());
  const judgement = await judgeRecord(queries, key.tenantId, parts.rubric, key, now);
  const { stored, state, copy } = weigh(actor, key, change, held, { parts, judgement }, now);
  const { result } = state;
  // The version that a portal begins with was only just written down.
  const edition = { ...held.edition, newest: Math.max(held.edition.newest, parts.rubric.version) };
  const answered = await storeEvent(queries, stored, { result, copy, edition, subjectHash: opened.subjectHash });
  if (answered === "overtaken") return answered;
  if (answered === "id-taken") return answerRepeat(queries, actor, key, change, held);
  if (judgement && typeof copy !== "string") {
    await keepShown(queries, key.tenantId, [{ ...key, ...judgement.toShow }]);
  }
  return answer(queries, actor, stored, state, change.language);
}

/** What is known of the record, after a look at where it belongs, if the portal goes by that. */
async function readRenewed(services: Services, key: AssessmentKey): Promise<StoredAssessment> {
  const held = await readAssessed(services.queries, key);
  return (await renewBelonging(services, key, held)) ? readAssessed(services.queries, key) : held;
}

function faultOfCriterion({ framework }: DocumentParts, { criterion, language }: Change): Refusal | undefined {
  if (framework.criteria.some(({ id }) => id === criterion)) return undefined;
  return refuse("unknown-criterion", refusalTexts[language]["unknown-criterion"](criterion, framework.name));
}

interface Opened {
  /** Given where an erasure may come between. */
  readonly subjectHash: string | undefined;
}

/** Makes sure that there is a rubric to score by and an assessment to add to, of somebody who was not erased. */
async function open(
  services: Services,
  key: AssessmentKey,
  { rubric }: DocumentParts,
  held: StoredAssessment,
  now: Instant,
): Promise<Opened | "erased"> {
  const { queries } = services;
  if (held.published === undefined) await publishRubric(queries, key.tenantId, { rubric }, now);
  if (held.version === undefined) await openAssessment(queries, key, now);
  // Only an assessment without events can be one that an erasure took away.
  if (held.events.length > 0) return { subjectHash: undefined };
  const hash = subjectHash(services, key);
  if (!(await isErased(queries, key.tenantId, hash))) return { subjectHash: hash };
  await dropEmptyAssessment(queries, key);
  return "erased";
}

/** What the event comes to: the event itself, the state after it, and what becomes of the copy in the CRM. */
function weigh(
  actor: Actor,
  key: AssessmentKey,
  change: Change,
  held: StoredAssessment,
  { parts: { rubric, framework }, judgement }: { parts: DocumentParts; judgement: Judgement | undefined },
  now: Instant,
): { stored: StoredEvent; state: AssessmentState; copy: Copy } {
  const before = foldEvents(held.events);
  const event = eventOf(actor, change, before.version + 1, now);
  const contested = meetsUnseenChange(before, event);
  const moments = { clientAt: change.at, recordedAt: now };
  const stored = { key, event: { ...event, contested }, ...moments, rubricVersion: rubric.version };
  const state = stateOf(applyEvent(before, stored.event), rubric, now, judgement, heldBand(held.events, rubric));
  const copy = isShown(stored, held)
    ? copyOf(stored, framework, actor, { state, judgement }, stateOf(before, rubric, now, judgement))
    : "as-it-is";
  return { stored, state, copy };
}

/** Whether the record's copy in the CRM can change: a contested rating is not current, and another framework is not shown. */
function isShown({ key, event }: StoredEvent, { chosen }: StoredAssessment): boolean {
  return !event.contested && frameworkInUse(key.objectType, chosen) === key.framework;
}

/** A contact that is rated goes on showing its own result; where that begins or ends, or for a deal, it takes a look around. */
function copyOf(
  { key, recordedAt }: StoredEvent,
  framework: Framework,
  actor: Actor,
  { state, judgement }: { state: AssessmentState; judgement: Judgement | undefined },
  before: AssessmentState,
): Copy {
  // By coverage: of ratings under a criterion that is no longer asked, nothing is shown.
  const isOwn = before.result.coverage > 0 && state.result.coverage > 0;
  if (key.objectType !== "contact" || !isOwn) return "due";
  const shown = { subject: "contact", assessedAt: recordedAt, judged: judgement?.toShow } as const;
  return contactValues(framework, actor.portalLanguage, state, shown);
}

function refuse(code: string, message: string): Refusal {
  return { ok: false, code, message };
}
