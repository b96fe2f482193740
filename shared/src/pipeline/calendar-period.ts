import { dayMs, type Instant } from "../instant.ts";
import { offsetAt } from "./zone-offset.ts";

/** A stretch of a zone's own calendar: `from` is in it, `until` is not. */
export interface Period {
  readonly from: Instant;
  readonly until: Instant;
}

/** The week, Monday to Sunday, that a moment falls on in a zone, and those before it: so many in all, oldest first. */
export function weeksUntil(zone: string, now: Instant, count: number): Period[] {
  const today = wallDay(zone, now);
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * dayMs;
  return Array.from({ length: count }, (_, index) => {
    const from = monday - (count - 1 - index) * 7 * dayMs;
    return { from: midnight(zone, from), until: midnight(zone, from + 7 * dayMs) };
  });
}

/** The Mondays after a moment's week. */
export function mondaysAfter(zone: string, now: Instant, count: number): Instant[] {
  const [week] = weeksUntil(zone, now, 1) as [Period];
  const first = wallDay(zone, week.until);
  return Array.from({ length: count }, (_, index) => midnight(zone, first + index * 7 * dayMs));
}

/** A quarter's name, `2026-Q3`. */
export const quarterName = /^(\d{4})-Q([1-4])$/;

/** The quarter of the calendar that a moment falls on in a zone, or so many before it. */
export function quarterOf(zone: string, at: Instant, before = 0): string {
  const day = new Date(wallDay(zone, at));
  const quarters = day.getUTCFullYear() * 4 + Math.floor(day.getUTCMonth() / 3) - before;
  return `${Math.floor(quarters / 4)}-Q${(quarters % 4) + 1}`;
}

/** When a quarter begins and ends in a zone. */
export function quarterPeriod(zone: string, name: string): Period {
  const [, year = "", quarter = ""] = quarterName.exec(name) ?? [];
  const month = (Number(quarter) - 1) * 3;
  const starts = [month, month + 3].map((first) => midnight(zone, Date.UTC(Number(year), first, 1)));
  const [from, until] = starts as [Instant, Instant];
  return { from, until };
}

/** The day that a zone's calendar shows, as midnight UTC. */
function wallDay(zone: string, at: Instant): number {
  return Math.floor((at + offsetAt(zone, at)) / dayMs) * dayMs;
}

/** The moment at which a day begins on a zone's clocks; twice, because the offset may be another one then. */
function midnight(zone: string, day: number): Instant {
  const near = day - offsetAt(zone, day);
  return day - offsetAt(zone, near);
}
