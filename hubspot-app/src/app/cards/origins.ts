import type { SourceCriterion } from "@assay/shared/api/assessment";
import type { CarryOrigin } from "@assay/shared/api/related";
import type { DerivedFrom } from "@assay/shared/assessment/derivation";
import type { Card } from "./card-context.ts";
import { frameworkName } from "./frameworks.ts";

/** What a carried level rests on: "BANT Authority on Anna Klein". */
export function originsOf(card: Card, origins: readonly CarryOrigin[]): string {
  const names = origins.map(({ record, framework, criterion }) => {
    return nameOrigin(card, framework.name, criterion.name, isHere(card, record) ? undefined : record.name);
  });
  return card.format.list(names);
}

/**
 * The same for a rating that somebody confirmed. It holds ids alone: criteria are named by `sources`, which came with the
 * rating; a record's name that nothing on screen knows is left out, and nobody waits for it.
 */
export function derivationOf(
  card: Card,
  derivedFrom: DerivedFrom,
  sources: readonly SourceCriterion[] = card.ready.sources ?? [],
): string {
  const { choice, ready } = card;
  const known = (ready.related?.carried ?? []).flatMap(({ origins }) => origins);
  const names = derivedFrom.map((source) => {
    const origin = known.find(({ rating }) => rating.eventId === source.eventId);
    const criterion =
      origin?.criterion ??
      sources.find((named) => named.framework === source.framework && named.criterion === source.criterion) ??
      ready.framework.criteria.find(({ id }) => id === source.criterion);
    const record = isHere(card, source) ? undefined : (origin?.record.name ?? recordName(card, source));
    return nameOrigin(card, frameworkName(choice, source.framework), criterion?.name, record);
  });
  return card.format.list([...new Set(names)]);
}

function nameOrigin({ text }: Card, framework: string, criterion: string | undefined, record: string | undefined) {
  const judged = criterion === undefined ? framework : text.carried.judged(framework, criterion);
  return record === undefined ? judged : text.carried.on(judged, record);
}

function isHere({ record }: Card, other: { objectType: string; objectId: string }): boolean {
  return record.objectType === other.objectType && record.objectId === other.objectId;
}

function recordName({ ready }: Card, { objectType, objectId }: { objectType: string; objectId: string }) {
  const beside = [...(ready.related?.contacts ?? []), ...(ready.related?.deals ?? [])];
  return beside.find((other) => other.objectType === objectType && other.objectId === objectId)?.name;
}
