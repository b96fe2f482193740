import { dayMs, type Instant } from "@assay/shared/instant";
import { once } from "@assay/shared/once";

/** Numbers and moments in the person's own locale. */
export interface Format {
  /** At most two decimals: points and scores are exact to .01. */
  number(value: number): string;
  percent(share: number): string;
  /** "3 minutes ago" for a week, then the date. */
  ago(at: Instant, now: Instant): string;
  /** "Tuesday, 14:05" for a week, "Nov 3, 2026" after: when somebody was here last. */
  since(at: Instant, now: Instant): string;
  /** "today", "yesterday", "12 days ago". */
  daysAgo(count: number): string;
  dateTime(at: Instant): string;
  time(at: Instant): string;
  /** The day of an instant that stands for a whole day, kept at noon UTC. */
  day(at: Instant): string;
  list(parts: readonly string[]): string;
}

/** Each formatter costs milliseconds to make, while somebody waits for the first picker: only when it is needed. */
export function createFormat(locale: string): Format {
  const number = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
  const percent = once(() => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }));
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }));
  const date = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "medium" }));
  const dateTime = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }));
  const time = once(() => new Intl.DateTimeFormat(locale, { timeStyle: "medium" }));
  const day = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }));
  const weekday = once(() => new Intl.DateTimeFormat(locale, { weekday: "long", hour: "numeric", minute: "numeric" }));
  const list = once(() => new Intl.ListFormat(locale));
  return {
    number: (value) => number().format(value),
    percent: (share) => percent().format(share / 100),
    ago: (at, now) => (now - at < 7 * dayMs ? relative().format(...step(now - at)) : date().format(at)),
    since: (at, now) => (now - at < 6 * dayMs ? weekday : date)().format(at),
    daysAgo: (count) => relative().format(-count, "day"),
    dateTime: (at) => dateTime().format(at),
    time: (at) => time().format(at),
    day: (at) => day().format(at),
    list: (parts) => list().format(parts),
  };
}

/** Under a minute is "now": seconds would make the card look restless. */
function step(elapsedMs: number): [number, Intl.RelativeTimeFormatUnit] {
  const minutes = Math.max(0, Math.floor(elapsedMs / 60_000));
  if (minutes === 0) return [0, "second"];
  if (minutes < 60) return [-minutes, "minute"];
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? [-hours, "hour"] : [-Math.floor(hours / 24), "day"];
}
