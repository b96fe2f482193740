import type { Instant } from "../instant.ts";
import { dayMs } from "../instant.ts";

/** As many are drawn of each week's leads that were turned away. */
export const looksAWeek = 10;

const weekMs = 7 * dayMs;

/** The first Monday of 1970, at midnight UTC. */
const firstMonday = 4 * dayMs;

/** The Monday, at midnight UTC, of the week that a moment falls in. */
export function mondayOf(at: Instant): Instant {
  return at - ((((at - firstMonday) % weekMs) + weekMs) % weekMs);
}

/** The Mondays of the newest weeks that are over at a moment, the newest first. */
export function weeksBefore(at: Instant, count: number): Instant[] {
  return Array.from({ length: count }, (_, index) => mondayOf(at) - (index + 1) * weekMs);
}

/** The end of the week that begins at a Monday. */
export function endOfWeek(monday: Instant): Instant {
  return monday + weekMs;
}

/** A lead that was turned away, as far as drawing it goes. */
export interface TurnedAway {
  readonly eventId: string;
  readonly reason: string;
}

/**
 * Draws so many of a week's leads: each with the same chance, and of each reason its share, one more or less. Ordered by
 * reason, then by chance, every n-th is taken (systematic sampling). The same seed draws the same of the same leads, in
 * whatever order they come.
 */
export function drawLooks<One extends TurnedAway>(turnedAway: readonly One[], most: number, seed: string): One[] {
  if (turnedAway.length <= most) return [...turnedAway];
  const ranked = turnedAway
    .map((one) => ({ one, rank: shareOf(`${seed} ${one.eventId}`) }))
    .sort((a, b) => compare(a.one.reason, b.one.reason) || a.rank - b.rank || compare(a.one.eventId, b.one.eventId));
  const step = ranked.length / most;
  const start = shareOf(seed);
  return Array.from({ length: most }, (_, index) => Math.floor((index + start) * step)).flatMap((place) => {
    return ranked[place]?.one ?? [];
  });
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** A number from 0 to below 1 that looks like chance: FNV-1a, then the finaliser of MurmurHash3 to spread its bits. */
function shareOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
