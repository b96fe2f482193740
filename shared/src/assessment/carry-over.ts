import type { CriterionId, FrameworkId, Level } from "../framework/framework.ts";
import { ownEntry } from "../own-entry.ts";
import { carryOverTable } from "./carry-over-table.ts";
import type { Rating, Ratings } from "./rating.ts";

/** Ratings that something may be carried over from: of this record under another framework, or of a record beside it. */
export interface CarrySource {
  readonly framework: FrameworkId;
  readonly objectType: string;
  readonly objectId: string;
  readonly ratings: Ratings;
}

/** One rating that a carried level rests on. */
export interface CarryOrigin {
  readonly framework: FrameworkId;
  readonly objectType: string;
  readonly objectId: string;
  readonly criterion: CriterionId;
  readonly rating: Rating;
}

/** A preview: it counts in no score, coverage, gate or property until somebody confirms it. */
export interface CarriedLevel {
  readonly criterion: CriterionId;
  readonly level: Level;
  /** All that was weighed; the lowest decided. */
  readonly origins: readonly CarryOrigin[];
}

/**
 * What other ratings say about criteria that are still unknown here. An own rating always wins; where several sources
 * speak, the lowest counts, so that nothing is claimed that one of them denies.
 */
export function carryOver(
  criteria: readonly CriterionId[],
  own: Ratings,
  sources: readonly CarrySource[],
): CarriedLevel[] {
  return criteria
    .filter((criterion) => ownEntry(own, criterion) === undefined)
    .flatMap((criterion) => carryTo(criterion, sources));
}

function carryTo(target: CriterionId, sources: readonly CarrySource[]): CarriedLevel[] {
  const rows = Object.entries(ownEntry(carryOverTable, target) ?? {});
  const origins: CarryOrigin[] = [];
  let lowest: Level | undefined;
  for (const { ratings, ...place } of sources) {
    for (const [criterion, row] of [[target, [0, 1, 2, 3]] as const, ...rows]) {
      const rating = ownEntry(ratings, criterion);
      const level = rating && row[rating.level];
      if (rating === undefined || level === undefined) continue;
      origins.push({ ...place, criterion, rating });
      if (lowest === undefined || level < lowest) lowest = level;
    }
  }
  return lowest === undefined ? [] : [{ criterion: target, level: lowest, origins }];
}
