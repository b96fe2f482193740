import * as z from "zod/mini";
import { dayMs, type Instant } from "../instant.ts";
import { isTimeZone, offsetAt, offsetHoldsUntil } from "./zone-offset.ts";

const minuteMs = 60_000;
const TimeOfDay = z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/));

/** `weekday`: 1 = Monday … 7 = Sunday. Past midnight is the next day's opening. */
const Opening = z
  .strictObject({ weekday: z.int().check(z.gte(1), z.lte(7)), from: TimeOfDay, to: TimeOfDay })
  .check(z.refine(({ from, to }) => from < to, "closes before it opens"));
type Opening = z.infer<typeof Opening>;

/**
 * When somebody works. A moment is business time when the clock on the wall in `zone` reads within an opening, on a day
 * that is no holiday: an hour that the clocks skip is not worked, one that they repeat is worked twice.
 */
export const BusinessHours = z.strictObject({
  zone: z.string().check(z.refine(isTimeZone, "is not a time zone")),
  openings: z.array(Opening).check(
    z.minLength(1),
    z.maxLength(50),
    z.refine((openings) => !openings.some((one, index) => openings.slice(index + 1).some(overlaps(one))), "overlap"),
  ),
  /** Days by the zone's own calendar, `2026-12-25`. */
  holidays: z.array(z.iso.date()).check(z.maxLength(1000)),
});
export type BusinessHours = z.infer<typeof BusinessHours>;

function overlaps(one: Opening): (other: Opening) => boolean {
  return (other) => one.weekday === other.weekday && one.from < other.to && other.from < one.to;
}

/** A stretch of business time: `from` is in it, `to` is not. */
interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** Business time from a moment on, earliest first, without end: there is an opening a week, and holidays run out. */
function* stretchesFrom(hours: BusinessHours, start: Instant): Generator<Stretch, never> {
  const openings = hours.openings.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  for (let at = start; ; ) {
    const offset = offsetAt(hours.zone, at);
    const until = offsetHoldsUntil(hours.zone, at, offset);
    const day = Math.floor((at + offset) / dayMs) * dayMs;
    for (const opening of isHoliday(hours, day) ? [] : openings.filter(({ weekday }) => weekday === weekdayOf(day))) {
      const from = Math.max(at, day + msOf(opening.from) - offset);
      const to = Math.min(until, day + msOf(opening.to) - offset);
      if (from < to) yield { from, to };
    }
    at = until;
  }
}

function isHoliday({ holidays }: BusinessHours, day: number): boolean {
  return holidays.includes(new Date(day).toISOString().slice(0, 10));
}

function weekdayOf(day: number): number {
  return new Date(day).getUTCDay() || 7;
}

function msOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 * minuteMs + Number(time.slice(3)) * minuteMs;
}

/** Milliseconds of business time between two moments; 0 when they are the wrong way round. */
export function businessMsBetween(hours: BusinessHours, from: Instant, to: Instant): number {
  let sum = 0;
  for (const stretch of stretchesFrom(hours, from)) {
    if (stretch.from >= to) break;
    sum += Math.min(stretch.to, to) - stretch.from;
  }
  return sum;
}

/**
 * The moment at which so much business time has passed. What ends with the day ends at closing, not at the next opening;
 * nothing to wait for is now.
 */
export function afterBusinessMs(hours: BusinessHours, from: Instant, ms: number): Instant {
  if (ms <= 0) return from;
  let left = ms;
  for (const stretch of stretchesFrom(hours, from)) {
    const length = stretch.to - stretch.from;
    if (left <= length) return stretch.from + left;
    left -= length;
  }
  throw new Error("business hours end");
}
