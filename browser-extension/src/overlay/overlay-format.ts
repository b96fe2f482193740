import { dayMs, type Instant } from "@assay/shared/instant";
import type { Language } from "@assay/shared/language/language";
import { once } from "@assay/shared/once";

/** Numbers, moments and names of languages, in the language of the overlay. */
export interface Format {
  readonly language: Language;
  languageName(language: Language): string;
  number(value: number): string;
  percent(share: number): string;
  /** "yesterday" for a week, then the date. */
  day(at: Instant): string;
  dateTime(at: Instant): string;
}

/** Each formatter costs milliseconds to make, while somebody waits for the checklist: only when it is needed. */
export function createFormat(language: Language): Format {
  const number = once(() => new Intl.NumberFormat(language, { maximumFractionDigits: 0 }));
  const percent = once(() => new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 }));
  const relative = once(() => new Intl.RelativeTimeFormat(language, { numeric: "auto" }));
  const date = once(() => new Intl.DateTimeFormat(language, { dateStyle: "medium" }));
  const dateTime = once(() => new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }));
  const names = once(() => new Intl.DisplayNames(language, { type: "language" }));
  return {
    language,
    languageName: (other) => names().of(other) ?? other,
    number: (value) => number().format(value),
    percent: (share) => percent().format(share / 100),
    day: (at) => {
      const days = Math.floor((Date.now() - at) / dayMs);
      return days < 7 ? relative().format(-Math.max(0, days), "day") : date().format(at);
    },
    dateTime: (at) => dateTime().format(at),
  };
}
