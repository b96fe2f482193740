import * as z from "zod/mini";
import { provesLevelThree } from "../assessment/evidence.ts";
import type { ScoredRating, ScoredRatings } from "../assessment/rating.ts";
import { CriterionId, Level } from "../framework/framework.ts";
import { dayMs, type Instant } from "../instant.ts";
import { ownEntry } from "../own-entry.ts";
import type { Rubric, WeightedCriterion } from "../rubric/rubric.ts";

/** What is known about one criterion now, and exactly what it gives: one line of "why this grade". */
export const Finding = z.object({
  criterion: CriterionId,
  weight: z.number(),
  /** Absent = unknown; so are `effectiveLevel` and `ageDays`. */
  level: z.optional(Level),
  /** Below `level` only where the evidence cap lowered it. */
  effectiveLevel: z.optional(Level),
  /** Printed points, to .01; all lines sum to the printed score, counted in hundredths. */
  points: z.number(),
  /** The most points the criterion could print: its share of 100, to .01 upwards. */
  most: z.number(),
  /** Effective level of at least 2 and not stale. */
  met: z.boolean(),
  /** Rated longer ago than the rubric trusts: keeps its points, is not met, is asked again. */
  stale: z.boolean(),
  /** Whole days since it was rated. */
  ageDays: z.optional(z.number()),
});
export type Finding = z.infer<typeof Finding>;

/** One finding a criterion, in the rubric's order; `sharePoints` fills in the points. */
export function findAll(rubric: Rubric, ratings: ScoredRatings, now: Instant): Finding[] {
  const { criteria, evidenceCap } = rubric;
  const findings = new Array<Finding>(criteria.length);
  for (let index = 0; index < criteria.length; index++) {
    const criterion = criteria[index] as WeightedCriterion;
    findings[index] = find(criterion, ownEntry(ratings, criterion.id), evidenceCap, now);
  }
  return findings;
}

function find(
  criterion: WeightedCriterion,
  rating: ScoredRating | undefined,
  evidenceCap: boolean,
  now: Instant,
): Finding {
  const level = rating?.level;
  const effectiveLevel = evidenceCap && level === 3 && !provesLevelThree(rating?.evidence) ? 2 : level;
  const stale = rating !== undefined && now >= staleFrom(criterion, rating);
  return {
    criterion: criterion.id,
    weight: criterion.weight,
    level,
    effectiveLevel,
    points: 0,
    most: 0,
    met: effectiveLevel !== undefined && effectiveLevel >= 2 && !stale,
    stale,
    ageDays: rating && Math.max(0, Math.floor((now - rating.at) / dayMs)),
  };
}

/** The moment from which a rating is stale; never when the rubric sets no limit. */
export function staleFrom(criterion: WeightedCriterion, rating: ScoredRating): Instant {
  return criterion.staleAfterDays === undefined
    ? Number.POSITIVE_INFINITY
    : rating.at + criterion.staleAfterDays * dayMs;
}

/**
 * The next moment when time alone changes a result (`ageDays`, a way of showing, aside); absent when nothing will.
 * Work can be scheduled for it, so that nothing needs sweeping.
 */
export function nextChangeAt(rubric: Rubric, ratings: ScoredRatings, now: Instant): Instant | undefined {
  let next = Number.POSITIVE_INFINITY;
  for (const criterion of rubric.criteria) {
    const rating = criterion.staleAfterDays === undefined ? undefined : ownEntry(ratings, criterion.id);
    if (rating === undefined) continue;
    const moment = staleFrom(criterion, rating);
    if (moment > now && moment < next) next = moment;
  }
  return next === Number.POSITIVE_INFINITY ? undefined : next;
}
