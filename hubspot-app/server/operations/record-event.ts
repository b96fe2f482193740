import type { AssessmentState } from "@assay/shared/api/assessment";
import type { ClearRequest, ConflictReply, RateReply, RateRequest } from "@assay/shared/api/rating";
import type { RecordPath } from "@assay/shared/api/record";
import type { Refusal } from "@assay/shared/api/result";
import { applyEvent, meetsUnseenChange, type RatingEvent } from "@assay/shared/assessment/assessment";
import { refusalTexts, wordTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { Rubric } from "@assay/shared/rubric/rubric";
import { type AssessmentKey, dropEmptyAssessment, lockAssessment } from "../store/assessments.ts";
import type { Queries } from "../store/database.ts";
import { isErased } from "../store/erasures.ts";
import { storeEvent } from "../store/event-record.ts";
import { findEvent, readEvents, type StoredEvent } from "../store/rating-events.ts";
import { findRubric } from "../store/rubrics.ts";
import { foldEvents, peopleIn, stateOf } from "./assessment-state.ts";
import { contactValues } from "./contact-properties.ts";
import { subjectHash } from "./erase-record.ts";
import { type Actor, mayRate } from "./identify-caller.ts";
import { frameworkInUse } from "./portal-framework.ts";
import type { Services } from "./services.ts";

export type RecordReply = RateReply | ConflictReply | Refusal;

/** A rating given or taken back, as a request asks for it. */
export type Change = RateRequest | ClearRequest;

/**
 * Records one event: event, assessment and outbox row in one transaction, or none of them. A repeat of an id gets the
 * first answer; the same id with another body is refused.
 */
export async function recordEvent(
  services: Services,
  actor: Actor,
  record: RecordPath,
  change: Change,
): Promise<RecordReply> {
  const framework = frameworkInUse(change.framework);
  const refusals = refusalTexts[change.language];
  if (!mayRate(actor)) return refuse("not-allowed", refusals["not-allowed"]());
  if (framework === undefined) return refuse("unknown-framework", refusals["unknown-framework"](change.framework));
  if (!framework.criteria.some(({ id }) => id === change.criterion)) {
    return refuse("unknown-criterion", refusals["unknown-criterion"](change.criterion, framework.name));
  }
  const key = { tenantId: actor.tenantId, ...record, framework: change.framework };
  return services.queries.transaction().execute(async (queries) => {
    const reply = await append(services, queries, actor, key, change);
    // The lock made a row; a refusal leaves no trace, least of all of somebody who asked to be forgotten.
    if (!reply.ok && reply.code !== "conflict") await dropEmptyAssessment(queries, key);
    return reply;
  });
}

async function append(
  services: Services,
  queries: Queries,
  actor: Actor,
  key: AssessmentKey,
  change: Change,
): Promise<RecordReply> {
  const now = services.now();
  const refusals = refusalTexts[change.language];
  const { version: held, rubric } = await lockAssessment(queries, key, now);
  if (held === 0 && (await isErased(queries, key.tenantId, subjectHash(services, key)))) {
    return refuse("erased", refusals.erased());
  }
  const history = await readEvents(queries, key);
  if (history.some(({ event }) => event.id === change.id)) return answerRepeat(queries, actor, key, change, history);
  if (rubric === null) return refuse("unknown-framework", refusals["unknown-framework"](key.framework));
  const before = foldEvents(history);
  const event = eventOf(actor, change, before.version + 1, now);
  const contested = meetsUnseenChange(before, event);
  const stored: StoredEvent = {
    key,
    event: { ...event, contested },
    clientAt: change.at,
    recordedAt: now,
    rubricVersion: rubric.version,
  };
  const state = stateOf(applyEvent(before, stored.event), rubric, now);
  const properties = contested ? undefined : contactValues(key.framework, actor.portalLanguage, state, now);
  const outcome = { changesAt: state.result.changesAt, properties };
  if (!(await storeEvent(queries, stored, outcome))) return answerRepeat(queries, actor, key, change, history);
  return answer(queries, actor, stored, state, change.language);
}

function eventOf(actor: Actor, change: Change, version: number, now: number): RatingEvent {
  return {
    id: change.id,
    version,
    criterion: change.criterion,
    ...("level" in change && { level: change.level }),
    ...("level" in change && change.evidence && { evidence: change.evidence }),
    by: actor.userId,
    at: Math.min(change.at, now),
    surface: change.surface,
    basedOn: change.basedOn,
    contested: false,
  };
}

/** The answer the first request got: events never change, so that it can be worked out again from those up to it. */
async function answerRepeat(
  queries: Queries,
  actor: Actor,
  key: AssessmentKey,
  change: Change,
  history: readonly StoredEvent[],
): Promise<RecordReply> {
  const first = await findEvent(queries, key.tenantId, change.id);
  if (first === undefined || !isSame(first, actor, key, change)) {
    return refuse("id-reused", refusalTexts[change.language]["id-reused"]());
  }
  const rubric = await findRubric(queries, key.tenantId, key.framework, first.rubricVersion);
  const upToIt = history.filter(({ event }) => event.version <= first.event.version);
  const state = stateOf(foldEvents(upToIt), rubric as Rubric, first.recordedAt);
  return answer(queries, actor, first, state, change.language);
}

function isSame(first: StoredEvent, actor: Actor, key: AssessmentKey, change: Change): boolean {
  const again = eventOf(actor, change, first.event.version, first.recordedAt);
  const sameRecord =
    first.key.objectType === key.objectType &&
    first.key.objectId === key.objectId &&
    first.key.framework === key.framework;
  return sameRecord && first.clientAt === change.at && describe(first.event) === describe(again);
}

/** The parts of an event that a client chooses, in one order. */
function describe({ criterion, level, evidence, by, surface, basedOn }: RatingEvent): string {
  const { tier, quote, note, link, saidAt } = evidence ?? {};
  return JSON.stringify([criterion, level, by, surface, basedOn, tier, quote, note, link, saidAt]);
}

async function answer(
  queries: Queries,
  actor: Actor,
  stored: StoredEvent,
  assessment: AssessmentState,
  language: Language,
): Promise<RecordReply> {
  const { event, recordedAt } = stored;
  const people = await peopleIn(queries, actor, assessment);
  const recorded = { eventId: event.id, recordedAt, assessment, people };
  if (!event.contested) return { ok: true, ...recorded };
  const holder = assessment.ratings[event.criterion]?.by;
  const name = people.find((person) => person.userId === holder)?.name ?? wordTexts[language].somebody;
  return { ok: false, code: "conflict", message: refusalTexts[language].conflict(name), ...recorded };
}

function refuse(code: string, message: string): Refusal {
  return { ok: false, code, message };
}
