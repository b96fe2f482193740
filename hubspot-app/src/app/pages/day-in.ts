import type { Instant } from "@assay/shared/instant";

/** Days by a zone's own calendar, short: the portal's weeks do not begin where the reader sits. */
export function dayIn(zone: string, locale: string): (at: Instant) => string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: zone, day: "numeric", month: "short" });
  return (at) => format.format(at);
}
