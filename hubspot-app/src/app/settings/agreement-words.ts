import type { AgreementText } from "@assay/shared/language/en-agreement";
import type { Terms } from "@assay/shared/pipeline/agreement";
import { weekOf } from "./agreement-draft.ts";
import type { Format } from "./format.ts";

/** Monday 5 January 1970 … */
const aMonday = Date.UTC(1970, 0, 5);
const dayMs = 86_400_000;

/** What a day of the week is called; 1 = Monday. */
export function nameDay(locale: string, weekday: number, weekdayStyle: "long" | "short" = "long"): string {
  const name = new Intl.DateTimeFormat(locale, { weekday: weekdayStyle, timeZone: "UTC" });
  return name.format(aMonday + (weekday - 1) * dayMs);
}

/** What the terms promise, a sentence each, under the heading of its part. */
export function sayTerms(
  { says }: AgreementText,
  format: Format,
  terms: Terms,
): Record<"qualifiers" | "clock" | "touches" | "mqls", string[]> {
  const { qualifiers, hours, firstTouchMinutes, touches, mqlsOwed } = terms;
  const { requiredData, leastFit, leastEngagement } = qualifiers;
  const { days, from, to } = weekOf(terms);
  const number = (value: number) => format.number(value);
  const named = format.list(days.map((day) => nameDay(format.locale, day, "short")));
  const holidays = hours.holidays.map((day) => format.date(Date.parse(`${day}T12:00:00Z`)));
  return {
    qualifiers: [
      requiredData.length > 0 ? says.data(format.list(requiredData)) : says.noData,
      ...(leastFit === undefined ? [] : [says.fit(leastFit)]),
      ...(leastEngagement === undefined ? [] : [says.engagement(number(leastEngagement))]),
    ],
    clock: [
      says.clock(format.minutes(firstTouchMinutes)),
      says.hours(named, from, to, hours.zone),
      ...(holidays.length > 0 ? [says.holidays(format.list(holidays))] : []),
    ],
    touches: [says.touches(number(touches.calls), number(touches.emails), number(touches.days))],
    mqls: [says.mqls(number(mqlsOwed.perWeek), number(mqlsOwed.perQuarter))],
  };
}
