import * as z from "zod/mini";
import { CriterionId } from "../framework/framework.ts";
import { PropertyRef } from "./fact.ts";
import { departments, seniorities } from "./position.ts";

/** "wanted" and "must-have" weigh; a deal-breaker that applies is a D, a must-have that is missing too. */
export const TraitKind = z.enum(["wanted", "must-have", "deal-breaker"]);

/** How strict a document's fields are: a draft may be half right, what is published may not. */
export interface Strictness {
  readonly name: z.ZodMiniType<string, string>;
  readonly text: z.ZodMiniType<string, string>;
  readonly weight: z.ZodMiniType<number, number>;
  readonly fewest: number;
}

const most = 200;

/**
 * One ideal customer profile: what somebody who fits is like, trait by trait, by properties as the CRM gives them.
 * Ranges have their borders in them; countries stand as ISO codes of two letters.
 */
export function profileOf<Rules extends Strictness>({ name, text, weight, fewest }: Rules) {
  const listOf = <Entry extends z.ZodMiniType>(entry: Entry) =>
    z.array(entry).check(z.minLength(fewest), z.maxLength(most));
  const trait = { id: CriterionId, name, kind: TraitKind, weight, of: PropertyRef };
  return z.strictObject({
    id: CriterionId,
    name,
    traits: z
      .array(
        z.discriminatedUnion("test", [
          z.strictObject({
            test: z.literal("range"),
            ...trait,
            from: z.optional(z.number()),
            to: z.optional(z.number()),
          }),
          z.strictObject({ test: z.literal("list"), ...trait, values: listOf(text) }),
          z.strictObject({ test: z.literal("country"), ...trait, values: listOf(text) }),
          z.strictObject({ test: z.literal("seniority"), ...trait, values: listOf(z.enum(seniorities)) }),
          z.strictObject({ test: z.literal("department"), ...trait, values: listOf(z.enum(departments)) }),
        ]),
      )
      .check(z.minLength(fewest), z.maxLength(30)),
  });
}

const anyText = z.string().check(z.minLength(1), z.maxLength(200));

/** A profile of a rubric that is in force. */
export const IdealProfile = profileOf({
  name: anyText,
  text: anyText,
  weight: z.int().check(z.gte(1), z.lte(1000)),
  fewest: 1,
});
export type IdealProfile = z.infer<typeof IdealProfile>;
export type IdealTrait = IdealProfile["traits"][number];
