import * as english from "chrono-node/en";
import * as spanish from "chrono-node/es";
import * as french from "chrono-node/fr";
import { dayMs, type Instant } from "../instant.ts";

const readers = [english, french, spanish];

const monthInFigures = /\d[/.-]\d/;

/**
 * The day that a mail program shows a mail by ("Nov 9, 2026, 9:14 AM", "9 nov. 2026 à 09:14"), at noon UTC. Absent where it
 * lacks a year, lies ahead of `now`, or has its month in figures: 9/11 is another day in another country.
 */
export function dateOfMail(words: string, now: Instant): Instant | undefined {
  if (monthInFigures.test(words)) return undefined;
  for (const reader of readers) {
    const [found] = reader.strict.parse(words.slice(0, 100), { instant: new Date(now), timezone: 0 });
    if (!found) continue;
    const { start } = found;
    if (!(["day", "month", "year"] as const).every((part) => start.isCertain(part))) continue;
    // Clocks and time zones differ by less than a day.
    const noon = Date.UTC(start.get("year") ?? 0, (start.get("month") ?? 1) - 1, start.get("day") ?? 1, 12);
    if (noon <= now + dayMs) return Math.min(noon, now);
  }
  return undefined;
}
