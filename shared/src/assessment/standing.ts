import type { CriterionId, Level } from "../framework/framework.ts";
import type { Instant } from "../instant.ts";
import { type Evidence, provesLevelThree } from "./evidence.ts";
import type { ScoredRating, ScoredRatings } from "./rating.ts";

/** One rating as scoring sees it: its level, its moment, and 1 where its evidence supports a 3. */
export type StandingEntry = readonly [level: Level, at: Instant, supportsThree: 0 | 1];

/** The current ratings of an assessment, as much of them as scoring takes. A criterion that is not in it is unknown. */
export type Standing = Readonly<Record<CriterionId, StandingEntry>>;

export function standingEntry({ level, at, evidence }: ScoredRating): StandingEntry {
  return [level, at, provesLevelThree(evidence) ? 1 : 0];
}

/** Stands for whatever evidence supports a 3: a standing keeps only that there is some. */
const support: Evidence = { tier: "documented", quote: "kept with the rating" };

/** Ratings that score as those do that the standing was made of. */
export function scoredRatings(standing: Standing): ScoredRatings {
  const ratings: Record<CriterionId, ScoredRatings[string]> = {};
  for (const criterion in standing) {
    const [level, at, supportsThree] = standing[criterion] as StandingEntry;
    ratings[criterion] = supportsThree === 1 ? { level, at, evidence: support } : { level, at };
  }
  return ratings;
}
