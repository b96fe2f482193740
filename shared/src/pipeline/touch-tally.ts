import { dayMs, type Instant } from "../instant.ts";
import type { TouchesOwed } from "./agreement.ts";
import type { ClockFacts, ClockOutcome, SlaClock, Touch } from "./sla-clock.ts";
import type { Stage } from "./stage.ts";
import type { StageEntry } from "./stage-rules.ts";

/** How many calls and emails an MQL got of those that the agreement owes it. */
export interface TouchTally {
  readonly owed: TouchesOwed;
  readonly calls: number;
  readonly emails: number;
  /** kept: all were made in time, or it became an SQL, which is what they are for. Else as for a clock. */
  readonly outcome: ClockOutcome;
  /** The end of the days, each of 24 hours; absent while paused. */
  readonly until?: Instant;
}

/**
 * The tally that belongs to each of a record's clocks. It runs on after the first touch; nurture pauses it, and a clock
 * that starts after it calls it off, if it is still open then.
 */
export function tallyTouches(
  clocks: readonly SlaClock[],
  facts: Pick<ClockFacts, "entries" | "touches">,
  now: Instant,
): TouchTally[] {
  return clocks.map((clock, index) => {
    const next = clocks[index + 1]?.startedAt;
    const happenings = happeningsOf(clock, facts, Math.min(now, next ?? now));
    const tally = happenings.reduce(meet, startTally(clock.agreement.terms.touches, clock.startedAt));
    const { outcome, leftMs, countedTo, ...rest } = countTo(tally, Math.min(now, next ?? now));
    if (next !== undefined && isOpen(outcome)) return { ...rest, outcome: "called-off" };
    return { ...rest, outcome, ...(outcome !== "paused" && { until: countedTo + leftMs }) };
  });
}

interface Running extends Omit<TouchTally, "until"> {
  readonly leftMs: number;
  readonly countedTo: Instant;
}

type Happening = Touch | (StageEntry & { readonly kind: "entry" });

function happeningsOf({ startedAt }: SlaClock, facts: Pick<ClockFacts, "entries" | "touches">, end: Instant) {
  const all: Happening[] = [...facts.entries.map((entry) => ({ ...entry, kind: "entry" as const })), ...facts.touches];
  return all.filter(({ at }) => at >= startedAt && at <= end).sort((one, other) => one.at - other.at);
}

function startTally(owed: TouchesOwed, at: Instant): Running {
  const isNothing = owed.calls + owed.emails === 0;
  const outcome = isNothing ? "kept" : "running";
  return { owed, calls: 0, emails: 0, outcome, leftMs: owed.days * dayMs, countedTo: at };
}

function isOpen(outcome: ClockOutcome): boolean {
  return outcome === "running" || outcome === "paused";
}

/** What has ended keeps the moment it ended at. */
function countTo(tally: Running, at: Instant): Running {
  if (tally.outcome === "paused") return { ...tally, countedTo: at };
  if (tally.outcome !== "running") return tally;
  const leftMs = tally.leftMs - (at - tally.countedTo);
  if (leftMs < 0) return { ...tally, outcome: "broken" };
  return { ...tally, leftMs, countedTo: at };
}

function meet(before: Running, happening: Happening): Running {
  const tally = countTo(before, happening.at);
  if (!isOpen(tally.outcome)) return tally;
  if (happening.kind === "entry") return { ...tally, outcome: outcomeIn(happening.to, tally.outcome) };
  const calls = tally.calls + Number(happening.kind === "call");
  const emails = tally.emails + Number(happening.kind === "email");
  const isKept = calls >= tally.owed.calls && emails >= tally.owed.emails;
  return { ...tally, calls, emails, outcome: isKept ? "kept" : tally.outcome };
}

function outcomeIn(to: Stage | undefined, outcome: ClockOutcome): ClockOutcome {
  switch (to) {
    case "mql":
      return "running";
    case "sal":
      return outcome;
    case "sql":
    case "opportunity":
      return "kept";
    case "nurture":
      return "paused";
    case "disqualified":
    case undefined:
      return "called-off";
  }
}
