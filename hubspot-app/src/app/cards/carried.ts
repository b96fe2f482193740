import type { Carried } from "@assay/shared/api/related";
import type { CriterionId } from "@assay/shared/framework/framework";
import type { Card } from "./card-context.ts";

/** Levels that can still be confirmed: an own rating always wins, a moment after it was given too. */
export function carriedOf({ ready, shown }: Card): readonly Carried[] {
  return (ready.related?.carried ?? []).filter(({ criterion }) => shown.ratings[criterion] === undefined);
}

export function carriedTo(card: Card, criterion: CriterionId): Carried | undefined {
  return carriedOf(card).find((carried) => carried.criterion === criterion);
}
