import { shareInterval } from "./share-interval.ts";

/** Some of so many. */
export interface Counted {
  readonly hits: number;
  readonly of: number;
}

/**
 * How a share compares with another. "unclear": their 95 % intervals overlap, so that chance alone may have made them
 * differ; stricter than a test of the difference, and never a claim too many. Absent = one of them has no trials.
 */
export type ShareChange = "higher" | "lower" | "unclear";

export function compareShares(before: Counted, after: Counted): ShareChange | undefined {
  const [one, other] = [before, after].map(({ hits, of }) => shareInterval(hits, of));
  if (one === undefined || other === undefined) return undefined;
  if (other.low > one.high) return "higher";
  return other.high < one.low ? "lower" : "unclear";
}
