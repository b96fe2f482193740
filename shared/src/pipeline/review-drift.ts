import type { Share, Shares, Wait } from "./review-figures.ts";
import { type ShareInterval, shareInterval } from "./share-interval.ts";

/** higher and lower: the intervals are apart. unclear: they overlap, so that it may be chance. */
export type Drift = "higher" | "lower" | "unclear";

/** A share with its interval; absent = there were no trials. */
export function intervalOf({ successes, trials }: Share): ShareInterval | undefined {
  return shareInterval(successes, trials);
}

/** How a share moved from the quarter before; absent = one of them had no trials. */
export function shareDrift({ now, before }: Shares): Drift | undefined {
  return driftOf(intervalOf(now), intervalOf(before));
}

/** The same of two middles. */
export function waitDrift({ now, before }: { now?: Wait | undefined; before?: Wait | undefined }): Drift | undefined {
  return driftOf(now, before);
}

function driftOf(now: Bounds | undefined, before: Bounds | undefined): Drift | undefined {
  if (now === undefined || before === undefined) return undefined;
  if (now.low > before.high) return "higher";
  return now.high < before.low ? "lower" : "unclear";
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}
