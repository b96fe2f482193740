import * as z from "zod/mini";
import { Grade } from "../score/grade-letter.ts";
import { IdealProfile } from "./profile.ts";

/**
 * Why a trait is unknown: the property is empty; it says nothing that could be understood; it tells a band of which a
 * part fits; there is no company; the portal does not let companies be read.
 */
export const WhyUnknown = z.enum(["empty", "unreadable", "in-part", "no-company", "no-access"]);
export type WhyUnknown = z.infer<typeof WhyUnknown>;

/** One trait of a profile, what the CRM said of it, and exactly what it gives. */
export const FitLine = z.object({
  trait: IdealProfile.shape.traits._zod.def.element,
  outcome: z.enum(["matched", "missed", "unknown"]),
  said: z.optional(z.string()),
  read: z.optional(z.string()),
  why: z.optional(WhyUnknown),
  /** Printed share of 100, to .01; the lines sum to `printedShare`. */
  points: z.number(),
});
export type FitLine = z.infer<typeof FitLine>;

/** How well somebody fits the best of the profiles, point by point. */
export const FitExplanation = z.object({
  profile: z.object({ id: z.string(), name: z.string() }),
  /** Absent while too little is known. */
  letter: z.optional(Grade),
  /** 100 · matched weight / known weight, to .01; absent while nothing is known. */
  printedShare: z.optional(z.number()),
  /** Percent of the weight that is known. */
  known: z.number(),
  /** Ids of the traits that pushed the letter down: deal-breakers that apply, must-haves missed or unknown. */
  lowering: z.array(z.string()),
  lines: z.array(FitLine),
  /** The other profiles, in the rubric's order. */
  others: z.array(z.object({ id: z.string(), name: z.string(), letter: z.optional(Grade) })),
});
export type FitExplanation = z.infer<typeof FitExplanation>;
