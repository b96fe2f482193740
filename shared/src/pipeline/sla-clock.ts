import type { Instant } from "../instant.ts";
import type { Agreement } from "./agreement.ts";
import { afterBusinessMs, type BusinessHours, businessMsBetween } from "./business-hours.ts";
import type { StageEntry } from "./stage-rules.ts";

/** A call or an email to the person, as the CRM logged it. */
export interface Touch {
  readonly kind: "call" | "email";
  readonly at: Instant;
}

/** What a record's clocks are worked out from, each list in any order. */
export interface ClockFacts {
  /** `entries` of the record's stage state. */
  readonly entries: readonly StageEntry[];
  readonly touches: readonly Touch[];
  /** Who owned it from when, by their hours; before the first, and without any, the agreement's hours count. */
  readonly owners: readonly { readonly from: Instant; readonly hours: BusinessHours }[];
  /** The agreement that binds at a moment; absent = there is none, and no clock starts. */
  readonly agreementAt: (at: Instant) => Agreement | undefined;
}

/**
 * running and paused: a first touch is owed. kept: it came in time. broken: it did not, whatever came later. called-off:
 * the MQL was rejected or disqualified while there was time; neither side broke its word.
 */
export type ClockOutcome = "running" | "paused" | "kept" | "broken" | "called-off";

/** One clock to the first touch. A screen needs no calendar: it counts down to `dueAt`, which the server sends. */
export interface SlaClock {
  readonly startedAt: Instant;
  /** The version it started under, and keeps. */
  readonly agreement: Agreement;
  readonly outcome: ClockOutcome;
  /** Business time, in milliseconds, until it stopped or was looked at. */
  readonly usedMs: number;
  /** Absent while paused, which is when nobody can say. */
  readonly dueAt?: Instant;
  /** When it was kept, broken or called off. */
  readonly endedAt?: Instant;
  /** The first touch, also where it came too late. */
  readonly touchedAt?: Instant;
}

/** A clock and what it runs on. */
interface Run {
  readonly clock: SlaClock;
  readonly hours: BusinessHours;
  /** Up to here `usedMs` is counted. */
  readonly countedTo: Instant;
}

interface Happening {
  readonly at: Instant;
  readonly hours?: BusinessHours;
  readonly entry?: StageEntry;
  readonly isTouch?: true;
}

/**
 * Every clock of a record, oldest first, as they stand at `now`. An MQL starts one; nurture pauses it, and a wake lets
 * the same one go on; a wake after it has ended starts another. Nothing sets one back.
 */
export function readClocks(facts: ClockFacts, now: Instant): SlaClock[] {
  const runs: Run[] = [];
  let ownHours: BusinessHours | undefined;
  for (const happening of happeningsUntil(facts, now)) {
    ownHours = happening.hours ?? ownHours;
    const last = runs.pop();
    const run = last && meet(countTo(last, happening.at), happening);
    if (run) runs.push(run);
    const agreement = happening.entry?.to === "mql" ? facts.agreementAt(happening.at) : undefined;
    if (agreement && (!run || hasEnded(run))) runs.push(startRun(agreement, ownHours, happening.at));
  }
  return runs.map((run) => countTo(run, now).clock);
}

/** At the same moment an owner comes before a stage, and a stage before the touch that answers it. */
function happeningsUntil({ owners, entries, touches }: ClockFacts, now: Instant): Happening[] {
  const all: Happening[] = [
    ...owners.map(({ from, hours }) => ({ at: from, hours })),
    ...entries.map((entry) => ({ at: entry.at, entry })),
    ...touches.map(({ at }) => ({ at, isTouch: true as const })),
  ];
  return all.filter(({ at }) => at <= now).sort((one, other) => one.at - other.at);
}

function hasEnded({ clock }: Run): boolean {
  return clock.outcome !== "running" && clock.outcome !== "paused";
}

function startRun(agreement: Agreement, ownHours: BusinessHours | undefined, at: Instant): Run {
  const hours = ownHours ?? agreement.terms.hours;
  return { clock: { startedAt: at, agreement, outcome: "running", usedMs: 0 }, hours, countedTo: at };
}

/** The run with its time counted up to a moment. A touch at the very moment it is due is in time. */
function countTo(run: Run, at: Instant): Run {
  const { clock, hours, countedTo } = run;
  if (clock.outcome !== "running") return { ...run, countedTo: at };
  const owedMs = clock.agreement.terms.firstTouchMinutes * 60_000;
  const dueAt = afterBusinessMs(hours, countedTo, owedMs - clock.usedMs);
  if (dueAt < at) {
    return { hours, countedTo: at, clock: { ...clock, outcome: "broken", usedMs: owedMs, dueAt, endedAt: dueAt } };
  }
  const usedMs = clock.usedMs + businessMsBetween(hours, countedTo, at);
  return { hours, countedTo: at, clock: { ...clock, usedMs, dueAt } };
}

function meet(run: Run, { at, hours, entry, isTouch }: Happening): Run {
  if (hours) return { ...run, hours };
  if (isTouch) return { ...run, clock: touch(run.clock, at) };
  return entry && !hasEnded(run) ? { ...run, clock: enter(run.clock, entry) } : run;
}

function touch(clock: SlaClock, at: Instant): SlaClock {
  if (clock.touchedAt !== undefined || clock.outcome === "called-off") return clock;
  if (clock.outcome === "broken") return { ...clock, touchedAt: at };
  return { ...clock, outcome: "kept", touchedAt: at, endedAt: at };
}

function enter(clock: SlaClock, { to, at }: StageEntry): SlaClock {
  const { dueAt, ...rest } = clock;
  if (to === "nurture") return { ...rest, outcome: "paused" };
  if (to === "mql") return { ...rest, outcome: "running" };
  return to === undefined || to === "disqualified" ? { ...clock, outcome: "called-off", endedAt: at } : clock;
}
