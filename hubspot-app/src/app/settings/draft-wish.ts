import type { FactOwner } from "@assay/shared/fit/fact";
import type { DraftDocument } from "@assay/shared/rubric/rubric-document";
import type { FactsWish } from "./rubric-server.ts";

/** Every property that a draft looks at, each once. */
export function draftWish({ profiles = [], engagement }: DraftDocument): FactsWish {
  const looked = profiles.flatMap(({ traits }) => traits.map(({ of }) => of));
  const ofOwner = (owner: FactOwner) => looked.flatMap((of) => (of.owner === owner ? of.property : []));
  const past = engagement?.rules.map(({ property }) => property) ?? [];
  return { contact: once(ofOwner("contact")), company: once(ofOwner("company")), past: once(past) };
}

function once(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
