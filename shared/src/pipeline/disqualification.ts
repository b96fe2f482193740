import * as z from "zod/mini";
import { ObjectId } from "../api/record.ts";
import { Instant } from "../instant.ts";

/** 1 = January. */
const Month = z.int().check(z.gte(1), z.lte(12));

/** Reasons with all that their wake-up rules need to know, but for the company. */
const reasons = [
  z.strictObject({ reason: z.literal("timing"), wakeAt: Instant }),
  /** `fiscalYearStart`: the month in which the company's own fiscal year begins. */
  z.strictObject({ reason: z.literal("budget"), fiscalYearStart: Month }),
  z.strictObject({ reason: z.literal("no-need") }),
  z.strictObject({ reason: z.literal("bad-fit") }),
] as const;

/** Why somebody was disqualified, with what its wake-up rule needs to know. A decision, never a low score. */
export const Disqualification = z.discriminatedUnion("reason", [
  ...reasons,
  z.strictObject({ reason: z.literal("authority"), company: ObjectId }),
]);
export type Disqualification = z.infer<typeof Disqualification>;

/** The same as a person says it: which company it is, the server knows. */
export const AskedDisqualification = z.discriminatedUnion("reason", [
  ...reasons,
  z.strictObject({ reason: z.literal("authority") }),
]);
export type AskedDisqualification = z.infer<typeof AskedDisqualification>;
export type DisqualificationReason = Disqualification["reason"];

/** What brings somebody back: a moment, a new contact at the company, or only a person's hand. */
export type WakeUp =
  | { readonly on: "date"; readonly at: Instant }
  | { readonly on: "new-contact"; readonly company: string }
  | { readonly on: "hand" };

/** The wake-up rule of a disqualification made at `at`. */
export function wakeUpOf(why: Disqualification, at: Instant): WakeUp {
  switch (why.reason) {
    case "timing":
      return { on: "date", at: why.wakeAt };
    case "budget":
      return { on: "date", at: nextFiscalYear(why.fiscalYearStart, at) };
    case "authority":
      return { on: "new-contact", company: why.company };
    case "no-need":
    case "bad-fit":
      return { on: "hand" };
  }
}

/** The first day of that month that is still to come, at midnight UTC: nobody budgets by the hour. */
function nextFiscalYear(month: number, after: Instant): Instant {
  const year = new Date(after).getUTCFullYear();
  const thisYear = Date.UTC(year, month - 1, 1);
  return thisYear > after ? thisYear : Date.UTC(year + 1, month - 1, 1);
}
