import type { PropertyRef } from "@assay/shared/fit/fact";
import type { Rubric } from "@assay/shared/rubric/rubric";
import type { FactsWish } from "../crm/fact-reading.ts";

/** Every property that one of these rubrics looks at, each once. */
export function watchedProperties(rubrics: readonly Rubric[]): FactsWish {
  const refs = rubrics.flatMap(({ profiles = [] }) => profiles.flatMap(({ traits }) => traits.map(({ of }) => of)));
  const ofOwner = (owner: PropertyRef["owner"]) => refs.filter((ref) => ref.owner === owner).map(nameOf);
  const past = rubrics.flatMap(({ engagement }) => engagement?.rules.map(({ property }) => property) ?? []);
  return { contact: once(ofOwner("contact")), company: once(ofOwner("company")), past: once(past) };
}

function nameOf({ property }: PropertyRef): string {
  return property;
}

function once(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
