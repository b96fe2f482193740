import type { AgreementDocument } from "@assay/shared/api/agreement";
import type { Terms } from "@assay/shared/pipeline/agreement";

/** A change of one part of the terms. */
export type Edit = (change: (terms: Terms) => Terms) => void;

/** Monday … Sunday, as `BusinessHours` counts them. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** The days worked and the hours of each, which this screen keeps alike. */
export interface WorkingWeek {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

export function weekOf({ hours }: Terms): WorkingWeek {
  const [first] = hours.openings;
  const days = [...new Set(hours.openings.map(({ weekday }) => weekday))].sort();
  return { days, from: first?.from ?? "09:00", to: first?.to ?? "17:00" };
}

export function withWeek(terms: Terms, { days, from, to }: WorkingWeek): Terms {
  const openings = days.map((weekday) => ({ weekday, from, to }));
  return { ...terms, hours: { ...terms.hours, openings } };
}

/** Dates one a line, and the first line that is none. */
export function readHolidays(typed: string): { days: string[]; bad: string | undefined } {
  const lines = typed.split("\n").flatMap((line) => line.trim() || []);
  const bad = lines.find((line) => !isDay(line));
  return { days: [...new Set(lines.filter(isDay))].sort(), bad };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
}

/** Both sides are named, by two different people. */
export function hasSigners({ signers: { marketing, sales } }: AgreementDocument): boolean {
  return marketing !== undefined && sales !== undefined && marketing !== sales;
}
