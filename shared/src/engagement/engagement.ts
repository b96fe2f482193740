import type { Facts } from "../fit/fact.ts";
import { dayMs, type Instant } from "../instant.ts";
import type { EngagementExplanation, EngagementLine } from "./engagement-explanation.ts";
import type { EngagementRule, EngagementRules } from "./engagement-rule.ts";
import { type Happening, listHappenings } from "./happenings.ts";

/** A smaller change is not written: it would be a write a day for everybody, and nobody's list would differ. */
export const leastChange = 5;

/**
 * Engagement = Σ points · ½^(age / half-life) over all that happened, within each rule's repeat limit and cap, at most
 * 100. Nothing known is 0: whoever was never seen doing anything is not engaged.
 */
export function explainEngagement(
  { rules, halfLifeDays }: EngagementRules,
  facts: Pick<Facts, "past">,
  now: Instant,
): EngagementExplanation {
  const worth = rules.map((rule) => worthOf(rule, facts, halfLifeDays * dayMs, now));
  const engagement = totalOf(worth.map(({ points }) => points));
  const lines = worth.map(({ points, ...line }) => ({ ...line, points: Math.round(100 * points) / 100 }));
  return { engagement, printed: Math.round(engagement), halfLifeDays, lines };
}

/** Whether the person said "I want to be contacted", by a rule that says so. What is older than the half-life is stale. */
export function asksForContact({ lines, halfLifeDays }: EngagementExplanation, now: Instant): boolean {
  return lines.some(({ rule, newestAt }) => {
    return rule.asksForContact === true && newestAt !== undefined && now - newestAt < halfLifeDays * dayMs;
  });
}

function worthOf(rule: EngagementRule, facts: Pick<Facts, "past">, halfLifeMs: number, now: Instant): EngagementLine {
  const happened = happenedBy(rule, facts);
  const counted = within(rule, happened);
  const full = counted.reduce((sum, one) => sum + weightOf(rule, one, halfLifeMs, now), 0);
  const points = Math.min(full, rule.cap ?? full);
  const times = timesOf(counted);
  const newest = counted[0];
  return {
    rule: {
      id: rule.id,
      name: rule.name,
      points: rule.points,
      ...(rule.asksForContact && { asksForContact: true }),
    },
    points,
    times,
    leftOut: timesOf(happened) - times,
    ...(points < full && { cap: points }),
    ...(newest && { newestAt: Math.min(newest.at, now) }),
    inFuture: timesOf(counted.filter(({ at }) => at > now)),
  };
}

function happenedBy(rule: EngagementRule, { past }: Pick<Facts, "past">): Happening[] {
  const told = Object.hasOwn(past, rule.property) ? past[rule.property] : undefined;
  return told === undefined ? [] : listHappenings(rule, told);
}

/** The newest first, so that something new never takes the place of something newer. */
function within({ repeat }: EngagementRule, newestFirst: readonly Happening[]): readonly Happening[] {
  if (repeat === undefined) return newestFirst;
  const counted: Happening[] = [];
  for (const { at, times } of newestFirst) {
    const near = counted.filter((later) => later.at < at + repeat.days * dayMs);
    const room = Math.min(times, repeat.most - timesOf(near));
    if (room > 0) counted.push({ at, times: room });
  }
  return counted;
}

function weightOf({ points }: EngagementRule, { at, times }: Happening, halfLifeMs: number, now: Instant): number {
  return times * points * 0.5 ** (Math.max(0, now - at) / halfLifeMs);
}

function timesOf(happenings: readonly Happening[]): number {
  return happenings.reduce((sum, { times }) => sum + times, 0);
}

/** Smallest first, so that the order of rules cannot change a last digit. */
function totalOf(points: readonly number[]): number {
  const sum = points.toSorted((one, other) => one - other).reduce((total, one) => total + one, 0);
  return Math.min(100, sum);
}

/**
 * The moment from which time alone makes engagement differ by `leastChange` from what was written; absent = never.
 * Engagement only falls with time, so the moment is found by halving, to the millisecond.
 */
export function engagementFallsAt(
  rules: EngagementRules,
  facts: Pick<Facts, "past">,
  written: number,
  now: Instant,
): Instant | undefined {
  const hasFallen = (at: Instant) => explainEngagement(rules, facts, at).printed <= written - leastChange;
  if (written < leastChange) return undefined;
  if (hasFallen(now)) return now;
  let [early, late] = [now, now + rules.halfLifeDays * dayMs];
  while (!hasFallen(late)) [early, late] = [late, now + 2 * (late - now)];
  while (late - early > 1) {
    const middle = early + Math.floor((late - early) / 2);
    if (hasFallen(middle)) late = middle;
    else early = middle;
  }
  return late;
}

/** What to write now: what is written already, while it differs by less than `leastChange`. */
export function engagementToWrite(printed: number, written: number | undefined): number {
  return written !== undefined && Math.abs(printed - written) < leastChange ? written : printed;
}
