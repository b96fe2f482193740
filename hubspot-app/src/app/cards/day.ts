import type { Instant } from "@assay/shared/instant";

/** A day as HubSpot's date input has it: `month` counts from 0. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** Noon UTC of a day: the same day almost everywhere it is read. */
export function instantOf({ year, month, date }: Day): Instant {
  return Date.UTC(year, month, date, 12);
}

export function dayOf(at: Instant): Day {
  const moment = new Date(at);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth(), date: moment.getUTCDate() };
}

/** The day it is where the person is. */
export function today(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth(), date: now.getDate() };
}

/** `2026-03-31` */
export function isoDate(day: Day): string {
  return new Date(instantOf(day)).toISOString().slice(0, 10);
}
