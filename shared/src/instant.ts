import * as z from "zod/mini";

/** The message, which screens put into the person's words. */
export const notAMoment = "not-a-moment";

/** A moment: whole milliseconds since 1970-01-01T00:00:00Z. The core never asks a clock; `now` is an argument. */
export const Instant = z.int(notAMoment).check(z.gte(0, notAMoment), z.lte(8_640_000_000_000_000, notAMoment));
export type Instant = z.infer<typeof Instant>;

export const dayMs = 86_400_000;

/** The same day (UTC) so many months earlier, or the last day of a month that is too short for it. */
export function monthsBefore(moment: Instant, months: number): Instant {
  const date = new Date(moment);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() - months);
  // What a month has too little runs over into the next one.
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.getTime();
}
