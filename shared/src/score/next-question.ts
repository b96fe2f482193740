import type { CriterionId } from "../framework/framework.ts";
import type { Rubric } from "../rubric/rubric.ts";
import type { Finding } from "./finding.ts";

/**
 * The unknown or stale criterion worth most by weight; of several worth the same, the one a conversation reaches
 * first. Absent when there is nothing left to ask.
 */
export function nextQuestion(rubric: Rubric, findings: readonly Finding[]): CriterionId | undefined {
  let best: CriterionId | undefined;
  let mostWeight = 0;
  for (const criterion of rubric.askOrder) {
    const weight = weightToAsk(criterion, findings);
    if (weight <= mostWeight) continue;
    best = criterion;
    mostWeight = weight;
  }
  return best;
}

/** The criterion's weight while its answer is missing or stale, else 0. */
function weightToAsk(criterion: CriterionId, findings: readonly Finding[]): number {
  for (const finding of findings) {
    if (finding.criterion !== criterion) continue;
    return finding.level === undefined || finding.stale ? finding.weight : 0;
  }
  return 0;
}
