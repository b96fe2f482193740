import { provesLevelThree } from "../assessment/evidence.ts";
import type { Rating, Ratings } from "../assessment/rating.ts";
import type { CriterionId, Level } from "../framework/framework.ts";
import { dayMs, type Instant } from "../instant.ts";
import type { Rubric, WeightedCriterion } from "../rubric/rubric.ts";

/** What is known about one criterion now, before anything is added up. */
export interface Finding {
  readonly criterion: CriterionId;
  readonly weight: number;
  /** Absent = unknown; so is `effectiveLevel`. */
  readonly level: Level | undefined;
  readonly effectiveLevel: Level | undefined;
  /** Rated longer ago than the rubric trusts: keeps its points, is not met, is asked again. */
  readonly stale: boolean;
  /** Effective level of at least 2 and not stale. */
  readonly met: boolean;
  readonly rating: Rating | undefined;
}

/** One finding a criterion, in the rubric's order. */
export function findAll(rubric: Rubric, ratings: Ratings, now: Instant): Finding[] {
  const { criteria, evidenceCap } = rubric;
  const findings = new Array<Finding>(criteria.length);
  for (let index = 0; index < criteria.length; index++) {
    const criterion = criteria[index] as WeightedCriterion;
    findings[index] = find(criterion, ratings[criterion.id], evidenceCap, now);
  }
  return findings;
}

function find(criterion: WeightedCriterion, rating: Rating | undefined, evidenceCap: boolean, now: Instant): Finding {
  const level = rating?.level;
  const effectiveLevel = evidenceCap && level === 3 && !provesLevelThree(rating?.evidence) ? 2 : level;
  const stale = rating !== undefined && now >= staleFrom(criterion, rating);
  const met = effectiveLevel !== undefined && effectiveLevel >= 2 && !stale;
  return { criterion: criterion.id, weight: criterion.weight, level, effectiveLevel, stale, met, rating };
}

/** The moment from which a rating is stale; never when the rubric sets no limit. */
export function staleFrom(criterion: WeightedCriterion, rating: Rating): Instant {
  return criterion.staleAfterDays === undefined
    ? Number.POSITIVE_INFINITY
    : rating.at + criterion.staleAfterDays * dayMs;
}

/**
 * The next moment when time alone changes a result; absent when nothing will. Work can be scheduled for it, so that
 * nothing needs sweeping.
 */
export function nextChangeAt(rubric: Rubric, ratings: Ratings, now: Instant): Instant | undefined {
  let next = Number.POSITIVE_INFINITY;
  for (const criterion of rubric.criteria) {
    const rating = criterion.staleAfterDays === undefined ? undefined : ratings[criterion.id];
    if (rating === undefined) continue;
    const moment = staleFrom(criterion, rating);
    if (moment > now && moment < next) next = moment;
  }
  return next === Number.POSITIVE_INFINITY ? undefined : next;
}
