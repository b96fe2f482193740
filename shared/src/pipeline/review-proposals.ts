import type { BarLine } from "../api/capacity.ts";
import { judgePromise } from "./capacity.ts";
import { intervalOf } from "./review-drift.ts";
import type { ReviewFigures } from "./review-figures.ts";

/** What both sides might change, from the figures alone; nobody has to. */
export type Proposal =
  | { readonly kind: "lower-bar"; readonly line: BarLine; readonly owed: number }
  | { readonly kind: "raise-bar"; readonly line: BarLine }
  | { readonly kind: "promise-less"; readonly weekly: number; readonly owed: number }
  | { readonly kind: "look-at-reason"; readonly reason: string; readonly count: number; readonly total: number }
  | { readonly kind: "first-touch"; readonly high: number };

/** Fewer reasons than these may be chance, and so may a share below a third. */
const leastReasons = 10;
const noticedShare = 1 / 3;

/** What sales owes is all of them; with less than nine in ten for certain, something does not go as agreed. */
const keptShare = 0.9;

export function listProposals(figures: ReviewFigures): Proposal[] {
  return [...proposeBar(figures), ...proposeReason(figures), ...proposeTouch(figures)];
}

/** The nearest bar that holds the promise; where none does, the promise itself; where nobody could take them, a higher bar. */
function proposeBar({ capacity, agreement }: ReviewFigures): Proposal[] {
  const now = capacity?.lines.find(({ bar }) => bar === capacity.bar);
  const owed = agreement?.terms.mqlsOwed.perWeek;
  if (capacity === undefined || now === undefined || owed === undefined) return [];
  if (judgePromise(now.supply, owed) === "too-few") {
    const lower = capacity.lines.findLast(({ bar, supply }) => bar < capacity.bar && supply.middle >= owed);
    return lower
      ? [{ kind: "lower-bar", line: lower, owed }]
      : [{ kind: "promise-less", weekly: now.supply.middle, owed }];
  }
  if (now.staff?.isCovered !== false) return [];
  const higher = capacity.lines.find(({ bar, staff }) => bar > capacity.bar && staff?.isCovered);
  return higher ? [{ kind: "raise-bar", line: higher }] : [];
}

function proposeReason({ reasons }: ReviewFigures): Proposal[] {
  const total = reasons.reduce((sum, { count }) => sum + count, 0);
  const [first] = reasons;
  if (first === undefined || total < leastReasons || first.count / total < noticedShare) return [];
  return [{ kind: "look-at-reason", ...first, total }];
}

function proposeTouch({ firstTouch }: ReviewFigures): Proposal[] {
  const interval = intervalOf(firstTouch.now);
  return interval && interval.high < keptShare ? [{ kind: "first-touch", high: interval.high }] : [];
}
