import type { StageEvent } from "./stage-event.ts";

export interface StageOrder {
  readonly ordered: readonly StageEvent[];
  /** Events that follow one which has not arrived yet: kept, and counted once it has. */
  readonly waiting: readonly StageEvent[];
}

/**
 * The one order of a set of events, in whatever order they arrived: each after all that its author had seen. Of moves
 * made at once, unaware of each other, a person's comes before Assay's own, then the smaller id: the earlier by its
 * maker's clock, which decides here and nowhere else, because the other move is kept and asked about.
 */
export function orderEvents(events: readonly StageEvent[]): StageOrder {
  const left = [...new Map(events.map((event) => [event.id, event])).values()].sort(comparePriority);
  const ordered: StageEvent[] = [];
  const placed = new Set<string>();
  for (;;) {
    const next = left.findIndex(({ follows }) => follows.every((id) => placed.has(id)));
    if (next === -1) return { ordered, waiting: left };
    for (const event of left.splice(next, 1)) {
      ordered.push(event);
      placed.add(event.id);
    }
  }
}

function comparePriority(one: StageEvent, other: StageEvent): number {
  const isRule = Number(one.by === undefined) - Number(other.by === undefined);
  return isRule || (one.id < other.id ? -1 : 1);
}

/** The ids of all events that the author of one with these `follows` had seen. */
export function eventsSeen(follows: readonly string[], byId: ReadonlyMap<string, StageEvent>): Set<string> {
  const seen = new Set<string>();
  const open = [...follows];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(byId.get(id)?.follows ?? []));
  }
  return seen;
}
