import type { StoredEvent } from "../store/stored-event.ts";

/** Where an event stands in the joined history, and what its author had seen of it. */
export interface JoinedPlace {
  readonly eventId: string;
  readonly version: number;
  readonly basedOn: number;
}

/**
 * Two histories of one framework as one, in the order in which they were recorded. Nothing becomes contested by it, and
 * what was contested waits on: each event has seen what its author had seen of their own history, and what of the other
 * one had been recorded by then. Each history must come oldest first.
 */
export function joinHistories(one: readonly StoredEvent[], other: readonly StoredEvent[]): JoinedPlace[] {
  const ordered = [...timed(one), ...timed(other)].sort((first, second) => first.at - second.at);
  const places = new Map(ordered.map(({ stored }, index) => [stored.event.id, index + 1]));
  return ordered.map(({ stored: { event }, history }, index) => {
    const seen = event.basedOn < event.version ? history[event.basedOn - 1] : undefined;
    const basedOn = seen === undefined ? 0 : (places.get(seen.event.id) ?? 0);
    return { eventId: event.id, version: index + 1, basedOn };
  });
}

/** Clocks of two servers may differ; within one history the order is what its versions say. */
function timed(history: readonly StoredEvent[]) {
  let at = 0;
  return history.map((stored) => {
    at = Math.max(at, stored.recordedAt);
    return { stored, at, history };
  });
}
