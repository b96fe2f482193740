const minuteMs = 60_000;

/**
 * A stretch of time in the locale's words, in two units at most: "2 hr 5 min", "2 days 1 hr". Less than a minute is one.
 */
export function sayDuration(locale: string, ms: number): string {
  const all = Math.max(1, Math.round(ms / minuteMs));
  const [days, hours, minutes] = [Math.floor(all / 1440), Math.floor((all % 1440) / 60), all % 60];
  const parts = [say(locale, days, "day"), say(locale, hours, "hour"), say(locale, minutes, "minute")];
  const shown = parts.slice(days > 0 ? 0 : 1, days > 0 ? 2 : 3).flatMap((part) => part ?? []);
  return new Intl.ListFormat(locale, { type: "unit", style: "narrow" }).format(shown);
}

function say(locale: string, value: number, unit: "day" | "hour" | "minute"): string | undefined {
  const style = unit === "day" ? "long" : "short";
  return value === 0
    ? undefined
    : new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: style }).format(value);
}
