import type { Instant } from "@assay/shared/instant";
import { sayDuration } from "@assay/shared/language/say-duration";

const minuteMs = 60_000;

/** Numbers and moments in the person's own locale. */
export interface Format {
  readonly locale: string;
  /** At most two decimals: points and scores are exact to .01. */
  number(value: number): string;
  /** A share of one: .25 is "25 %". */
  percent(share: number): string;
  date(at: Instant): string;
  dateTime(at: Instant): string;
  time(at: Instant): string;
  list(parts: readonly string[]): string;
  /** "1 hr 30 min" */
  minutes(count: number): string;
}

export function createFormat(locale: string): Format {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
  const list = new Intl.ListFormat(locale, { type: "unit" });
  return {
    locale,
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    date: (at) => date.format(at),
    dateTime: (at) => dateTime.format(at),
    time: (at) => time.format(at),
    list: (parts) => list.format(parts),
    minutes: (count) => sayDuration(locale, count * minuteMs),
  };
}
