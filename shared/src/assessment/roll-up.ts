import type { CriterionId, Level } from "../framework/framework.ts";
import type { Instant } from "../instant.ts";
import { ownEntry } from "../own-entry.ts";
import type { Rubric } from "../rubric/rubric.ts";
import { findAll } from "../score/finding.ts";
import type { Rating, Ratings } from "./rating.ts";

/** A contact or deal of a company, with its ratings under the rubric's framework. */
export interface RollUpMember {
  readonly objectType: string;
  readonly objectId: string;
  readonly ratings: Ratings;
}

/** The best that is known of one criterion at a company, and who holds it. */
export interface RolledUpLevel {
  readonly criterion: CriterionId;
  readonly level: Level;
  readonly rating: Rating;
  readonly holder: { readonly objectType: string; readonly objectId: string };
}

/**
 * A company's roll-up: for each criterion the highest effective level among its contacts and deals, the holder named.
 * Of several that are equally high the newest rating stands. A criterion nobody was rated on stays out: unknown.
 */
export function rollUp(rubric: Rubric, members: readonly RollUpMember[], now: Instant): RolledUpLevel[] {
  const best = new Map<CriterionId, RolledUpLevel>();
  for (const { ratings, objectType, objectId } of members) {
    for (const { criterion, effectiveLevel } of findAll(rubric, ratings, now)) {
      const rating = ownEntry(ratings, criterion);
      if (effectiveLevel === undefined || rating === undefined) continue;
      const candidate = { criterion, level: effectiveLevel, rating, holder: { objectType, objectId } };
      const held = best.get(criterion);
      if (held === undefined || isBetter(candidate, held)) best.set(criterion, candidate);
    }
  }
  return rubric.criteria.flatMap(({ id }) => best.get(id) ?? []);
}

function isBetter(candidate: RolledUpLevel, held: RolledUpLevel): boolean {
  return candidate.level === held.level ? candidate.rating.at > held.rating.at : candidate.level > held.level;
}
