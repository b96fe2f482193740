import type { AssessmentState } from "@assay/shared/api/assessment";
import type { ClearRequest, ConflictReply, RateReply, RateRequest } from "@assay/shared/api/rating";
import type { Refusal } from "@assay/shared/api/result";
import type { RatingEvent } from "@assay/shared/assessment/assessment";
import { refusalTexts, wordTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { Rubric } from "@assay/shared/rubric/rubric";
import { type AssessmentKey, dropEmptyAssessment } from "../store/assessments.ts";
import type { Queries } from "../store/database.ts";
import { findEvent, type StoredAssessment } from "../store/rating-events.ts";
import { findPublished } from "../store/rubrics.ts";
import type { StoredEvent } from "../store/stored-event.ts";
import { foldEvents, heldBand, peopleIn, stateOf } from "./assessment-state.ts";
import type { Actor } from "./identify-caller.ts";
import { judgeRecord } from "./judge-records.ts";

export type RecordReply = RateReply | ConflictReply | Refusal;

/** A rating given or taken back, as a request asks for it. */
export type Change = RateRequest | ClearRequest;

/** The event that a change comes to. */
export function eventOf(actor: Actor, change: Change, version: number, now: number): RatingEvent {
  return {
    id: change.id,
    version,
    criterion: change.criterion,
    ...("level" in change && { level: change.level }),
    ...("level" in change && change.evidence && { evidence: change.evidence }),
    ...("level" in change && change.derivedFrom && { derivedFrom: change.derivedFrom }),
    by: actor.userId,
    at: Math.min(change.at, now),
    surface: change.surface,
    basedOn: change.basedOn,
    contested: false,
  };
}

/** The answer the first request got: events never change, so that it can be worked out again from those up to it. */
export async function answerRepeat(
  queries: Queries,
  actor: Actor,
  key: AssessmentKey,
  change: Change,
  held: StoredAssessment,
): Promise<RecordReply> {
  const first = await findEvent(queries, key.tenantId, change.id);
  if (first === undefined || !isSame(first, actor, key, change)) {
    // Opened for this event alone, it may hold nothing.
    if (held.events.length === 0) await dropEmptyAssessment(queries, key);
    return { ok: false, code: "id-reused", message: refusalTexts[change.language]["id-reused"]() };
  }
  const published = await findPublished(queries, key.tenantId, key.framework, first.rubricVersion);
  const upToIt = held.events.filter(({ event }) => event.version <= first.event.version);
  const rubric = published?.rubric as Rubric;
  const judgement = await judgeRecord(queries, key.tenantId, rubric, key, first.recordedAt);
  const state = stateOf(foldEvents(upToIt), rubric, first.recordedAt, judgement, heldBand(upToIt, rubric));
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
function describe({ criterion, level, evidence, by, surface, basedOn, derivedFrom }: RatingEvent): string {
  const { tier, quote, note, link, saidAt, contact } = evidence ?? {};
  const origins = derivedFrom?.map(({ eventId }) => eventId);
  return JSON.stringify([criterion, level, by, surface, basedOn, tier, quote, note, link, saidAt, contact, origins]);
}

/** An event as its author is told of it: recorded, or kept beside a colleague's until somebody picks. */
export async function answer(
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
