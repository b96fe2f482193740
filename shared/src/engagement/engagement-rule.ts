import * as z from "zod/mini";
import { PropertyName } from "../fit/fact.ts";
import type { Strictness } from "../fit/profile.ts";
import { CriterionId } from "../framework/framework.ts";

/** What points are halved after, until an admin decides otherwise. */
export const usualHalfLifeDays = 30;

/** How strict a document's rules are, beside what holds for profiles. */
interface EngagementStrictness extends Omit<Strictness, "weight"> {
  /** A whole number from 1. */
  readonly whole: z.ZodMiniType<number, number>;
}

/**
 * Digital body language: what a contact does, each time worth points that halve with age. A rule watches one of the
 * contact's properties: a moment it says ("last email click"), a number that rises (page views), a new value that is one
 * of these (a form's name, a survey's answer), or a new number in a range (a survey's score, borders in it).
 */
export function engagementOf<Rules extends EngagementStrictness>({ name, text, whole, fewest }: Rules) {
  const rule = {
    id: CriterionId,
    name,
    property: PropertyName,
    /** For each time; never negative, so that doing something can't make anybody less engaged. */
    points: whole,
    /** The most that the rule gives at any moment. */
    cap: z.optional(whole),
    /** At most so many times count within so many days, the newest first. */
    repeat: z.optional(z.strictObject({ most: whole, days: whole })),
    /** Whoever does it says "I want to be contacted". */
    asksForContact: z.optional(z.literal(true)),
  };
  return z.strictObject({
    halfLifeDays: whole,
    rules: z
      .array(
        z.discriminatedUnion("on", [
          z.strictObject({ on: z.literal("moment"), ...rule }),
          /** `every`: how much it rises for one time: 60 for a minute of seconds. */
          z.strictObject({ on: z.literal("count"), ...rule, every: whole }),
          z.strictObject({
            on: z.literal("value"),
            ...rule,
            match: z.enum(["is", "contains"]),
            values: z.array(text).check(z.minLength(fewest), z.maxLength(50)),
          }),
          z.strictObject({
            on: z.literal("measure"),
            ...rule,
            from: z.optional(z.number()),
            to: z.optional(z.number()),
          }),
        ]),
      )
      .check(z.maxLength(50)),
  });
}

const anyText = z.string().check(z.minLength(1), z.maxLength(200));

/** The engagement rules of a rubric that is in force. */
export const EngagementRules = engagementOf({
  name: anyText,
  text: anyText,
  whole: z.int().check(z.gte(1), z.lte(100_000)),
  fewest: 1,
});
export type EngagementRules = z.infer<typeof EngagementRules>;
export type EngagementRule = EngagementRules["rules"][number];
