import * as z from "zod/mini";
import { engagementOf } from "../engagement/engagement-rule.ts";
import { profileOf } from "../fit/profile.ts";
import { CriterionId, type Framework, FrameworkId } from "../framework/framework.ts";
import type { Language } from "../language/language.ts";
import { StrictGate } from "./gate.ts";
import { type Rubric, VerdictMode } from "./rubric.ts";

/** The form of the document. A file that says a higher number was made by a newer Assay and is refused. */
export const documentSchema = 1;

/** What no database column holds: a NUL, and half of a character. */
export const storable = (text: string) => text.isWellFormed() && !text.includes("\0");
export type TextRule = "bad-text" | "no-text";
const Storable = z.string().check(z.maxLength(4000), z.refine(storable, "bad-text" satisfies TextRule));

const Text = z.strictObject({ en: Storable, fr: Storable, es: Storable } satisfies Record<Language, unknown>);

const DraftCriterion = z.strictObject({
  id: CriterionId,
  weight: z.number(),
  staleAfterDays: z.optional(z.number()),
  name: Text,
  definition: Text,
  levels: z.tuple([Text, Text, Text, Text]),
  isPerson: z.optional(z.boolean()),
  questions: z.array(Text).check(z.maxLength(20)),
});

const loose = { name: Storable, text: Storable, weight: z.number(), whole: z.number(), fewest: 0 };

const DraftProfile = profileOf(loose);
const DraftEngagement = engagementOf(loose);
export const DraftTrait = DraftProfile.shape.traits._zod.def.element;
export const DraftRule = DraftEngagement.shape.rules._zod.def.element;
export type DraftProfile = z.infer<typeof DraftProfile>;
export type DraftTrait = z.infer<typeof DraftTrait>;
export type DraftRule = z.infer<typeof DraftRule>;

/**
 * All that an admin decides about one framework, words included: what is drafted, published, exported and imported.
 * Loose in its numbers and lengths, because somebody who is still typing must not lose what is half right; what may be
 * published is said by `faultsOf`.
 */
export const DraftDocument = z.strictObject({
  schema: z.literal(documentSchema),
  framework: FrameworkId,
  name: z.string().check(z.maxLength(200), z.refine(storable, "bad-text" satisfies TextRule)),
  criteria: z.array(DraftCriterion).check(z.minLength(1), z.maxLength(30)),
  needCriterion: CriterionId,
  askOrder: z.array(CriterionId).check(z.maxLength(30)),
  mode: VerdictMode,
  cutOffs: z.strictObject({ A: z.number(), B: z.number(), C: z.number() }),
  qualifyAt: z.number(),
  leastCoverage: z.number(),
  gates: z.array(StrictGate).check(z.maxLength(60)),
  evidenceCap: z.boolean(),
  hysteresis: z.number(),
  /** Absent = fit is not judged. */
  profiles: z.optional(z.array(DraftProfile).check(z.maxLength(20))),
  /** Absent = engagement is not judged. */
  engagement: z.optional(DraftEngagement),
});
export type DraftDocument = z.infer<typeof DraftDocument>;
export type DraftCriterion = z.infer<typeof DraftCriterion>;

/** A document's two halves: what scores, and what is read. */
export interface DocumentParts {
  readonly rubric: Rubric;
  readonly framework: Framework;
}

/** The document that a rubric and its framework's words make together. */
export function documentOf({ rubric, framework }: DocumentParts): DraftDocument {
  const weighted = new Map(rubric.criteria.map((criterion) => [criterion.id, criterion]));
  return {
    schema: documentSchema,
    framework: framework.id,
    name: framework.name,
    criteria: framework.criteria.map((criterion) => ({ ...criterion, ...weighted.get(criterion.id) })),
    needCriterion: rubric.needCriterion,
    askOrder: [...rubric.askOrder],
    mode: rubric.mode,
    cutOffs: { ...rubric.cutOffs },
    qualifyAt: rubric.qualifyAt,
    leastCoverage: rubric.leastCoverage,
    gates: rubric.gates.map((gate) => ({ ...gate })),
    evidenceCap: rubric.evidenceCap,
    hysteresis: rubric.hysteresis,
    ...(rubric.profiles && { profiles: rubric.profiles }),
    ...(rubric.engagement && { engagement: rubric.engagement }),
  };
}

/** The halves of a document as one version of its rubric. What is not fit to be published is not refused here. */
export function partsOf(document: DraftDocument, version: number): DocumentParts {
  const { schema: _schema, framework, name, criteria, ...rules } = document;
  return {
    rubric: {
      id: `default-${framework}`,
      version,
      framework,
      ...rules,
      criteria: criteria.map(({ id, weight, staleAfterDays }) => ({
        id,
        weight,
        ...(staleAfterDays !== undefined && { staleAfterDays }),
      })),
    },
    framework: {
      id: framework,
      name,
      needCriterion: rules.needCriterion,
      askOrder: rules.askOrder,
      criteria: criteria.map(({ staleAfterDays: _staleAfterDays, ...words }) => words),
    },
  };
}
