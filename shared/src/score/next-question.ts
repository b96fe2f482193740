import type { CriterionId } from "../framework/framework.ts";
import type { Rubric } from "../rubric/rubric.ts";
import type { Finding } from "./finding.ts";

/**
 * The unknown or stale criterion worth most by weight; of several worth the same, the one a conversation reaches
 * first. Absent when there is nothing left to ask.
 */
export function nextQuestion({ askOrder }: Rubric, findings: readonly Finding[]): CriterionId | undefined {
  let best: Finding | undefined;
  for (const finding of findings) {
    if (finding.level !== undefined && !finding.stale) continue;
    if (best === undefined || isWorthMore(askOrder, finding, best)) best = finding;
  }
  return best?.criterion;
}

function isWorthMore(askOrder: readonly CriterionId[], finding: Finding, best: Finding): boolean {
  if (finding.weight !== best.weight) return finding.weight > best.weight;
  return askOrder.indexOf(finding.criterion) < askOrder.indexOf(best.criterion);
}
