import type { CrmProperty } from "../api/crm-properties.ts";
import type { ImportedCriterion } from "../api/property-imports.ts";
import { foldText } from "../fit/folded-text.ts";
import type { Criterion, Framework, Level } from "../framework/framework.ts";
import { ownEntry } from "../own-entry.ts";
import { criterionNames } from "./criterion-names.ts";
import { guessLevel } from "./value-level.ts";

/** What somebody wrote into a free field is a hint, and no more. */
const written: Level = 1;

/**
 * Properties of the portal that look like this framework's criteria, by name or label in three languages, each at most
 * once. An admin corrects it: nothing of it is more than a guess.
 */
export function proposeImport(framework: Framework, properties: readonly CrmProperty[]): ImportedCriterion[] {
  const taken = new Set<string>();
  return framework.criteria.flatMap((criterion) => {
    const [best] = properties
      .filter((property) => property.owner === "contact" && !taken.has(property.name))
      .map((property) => ({ property, likeness: likenessOf(criterion, property) }))
      .filter(({ likeness }) => likeness > 0)
      .sort((one, other) => other.likeness - one.likeness || (one.property.name < other.property.name ? -1 : 1));
    if (best === undefined) return [];
    taken.add(best.property.name);
    return [importedFrom(criterion.id, best.property)];
  });
}

/** A criterion's levels as a property probably tells them. */
export function importedFrom(criterion: string, { name: property, kind, options }: CrmProperty): ImportedCriterion {
  if (kind === "text" || kind === "number" || kind === "moment") {
    return { criterion, property, levels: {}, anything: written };
  }
  const values = kind === "yes-no" && options.length === 0 ? yesOrNo : options;
  const guessed = values.flatMap(({ value, label }): [string, Level][] => {
    const level = guessLevel(label) ?? guessLevel(value);
    return level === undefined ? [] : [[value, level]];
  });
  return { criterion, property, levels: Object.fromEntries(guessed) };
}

/** HubSpot lists no options for a yes or no of its own. */
export const yesOrNo = ["true", "false"].map((value) => ({ value, label: value }));

/** A choice among named answers says more than a free text, and what the customer made is meant for this. */
function likenessOf({ id, name }: Criterion, property: CrmProperty): number {
  const names = new Set([...(ownEntry(criterionNames, id) ?? []), ...Object.values(name).map(foldText)]);
  const said = [property.label, property.name.replaceAll("_", " ")].map((text) => ` ${foldText(text)} `);
  if (![...names].some((one) => one !== "" && said.some((text) => text.includes(` ${one} `)))) return 0;
  const isExact = said.some((text) => names.has(text.trim()));
  return 1 + (isExact ? 4 : 0) + (property.isOwn ? 2 : 0) + (property.kind === "choice" ? 1 : 0);
}

/** The level that a contact's value comes to; absent = unknown. HubSpot sets several answers apart by semicolons. */
export function levelFrom({ levels, anything }: ImportedCriterion, value: string): Level | undefined {
  const parts = [value, ...value.split(";")].map((part) => ownEntry(levels, part.trim()));
  const found = parts.filter((level) => level !== undefined);
  return found.length > 0 ? (Math.max(...found) as Level) : anything;
}
