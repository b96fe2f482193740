import { dayMs, type Instant } from "../instant.ts";

/** Making one costs a thousand times what asking it costs. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  clocks.set(zone, clock);
  return clock;
}

/** Whether this names a time zone of the IANA database, as far as the machine knows it. */
export function isTimeZone(zone: string): boolean {
  try {
    return /^[A-Za-z]/.test(zone) && clockIn(zone) !== undefined;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds; negative in the west. */
export function offsetAt(zone: string, at: Instant): number {
  const parts = clockIn(zone).formatToParts(at);
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(read("year"), read("month") - 1, read("day"), read("hour"), read("minute"), read("second"));
  return wall - Math.floor(at / 1000) * 1000;
}

/**
 * The end of the wall day that a moment falls on, or the moment before it at which the zone's clocks are changed: until
 * then the offset is what it is at `at`.
 */
export function offsetHoldsUntil(zone: string, at: Instant, offset: number): Instant {
  const midnight = (Math.floor((at + offset) / dayMs) + 1) * dayMs - offset;
  if (offsetAt(zone, midnight) === offset) return midnight;
  let [before, changed] = [at, midnight];
  while (changed - before > 1) {
    const middle = before + Math.floor((changed - before) / 2);
    if (offsetAt(zone, middle) === offset) before = middle;
    else changed = middle;
  }
  return changed;
}
