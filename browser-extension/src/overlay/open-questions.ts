import type { CriterionId } from "@assay/shared/framework/framework";
import type { Rubric } from "@assay/shared/rubric/rubric";
import type { CriterionExplanation } from "@assay/shared/score/explain";
import { nextQuestion } from "@assay/shared/score/next-question";

/** The unknown or stale criteria, the one worth asking most first, `most` at the most. */
export function openQuestions(
  rubric: Rubric,
  findings: readonly CriterionExplanation[],
  most: number,
): readonly CriterionId[] {
  const next = most > 0 ? nextQuestion(rubric, findings) : undefined;
  if (next === undefined) return [];
  const others = findings.filter(({ criterion }) => criterion !== next);
  return [next, ...openQuestions(rubric, others, most - 1)];
}
