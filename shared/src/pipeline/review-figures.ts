import * as z from "zod/mini";
import { BarLine } from "../api/capacity.ts";
import { Instant } from "../instant.ts";
import { Grade } from "../score/grade-letter.ts";
import { Terms } from "./agreement.ts";

/** How many of some came out well. */
const Share = z.object({ successes: z.int(), trials: z.int() });
export type Share = z.infer<typeof Share>;

/** The same of the quarter and of the one before it. */
const Shares = z.object({ now: Share, before: Share });
export type Shares = z.infer<typeof Shares>;

/** The middle of some waits in milliseconds, and where it lies with 95 % confidence; absent = nobody waited. */
const Wait = z.object({ low: z.int(), middle: z.int(), high: z.int() });
export type Wait = z.infer<typeof Wait>;

/** MQLs of the quarter against what was owed for it, and for each of its weeks. */
const Mqls = z.object({
  delivered: z.int(),
  owed: z.optional(z.int()),
  /** Full weeks of it that owed something, and those of them that held it. */
  weeksOwing: z.int(),
  weeksHeld: z.int(),
});

/**
 * What came of a team's own agreement: MQLs that came under it, and their first touches. `version` is the one in force
 * last; where it ended before the quarter did, nothing is owed.
 */
const TeamFigures = z.object({ name: z.string(), version: z.int(), mqls: Mqls, firstTouch: Share });
export type TeamFigures = z.infer<typeof TeamFigures>;

/** What a quarter came to: a snapshot that both sides can sign. */
export const ReviewFigures = z.object({
  /** `2026-Q3`, by the calendar of `zone`. */
  quarter: z.string(),
  zone: z.string(),
  from: Instant,
  until: Instant,
  countedAt: Instant,
  /** The version in force at its end; absent = there was none. */
  agreement: z.optional(z.object({ version: z.int(), terms: Terms })),
  /** Of those who came under the portal's agreement. */
  mqls: Mqls,
  /** First touches that were due under the portal's agreement, and came in time. */
  firstTouch: Shares,
  /** From MQL to the first touch, around the clock. */
  wait: z.object({ now: z.optional(Wait), before: z.optional(Wait) }),
  /** MQLs of the quarter that sales accepted to this day. */
  accepted: Shares,
  /** MQLs of the quarter that are graded, by their grade to this day. */
  grades: z.array(z.object({ grade: Grade, shares: Shares })),
  /** Why leads were sent back or disqualified, the most frequent first. */
  reasons: z.array(z.object({ reason: z.string(), count: z.int() })),
  /** Bars around the one in force; absent = there is none, or too few weeks to tell. */
  capacity: z.optional(z.object({ bar: z.int(), lines: z.array(BarLine) })),
  /** Teams that had an agreement of their own in it, or for whose own something still counts; absent = none. */
  teams: z.optional(z.array(TeamFigures)),
});
export type ReviewFigures = z.infer<typeof ReviewFigures>;
