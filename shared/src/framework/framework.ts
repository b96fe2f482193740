import * as z from "zod/mini";
import { type Language, LocalizedText } from "../language/language.ts";

/** 0 is a confirmed no; 1–3 are shades of yes, each with a written meaning. Unknown is absent, never a level. */
export const Level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
export type Level = z.infer<typeof Level>;

export const levels = [0, 1, 2, 3] as const satisfies readonly Level[];

/** Lower-case words with hyphens; stands in keys and, with underscores, in property names. */
export const CriterionId = z.string().check(z.maxLength(40), z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));
export const FrameworkId = CriterionId;
export type CriterionId = string;
export type FrameworkId = string;

const Criterion = z.object({
  id: CriterionId,
  weight: z.int().check(z.gte(1), z.lte(1000)),
  name: LocalizedText,
  definition: LocalizedText,
  /** What level 0, 1, 2 and 3 mean, in that order. */
  levels: z.tuple([LocalizedText, LocalizedText, LocalizedText, LocalizedText]),
  /** True when the criterion is a person: a rating may then name one of the contacts. */
  isPerson: z.optional(z.boolean()),
  /** Questions a rep can really ask, the most natural first. */
  questions: z.array(LocalizedText).check(z.minLength(1)),
});
export type Criterion = z.infer<typeof Criterion>;

/** A criterion's words, which frameworks may share; its weight is each framework's own. */
export type UnweightedCriterion = Omit<Criterion, "weight">;

/** A framework is data: what it judges, in the order in which it is shown, and which criterion is the need. */
export const Framework = z
  .object({
    id: FrameworkId,
    name: z.string().check(z.minLength(1)),
    /** The one criterion that temperature and the default gates look at. */
    needCriterion: CriterionId,
    /** The order in which a conversation reaches the criteria; decides between questions worth the same. */
    askOrder: z.array(CriterionId),
    criteria: z.array(Criterion).check(z.minLength(2), z.maxLength(15)),
  })
  .check(
    z.refine((framework) => framework.criteria.some((criterion) => criterion.id === framework.needCriterion), {
      message: "needCriterion must be one of the criteria",
    }),
    z.refine(({ criteria, askOrder }) => namesEachOnce(askOrder, criteria), {
      message: "askOrder must name every criterion once, and no two criteria may have the same id",
    }),
  );
export type Framework = z.infer<typeof Framework>;

/** Whether `names` holds the id of every criterion and nothing else, and nothing stands twice on either side. */
export function namesEachOnce(names: readonly CriterionId[], criteria: readonly { readonly id: CriterionId }[]) {
  const named = new Set(names);
  const ids = new Set(criteria.map(({ id }) => id));
  const nothingTwice = named.size === names.length && ids.size === criteria.length;
  return nothingTwice && names.length === criteria.length && criteria.every(({ id }) => named.has(id));
}

/** A framework's words in one language, as a screen needs them. */
export const FrameworkText = z.object({
  id: FrameworkId,
  name: z.string(),
  criteria: z.array(
    z.object({
      id: CriterionId,
      name: z.string(),
      definition: z.string(),
      levels: z.tuple([z.string(), z.string(), z.string(), z.string()]),
      questions: z.array(z.string()),
      isPerson: z.boolean(),
    }),
  ),
});
export type FrameworkText = z.infer<typeof FrameworkText>;

export function frameworkText(framework: Framework, language: Language): FrameworkText {
  return {
    id: framework.id,
    name: framework.name,
    criteria: framework.criteria.map((criterion) => ({
      id: criterion.id,
      name: criterion.name[language],
      definition: criterion.definition[language],
      levels: [
        criterion.levels[0][language],
        criterion.levels[1][language],
        criterion.levels[2][language],
        criterion.levels[3][language],
      ],
      questions: criterion.questions.map((question) => question[language]),
      isPerson: criterion.isPerson ?? false,
    })),
  };
}
