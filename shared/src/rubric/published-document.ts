import * as z from "zod/mini";
import { engagementOf } from "../engagement/engagement-rule.ts";
import { profileOf } from "../fit/profile.ts";
import { CriterionId, FrameworkId } from "../framework/framework.ts";
import { languages } from "../language/locale.ts";
import { saysSomething } from "./filled-words.ts";
import { StrictGate } from "./gate.ts";
import { VerdictMode } from "./rubric.ts";
import { documentSchema, storable, type TextRule } from "./rubric-document.ts";

/** A text in every language, of which one at least says something. Lengths are those that HubSpot's labels take. */
function textOf(longest: number) {
  const text = z.string().check(z.maxLength(longest), z.refine(storable, "bad-text" satisfies TextRule));
  return z
    .strictObject({ en: text, fr: text, es: text })
    .check(
      z.refine((texts) => languages.some((language) => saysSomething(texts[language])), "no-text" satisfies TextRule),
    );
}

const Percent = z.number().check(z.gte(0), z.lte(100));

const PublishedCriterion = z.strictObject({
  id: CriterionId,
  weight: z.int().check(z.gte(1), z.lte(1000)),
  staleAfterDays: z.optional(z.int().check(z.gte(1), z.lte(3650))),
  name: textOf(80),
  definition: textOf(500),
  levels: z.tuple([textOf(200), textOf(200), textOf(200), textOf(200)]),
  isPerson: z.optional(z.boolean()),
  questions: z.array(textOf(500)).check(z.minLength(1), z.maxLength(20)),
});

/** A text in the admin's own words, which are not translated. */
function plainText(longest: number) {
  return z
    .string()
    .check(
      z.maxLength(longest),
      z.refine(storable, "bad-text" satisfies TextRule),
      z.refine(saysSomething, "no-text" satisfies TextRule),
    );
}

const wholeTo = (most: number) => z.int().check(z.gte(1), z.lte(most));
const strict = { name: plainText(80), text: plainText(200), fewest: 1 };

/** What may be published, field by field. How the fields must fit together is said by `document-faults.ts`. */
export const PublishedDocument = z.strictObject({
  schema: z.literal(documentSchema),
  framework: FrameworkId,
  name: plainText(80),
  criteria: z.array(PublishedCriterion).check(z.minLength(2), z.maxLength(15)),
  needCriterion: CriterionId,
  askOrder: z.array(CriterionId).check(z.maxLength(30)),
  mode: VerdictMode,
  cutOffs: z.strictObject({ A: Percent, B: Percent, C: Percent }),
  qualifyAt: Percent,
  leastCoverage: Percent,
  gates: z.array(StrictGate).check(z.maxLength(60)),
  evidenceCap: z.boolean(),
  hysteresis: z.number().check(z.gte(0), z.lte(20)),
  profiles: z.optional(z.array(profileOf({ ...strict, weight: wholeTo(1000) })).check(z.maxLength(20))),
  engagement: z.optional(engagementOf({ ...strict, whole: wholeTo(100_000) })),
});
