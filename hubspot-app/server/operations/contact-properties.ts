import type { AssessmentState } from "@assay/shared/api/assessment";
import type { ObjectType } from "@assay/shared/api/record";
import { allFrameworks, frameworkOf } from "@assay/shared/framework/all-frameworks";
import type { Framework } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import { propertyTexts, wordTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { grades } from "@assay/shared/score/grade-letter";
import type { PropertyDefinition } from "../crm/crm.ts";

/** The properties every portal gets, and one for each criterion of the frameworks in use, in the portal's language. */
export function contactProperties(frameworks: readonly Framework[], language: Language): PropertyDefinition[] {
  const texts = propertyTexts[language];
  const words = wordTexts[language];
  const option = ([value, label]: readonly [string, string]) => ({ value, label });
  return [
    { name: "assay_score", type: "number", ...texts.score },
    {
      name: "assay_grade",
      type: "enumeration",
      options: grades.map((grade) => option([grade, grade])),
      ...texts.grade,
    },
    {
      name: "assay_temperature",
      type: "enumeration",
      options: Object.entries(words.temperature).map(option),
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
      options: allFrameworks.map(({ id, name }) => option([id, name])),
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
    ...frameworks.flatMap((framework) => criterionProperties(framework, language)),
  ];
}

function criterionProperties(framework: Framework, language: Language): PropertyDefinition[] {
  const { criterion: text } = propertyTexts[language];
  return framework.criteria.map((criterion) => ({
    name: criterionProperty(framework.id, criterion.id),
    type: "enumeration",
    label: text.label(framework.name, criterion.name[language]),
    description: `${criterion.definition[language]} ${text.description}`,
    options: criterion.levels.map((level, index) => ({ value: String(index), label: `${index} – ${level[language]}` })),
  }));
}

function criterionProperty(framework: string, criterion: string): string {
  return `assay_${framework}_${criterion}`.replaceAll("-", "_");
}

/** Every criterion's property of these frameworks, emptied. */
export function noLevels(frameworks: readonly Framework[]): Record<string, string> {
  const names = frameworks.flatMap(({ id, criteria }) =>
    criteria.map((criterion) => criterionProperty(id, criterion.id)),
  );
  return Object.fromEntries(names.map((name) => [name, ""]));
}

/**
 * What the contact's properties should say. An empty string empties a property: unknown is never written as 0, and a
 * record of which nothing is known any more says nothing.
 */
export function contactValues(
  frameworkId: string,
  language: Language,
  state: AssessmentState,
  { subject, assessedAt }: { subject: ObjectType; assessedAt: Instant | undefined },
): Record<string, string> {
  const framework = frameworkOf(frameworkId);
  if (framework === undefined) throw new Error(`No framework "${frameworkId}"`);
  const { result, ratings } = state;
  const known = result.coverage > 0;
  const question = framework.criteria.find((criterion) => criterion.id === result.nextQuestion)?.questions[0];
  const criteria = framework.criteria.map(({ id }) => {
    const level = ratings[id]?.level;
    return [criterionProperty(frameworkId, id), level === undefined ? "" : String(level)] as const;
  });
  return {
    assay_score: known ? String(result.printedScore) : "",
    assay_grade: result.grade ?? "",
    assay_temperature: result.temperature ?? "",
    assay_verdict: known ? result.verdict : "",
    assay_coverage: known ? String(Math.round(result.coverage * 100) / 100) : "",
    assay_framework: known ? frameworkId : "",
    assay_next_question: known ? (question?.[language] ?? "") : "",
    assay_assessed_at: assessedAt === undefined ? "" : new Date(assessedAt).toISOString(),
    assay_subject: known ? subject : "",
    ...Object.fromEntries(criteria),
  };
}
