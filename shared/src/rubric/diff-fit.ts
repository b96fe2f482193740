import type { RubricChange } from "./rubric-change.ts";
import type { DraftDocument, DraftProfile, DraftRule } from "./rubric-document.ts";

/** What differs in profiles and engagement rules; their order is not told, for nothing depends on it. */
export function diffFit(from: DraftDocument, to: DraftDocument): RubricChange[] {
  return [...diffProfiles(from.profiles ?? [], to.profiles ?? []), ...diffEngagement(from.engagement, to.engagement)];
}

function diffProfiles(from: readonly DraftProfile[], to: readonly DraftProfile[]): RubricChange[] {
  const { added, removed, stayed } = match(from, to);
  return [
    ...added.map(({ name }) => ({ what: "profile-added" as const, profile: name })),
    ...removed.map(({ name }) => ({ what: "profile-removed" as const, profile: name })),
    ...stayed.flatMap(([before, after]) => diffProfile(before, after)),
  ];
}

function diffProfile(from: DraftProfile, to: DraftProfile): RubricChange[] {
  const profile = to.name;
  const { added, removed, stayed } = match(from.traits, to.traits);
  return [
    ...(from.name === to.name ? [] : [{ what: "profile-name" as const, from: from.name, to: to.name }]),
    ...added.map((trait) => ({ what: "trait-added" as const, profile, trait })),
    ...removed.map((trait) => ({ what: "trait-removed" as const, profile, trait })),
    ...changed(stayed).map(([before, after]) => ({ what: "trait" as const, profile, from: before, to: after })),
  ];
}

type Engagement = DraftDocument["engagement"];

function diffEngagement(from: Engagement, to: Engagement): RubricChange[] {
  const { added, removed, stayed } = match<DraftRule>(from?.rules ?? [], to?.rules ?? []);
  return [
    ...(from?.halfLifeDays === to?.halfLifeDays
      ? []
      : [
          {
            what: "half-life" as const,
            ...(from && { from: from.halfLifeDays }),
            ...(to && { to: to.halfLifeDays }),
          },
        ]),
    ...added.map((rule) => ({ what: "engagement-rule-added" as const, rule })),
    ...removed.map((rule) => ({ what: "engagement-rule-removed" as const, rule })),
    ...changed(stayed).map(([before, after]) => ({ what: "engagement-rule" as const, from: before, to: after })),
  ];
}

/** Things by their ids: what came, what went, and pairs of what is in both. */
function match<Thing extends { id: string }>(from: readonly Thing[], to: readonly Thing[]) {
  const before = new Map(from.map((thing) => [thing.id, thing]));
  const after = new Set(to.map(({ id }) => id));
  return {
    added: to.filter(({ id }) => !before.has(id)),
    removed: from.filter(({ id }) => !after.has(id)),
    stayed: to.flatMap((thing): [Thing, Thing][] => {
      const old = before.get(thing.id);
      return old === undefined ? [] : [[old, thing]];
    }),
  };
}

function changed<Thing>(pairs: readonly [Thing, Thing][]): [Thing, Thing][] {
  return pairs.filter(([one, other]) => sayPlainly(one) !== sayPlainly(other));
}

/** As text, whatever the order of keys. */
function sayPlainly(thing: unknown): string {
  return JSON.stringify(thing, (_key, value) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
