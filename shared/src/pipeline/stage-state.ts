import type { Instant } from "../instant.ts";
import type { StageEvent } from "./stage-event.ts";
import { eventsSeen, orderEvents } from "./stage-order.ts";
import { enterStage, isChange, type StageStanding } from "./stage-rules.ts";

/**
 * What became of an event. applied: it counts. agreed: somebody else had done the same, unseen. contested: somebody
 * else had done something different, unseen; a person must pick. overtaken: the same, but made by Assay itself, so
 * nobody is asked. refused: the rules forbid it there. set-aside: it counted until a person picked a contested one.
 * undone: it counted until its author took it back.
 */
export type StageOutcome = "applied" | "agreed" | "contested" | "overtaken" | "refused" | "set-aside" | "undone";

export interface PlacedEvent {
  readonly event: StageEvent;
  readonly outcome: StageOutcome;
}

/** All that a record's stage events add up to. */
export interface StageState extends StageStanding {
  /** How often it was woken. */
  readonly recycles: number;
  /** Evidence from before this moment is kept but greyed; absent = none is. */
  readonly greyedBefore?: Instant;
  /** Every event once, with its own date, in the one order that does not depend on arrival. */
  readonly history: readonly PlacedEvent[];
  /** Moves that wait for a person to pick. */
  readonly contested: readonly StageEvent[];
  readonly waiting: readonly StageEvent[];
  /** What the next event must name in `follows`. */
  readonly heads: readonly string[];
}

/** The stages as they unfold. Every applied change adds a standing; the first stands before all of them. */
interface Course {
  readonly standings: StageStanding[];
  readonly byId: Map<string, StageEvent>;
  readonly outcomes: Map<string, StageOutcome>;
  /** By event: how many of the standings its author and followers had seen. */
  readonly reach: Map<string, number>;
  readonly settled: Set<string>;
  readonly undone: Set<string>;
  /** Standings that somebody else had come to as well, or kept: nobody's alone to take back. */
  readonly shared: Set<StageStanding>;
}

/** The same set of events gives the same state in every order of arrival. */
export function foldStage(events: readonly StageEvent[]): StageState {
  const { ordered, waiting } = orderEvents(events);
  const course: Course = {
    standings: [{ entries: [] }],
    byId: new Map(ordered.map((event) => [event.id, event])),
    outcomes: new Map(),
    reach: new Map(),
    settled: new Set(),
    undone: new Set(),
    shared: new Set(),
  };
  for (const event of ordered) place(course, event);
  const standing = newest(course);
  const wakes = standing.entries.filter(({ move }) => move === "wake");
  const greyedBefore = wakes.at(-1)?.at;
  return {
    ...standing,
    recycles: wakes.length,
    ...(greyedBefore !== undefined && { greyedBefore }),
    history: ordered.map((event) => ({ event, outcome: outcomeOf(course, event) })),
    contested: ordered.filter(({ id }) => course.outcomes.get(id) === "contested" && !course.settled.has(id)),
    waiting,
    heads: headsOf(ordered),
  };
}

function newest({ standings }: Course): StageStanding {
  return standings.at(-1) as StageStanding;
}

function place(course: Course, event: StageEvent): void {
  const base = Math.max(0, ...event.follows.map((id) => course.reach.get(id) ?? 0));
  const outcome = judge(course, event, base);
  course.outcomes.set(event.id, outcome);
  course.reach.set(event.id, outcome === "applied" || outcome === "agreed" ? course.standings.length - 1 : base);
  if (outcome === "agreed") course.shared.add(newest(course));
  if (outcome === "applied") {
    if (event.move.kind === "keep") course.shared.add(newest(course));
    for (const seen of eventsSeen(event.follows, course.byId)) course.settled.add(seen);
  }
}

function judge(course: Course, event: StageEvent, base: number): StageOutcome {
  const hasSeenAll = base === course.standings.length - 1;
  if (event.move.kind === "keep") return hasSeenAll ? "applied" : "refused";
  if (event.move.kind === "pick") return hasSeenAll ? pick(course, event, event.move.event) : "refused";
  if (event.move.kind === "undo") return hasSeenAll ? undo(course, event, event.move.event) : "refused";
  const entered = enterStage(course.standings[base] as StageStanding, event);
  if (entered === undefined) return "refused";
  if (!hasSeenAll) {
    if (isSameStanding(entered, newest(course))) return "agreed";
    return event.by === undefined ? "overtaken" : "contested";
  }
  course.standings.push(entered);
  return "applied";
}

/** Two who send somebody to sleep until different days disagree. */
function isSameStanding(one: StageStanding, other: StageStanding): boolean {
  return one.stage === other.stage && JSON.stringify(one.wakeUp) === JSON.stringify(other.wakeUp);
}

/** The picked move counts from the standing that its own author had seen. */
function pick(course: Course, { follows }: StageEvent, id: string): StageOutcome {
  const picked = course.byId.get(id);
  const isOpen = course.outcomes.get(id) === "contested" && !course.settled.has(id);
  if (picked === undefined || !isOpen || !eventsSeen(follows, course.byId).has(id)) return "refused";
  const entered = enterStage(course.standings[course.reach.get(id) ?? 0] as StageStanding, picked);
  if (entered === undefined) return "refused";
  course.standings.push(entered);
  course.outcomes.set(id, "applied");
  return "applied";
}

/** Only who made the newest move may take it back, and only who saw nothing come of it yet. */
function undo(course: Course, { by, follows }: StageEvent, id: string): StageOutcome {
  const standing = newest(course);
  const isNewest = standing.entries.at(-1)?.eventId === id && follows.length === 1 && follows[0] === id;
  const isOwn = by !== undefined && course.byId.get(id)?.by === by;
  if (!isNewest || !isOwn || course.shared.has(standing)) return "refused";
  course.standings.push({ ...(course.standings.at(-2) as StageStanding) });
  course.undone.add(id);
  return "applied";
}

/** A change that is not among the newest standing's entries counted once and does no more. */
function outcomeOf(course: Course, { id, move }: StageEvent): StageOutcome {
  const outcome = course.outcomes.get(id) ?? "refused";
  if (outcome !== "applied" || !isChange(move)) return outcome;
  if (newest(course).entries.some(({ eventId }) => eventId === id)) return "applied";
  return course.undone.has(id) ? "undone" : "set-aside";
}

function headsOf(ordered: readonly StageEvent[]): string[] {
  const followed = new Set(ordered.flatMap(({ follows }) => follows));
  return ordered.flatMap(({ id }) => (followed.has(id) ? [] : [id]));
}
