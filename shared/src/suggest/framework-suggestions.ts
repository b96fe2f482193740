import { carryOverTable } from "../assessment/carry-over-table.ts";
import type { CriterionId } from "../framework/framework.ts";
import type { Suggestion } from "./suggest-ratings.ts";

/**
 * What the suggestions say about one framework's criteria: each as it is where the framework has it, else through the
 * written table of carry-over, so that a text claims no more under MEDDIC than it would by way of BANT.
 */
export function suggestionsFor(
  framework: { readonly criteria: readonly { readonly id: CriterionId }[] },
  suggestions: readonly Suggestion[],
): Suggestion<CriterionId>[] {
  return framework.criteria.flatMap(({ id }) => {
    const own = suggestions.find(({ criterion }) => criterion === id);
    if (own !== undefined) return [own];
    const [carried] = suggestions.flatMap(({ criterion, level, quote }) => {
      const target = carryOverTable[id]?.[criterion]?.[level];
      return target === undefined ? [] : [{ criterion: id, level: target, quote }];
    });
    return carried === undefined ? [] : [carried];
  });
}
