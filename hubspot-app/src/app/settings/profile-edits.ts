import type { CrmProperty } from "@assay/shared/api/crm-properties";
import { idFrom } from "@assay/shared/id-from";
import type { DraftDocument, DraftProfile, DraftTrait } from "@assay/shared/rubric/rubric-document";
import type { Change } from "./session-state.ts";

type Test = DraftTrait["test"];

/** As heavy as others until an admin decides otherwise. */
const usualWeight = 10;

/** Puts a profile at a place, at the end unless told; with another id where a colleague took its own meanwhile. */
export function insertProfile(profile: DraftProfile, at?: number): Change {
  return (document) => {
    const profiles = [...(document.profiles ?? [])];
    profiles.splice(at ?? profiles.length, 0, withFreeId(profile, profiles));
    return { ...document, profiles };
  };
}

/** Without any profile, fit is not judged. */
export function removeProfile(id: string): Change {
  return ({ profiles = [], ...document }) => {
    const left = profiles.filter((profile) => profile.id !== id);
    return { ...document, ...(left.length > 0 && { profiles: left }) };
  };
}

/** Changes one profile; nothing when a colleague removed it meanwhile. */
export function changeProfile(id: string, change: (profile: DraftProfile) => DraftProfile): Change {
  return (document) =>
    document.profiles === undefined
      ? document
      : { ...document, profiles: document.profiles.map((profile) => (profile.id === id ? change(profile) : profile)) };
}

export function insertTrait(profileId: string, trait: DraftTrait, at?: number): Change {
  return changeProfile(profileId, (profile) => {
    const traits = [...profile.traits];
    traits.splice(at ?? traits.length, 0, withFreeId(trait, traits));
    return { ...profile, traits };
  });
}

export function removeTrait(profileId: string, id: string): Change {
  return changeProfile(profileId, (profile) => ({
    ...profile,
    traits: profile.traits.filter((trait) => trait.id !== id),
  }));
}

export function changeTrait(profileId: string, id: string, change: (trait: DraftTrait) => DraftTrait): Change {
  return changeProfile(profileId, (profile) => ({
    ...profile,
    traits: profile.traits.map((trait) => (trait.id === id ? change(trait) : trait)),
  }));
}

/** A profile that is not in the document yet. */
export function newProfile(document: DraftDocument, name: string, traits: readonly DraftTrait[] = []): DraftProfile {
  const taken = (document.profiles ?? []).map(({ id }) => id);
  return { id: idFrom(name, taken), name, traits: [...traits] };
}

/** A trait by a property, understood as such properties usually are. */
export function newTrait(profile: DraftProfile, property: CrmProperty, name: string): DraftTrait {
  const { owner, name: said } = property;
  const taken = profile.traits.map(({ id }) => id);
  const id = idFrom(`${owner} ${said}`, taken);
  const base = { id, name, kind: "wanted", weight: usualWeight, of: { owner, property: said } } as const;
  const test = usualTest(property);
  return test === "range" ? { ...base, test } : { ...base, test, values: [] };
}

/** What can be asked of a property of a kind: HubSpot keeps bands as choices, and countries as choices or text. */
export function testsOf({ kind }: Pick<CrmProperty, "kind">): readonly Test[] {
  if (kind === "number") return ["range", "list"];
  if (kind === "choice") return ["list", "range", "country"];
  return kind === "text" ? ["list", "range", "country", "seniority", "department"] : ["list"];
}

export function usualTest(property: Pick<CrmProperty, "kind" | "name">): Test {
  if (property.kind === "text" && /title|poste|cargo/.test(property.name)) return "seniority";
  if (property.kind === "text" && /country|pays|pais/.test(property.name)) return "country";
  return testsOf(property)[0] ?? "list";
}

/** The trait understood otherwise: what was asked for before means nothing then. */
export function withTest(trait: DraftTrait, test: Test): DraftTrait {
  const { id, name, kind, weight, of } = trait;
  const base = { id, name, kind, weight, of };
  return test === "range" ? { ...base, test } : { ...base, test, values: [] };
}

/** With other values of its list. */
export function withValues(trait: DraftTrait, values: readonly string[]): DraftTrait {
  return trait.test === "range" ? trait : ({ ...trait, values: [...values] } as DraftTrait);
}

/** With another border; absent = open. */
export function withBorder<Ranged extends { from?: number | undefined; to?: number | undefined }>(
  ranged: Ranged,
  border: "from" | "to",
  value: number | undefined,
): Ranged {
  const { [border]: _, ...rest } = ranged;
  return { ...rest, ...(value !== undefined && { [border]: value }) } as Ranged;
}

function withFreeId<Thing extends { id: string }>(thing: Thing, others: readonly Thing[]): Thing {
  const taken = others.map(({ id }) => id);
  return { ...thing, id: idFrom(thing.id, taken) };
}
