import type { RatingEvent } from "./assessment/assessment.ts";
import type { Rating, Ratings } from "./assessment/rating.ts";
import { bant } from "./framework/bant.ts";
import type { CriterionId, Level } from "./framework/framework.ts";
import { dayMs } from "./instant.ts";
import type { ReviewFigures } from "./pipeline/review-figures.ts";
import { defaultRubric } from "./rubric/default-rubric.ts";
import type { Rubric } from "./rubric/rubric.ts";
import { type DraftDocument, documentOf } from "./rubric/rubric-document.ts";

// Valid objects for tests, which name only what they are about. Not in the build.

/** The moment at which tests look: 21 November 2026, noon UTC. */
export const testNow = Date.UTC(2026, 10, 21, 12);

/** The default BANT rubric: four weights of 25; A ≥ 65, B ≥ 45, C ≥ 25; no need → D, need not met → C. */
export function aRubric(changes: Partial<Rubric> = {}): Rubric {
  return { ...defaultRubric(bant), ...changes };
}

/** The default BANT rubric with its words, as a document. */
export function aDocument(changes: Partial<DraftDocument> = {}): DraftDocument {
  return { ...documentOf({ rubric: aRubric(), framework: bant }), ...changes };
}

/** A rubric of criteria a, b, c… with these weights and no gates; the first is the need. */
export function aRubricOfWeights(weights: readonly number[], changes: Partial<Rubric> = {}): Rubric {
  const criteria = weights.map((weight, index) => ({ id: String.fromCharCode(97 + index), weight }));
  const askOrder = criteria.map(({ id }) => id);
  return aRubric({
    id: "made-up",
    framework: "made-up",
    criteria,
    askOrder,
    needCriterion: "a",
    gates: [],
    ...changes,
  });
}

/** Level 2, rated yesterday in the card. */
export function aRating(changes: Partial<Rating> = {}): Rating {
  const eventId = "019a0000-0000-7000-8000-000000000001";
  return { eventId, version: 1, level: 2, by: "1001", at: testNow - dayMs, surface: "card", ...changes };
}

/** An assessment with these levels; a criterion that is not named is unknown. */
export function anAssessment(levels: Readonly<Record<CriterionId, Level>>): { readonly ratings: Ratings } {
  const entries = Object.entries(levels).map(([criterion, level]) => [criterion, aRating({ level })] as const);
  return { ratings: Object.fromEntries(entries) };
}

/** User 1001 rates the need 2, as the assessment's first event. */
export function anEvent(changes: Partial<RatingEvent> = {}): RatingEvent {
  const version = changes.version ?? 1;
  return {
    id: `019a0000-0000-7000-8000-${String(version).padStart(12, "0")}`,
    version,
    criterion: "need",
    level: 2,
    by: "1001",
    at: testNow - dayMs,
    surface: "card",
    basedOn: version - 1,
    contested: false,
    ...changes,
  };
}

/** A quarter of 260 MQLs in which everything went as agreed: 20 a week, an hour to the first touch. */
export function someFigures(more: Partial<ReviewFigures> = {}): ReviewFigures {
  const most = { successes: 95, trials: 100 };
  const even = { now: most, before: most };
  const opening = { weekday: 1, from: "09:00", to: "17:00" };
  const terms = {
    qualifiers: { requiredData: [] },
    hours: { zone: "UTC", openings: [opening], holidays: [] },
    firstTouchMinutes: 60,
    touches: { calls: 1, emails: 1, days: 14 },
    mqlsOwed: { perWeek: 20, perQuarter: 260 },
  };
  return {
    quarter: "2026-Q3",
    zone: "UTC",
    from: 0,
    until: 1,
    countedAt: 2,
    agreement: { version: 1, terms },
    mqls: { delivered: 260, owed: 260, weeksOwing: 12, weeksHeld: 12 },
    firstTouch: even,
    wait: {},
    accepted: even,
    grades: [],
    reasons: [],
    ...more,
  };
}
