import type { LabelKey, LabelWords } from "@assay/shared/api/labels";
import type { ObjectType } from "@assay/shared/api/record";
import type { ScoredRatings } from "@assay/shared/assessment/rating";
import type { Framework } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import { propertyTexts, wordTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { Explanation } from "@assay/shared/score/explain";
import { type Grade, grades } from "@assay/shared/score/grade-letter";
import { Temperature } from "@assay/shared/score/temperature";
import type { PropertyDefinition } from "../crm/property.ts";

/**
 * The properties every portal gets, and one for each criterion of the frameworks in use, in the portal's language.
 * `known`: every framework that a record may show; `isJudging`: whether a rubric judges fit or engagement.
 */
export function contactProperties(
  frameworks: readonly Framework[],
  language: Language,
  known: readonly Pick<Framework, "id" | "name">[],
  isJudging = false,
  labels: LabelWords = {},
): PropertyDefinition[] {
  const texts = propertyTexts[language];
  const words = wordTexts[language];
  const option = ([value, label]: readonly [string, string]) => ({ value, label });
  return [
    { name: "assay_score", type: "number", ...texts.score },
    {
      name: "assay_grade",
      type: "enumeration",
      options: grades.map((grade) => option([grade, gradeOption(grade, labels)])),
      ...renamed(grades, labels),
      ...texts.grade,
    },
    {
      name: "assay_temperature",
      type: "enumeration",
      options: temperatures.map((one) => option([one, labels[one] ?? words.temperature[one]])),
      ...renamed(temperatures, labels),
      ...texts.temperature,
    },
    {
      name: "assay_verdict",
      type: "enumeration",
      options: Object.entries(words.verdict).map(option),
      ...texts.verdict,
    },
    { name: "assay_coverage", type: "number", ...texts.coverage },
    {
      name: "assay_framework",
      type: "enumeration",
      options: known.map(({ id, name }) => option([id, name])),
      followsRubric: true,
      ...texts.framework,
    },
    { name: "assay_next_question", type: "string", ...texts.nextQuestion },
    { name: "assay_profile_url", type: "string", ...texts.profileUrl },
    { name: "assay_assessed_at", type: "datetime", ...texts.assessedAt },
    {
      name: "assay_subject",
      type: "enumeration",
      options: Object.entries(texts.subjects).map(option),
      ...texts.subject,
    },
    ...(isJudging ? judgedProperties(language) : []),
    ...frameworks.flatMap((framework) => criterionProperties(framework, language)),
  ];
}

const temperatures = Temperature.options;

/** The letter stays in sight: lists are sorted by it. */
function gradeOption(grade: Grade, labels: LabelWords): string {
  return labels[grade] === undefined ? grade : `${grade} – ${labels[grade]}`;
}

/** Options that the portal named are kept as it names them. */
function renamed(keys: readonly LabelKey[], labels: LabelWords): Pick<PropertyDefinition, "followsRubric"> {
  return keys.some((key) => labels[key] !== undefined) ? { followsRubric: true } : {};
}

/** What a portal gets with its first rubric that judges fit or engagement. */
function judgedProperties(language: Language): PropertyDefinition[] {
  const { fit, engagement, potential, rubricVersion } = propertyTexts[language];
  return [
    {
      name: "assay_fit",
      type: "enumeration",
      options: grades.map((grade) => ({ value: grade, label: grade })),
      ...fit,
    },
    { name: "assay_engagement", type: "number", ...engagement },
    { name: "assay_potential", type: "number", ...potential },
    { name: "assay_rubric_version", type: "number", ...rubricVersion },
  ];
}

/** The same, emptied: for a record whose rubric judges neither. */
export const notJudged: Readonly<Record<string, string>> = {
  assay_fit: "",
  assay_engagement: "",
  assay_potential: "",
  assay_rubric_version: "",
};

function criterionProperties(framework: Framework, language: Language): PropertyDefinition[] {
  const { criterion: text } = propertyTexts[language];
  return framework.criteria.map((criterion) => ({
    followsRubric: true,
    name: criterionProperty(framework.id, criterion.id),
    type: "enumeration",
    label: text.label(framework.name, criterion.name[language]),
    description: `${criterion.definition[language]} ${text.description}`,
    options: criterion.levels.map((level, index) => ({ value: String(index), label: `${index} – ${level[language]}` })),
  }));
}

/** The name of a criterion's property, before an admin maps it to one of the portal's own. */
export function criterionProperty(framework: string, criterion: string): string {
  return `assay_${framework}_${criterion}`.replaceAll("-", "_");
}

/** Every criterion's property of these frameworks, emptied. */
export function noLevels(frameworks: readonly Framework[]): Record<string, string> {
  const names = frameworks.flatMap(({ id, criteria }) =>
    criteria.map((criterion) => criterionProperty(id, criterion.id)),
  );
  return Object.fromEntries(names.map((name) => [name, ""]));
}

/** Beside the result: whose assessment it is, when it was last rated, and fit and engagement where the rubric judges them. */
interface Shown {
  readonly subject: ObjectType;
  readonly assessedAt: Instant | undefined;
  readonly judged?: { readonly fit: string | undefined; readonly engagement: number | undefined } | undefined;
}
/** Properties that say something of every rated contact, whatever the framework. */
export const emptyNames = [
  "assay_score",
  "assay_grade",
  "assay_temperature",
  "assay_verdict",
  "assay_coverage",
  "assay_framework",
  "assay_next_question",
  "assay_assessed_at",
  "assay_subject",
] as const;

/**
 * What the contact's properties should say. An empty string empties a property: unknown is never written as 0, and a
 * record of which nothing is known any more says nothing.
 */
export function contactValues(
  framework: Framework,
  language: Language,
  { result, ratings }: { readonly result: Explanation; readonly ratings: ScoredRatings },
  { subject, assessedAt, judged }: Shown,
): Record<string, string> {
  const known = result.coverage > 0;
  const question = framework.criteria.find((criterion) => criterion.id === result.nextQuestion)?.questions[0];
  const criteria = framework.criteria.map(({ id }) => {
    const level = ratings[id]?.level;
    return [criterionProperty(framework.id, id), level === undefined ? "" : String(level)] as const;
  });
  return {
    assay_score: known ? String(result.printedScore) : "",
    assay_grade: result.grade ?? "",
    assay_temperature: result.temperature ?? "",
    assay_verdict: known ? result.verdict : "",
    assay_coverage: known ? String(Math.round(result.coverage * 100) / 100) : "",
    assay_framework: known ? framework.id : "",
    assay_next_question: known ? (question?.[language] ?? "") : "",
    assay_assessed_at: assessedAt === undefined ? "" : new Date(assessedAt).toISOString(),
    assay_subject: known ? subject : "",
    ...(judged && {
      assay_fit: judged.fit ?? "",
      assay_engagement: String(judged.engagement ?? ""),
      assay_potential: known ? String(Math.round(result.potential * 100) / 100) : "",
      assay_rubric_version: known ? String(result.rubric.version) : "",
    }),
    ...Object.fromEntries(criteria),
  };
}
