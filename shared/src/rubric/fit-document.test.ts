import { describe, expect, it } from "vitest";
import { aDocument } from "../builders.ts";
import { diffDocuments } from "./diff-documents.ts";
import { faultsOf } from "./document-faults.ts";
import { warningsOf } from "./document-warnings.ts";
import { Rubric } from "./rubric.ts";
import { type DraftDocument, documentOf, partsOf } from "./rubric-document.ts";
import { sayChange } from "./say-change.ts";

const size = {
  test: "range",
  id: "size",
  name: "Size",
  kind: "wanted",
  weight: 10,
  of: { owner: "company", property: "numberofemployees" },
  from: 50,
  to: 500,
} as const;
const country = {
  test: "country",
  id: "country",
  name: "Country",
  kind: "must-have",
  weight: 20,
  of: { owner: "contact", property: "country" },
  values: ["FR", "BE"],
} as const;
const click = {
  on: "moment",
  id: "click",
  name: "Email click",
  property: "hs_email_last_click_date",
  points: 10,
  cap: 40,
  repeat: { most: 1, days: 7 },
} as const;

type Profile = NonNullable<DraftDocument["profiles"]>[number];
type Trait = Profile["traits"][number];
type Rule = NonNullable<DraftDocument["engagement"]>["rules"][number];

function aFitDocument(traits: readonly object[] = [size, country], rules: readonly object[] = [click]): DraftDocument {
  const profile: Profile = { id: "smb", name: "Mid-sized", traits: traits as Trait[] };
  const engagement = { halfLifeDays: 30, rules: rules as Rule[] };
  return { ...aDocument(), profiles: [profile], engagement };
}
const sound = aFitDocument();

function faults(document: DraftDocument): string[] {
  return faultsOf(document, "en").map(({ path, message }) => `${path.join(".")}: ${message}`);
}

it("publishes profiles and engagement as parts of the rubric, and gives them back", () => {
  expect(faults(sound)).toEqual([]);
  const parts = partsOf(sound, 3);
  expect(Rubric.parse(parts.rubric)).toMatchObject({ profiles: sound.profiles, engagement: sound.engagement });
  expect(documentOf(parts)).toEqual(sound);
});

it("reads a rubric that was published before there was fit", () => {
  const { rubric } = partsOf(aDocument(), 1);
  expect(Rubric.parse(JSON.parse(JSON.stringify(rubric)))).toEqual(rubric);
  expect("profiles" in documentOf(partsOf(aDocument(), 1))).toBe(false);
});

const at = "profiles.0.traits.0";
describe("is not published", () => {
  it.each<[string, DraftDocument, string]>([
    [
      "with borders that cross",
      aFitDocument([{ ...size, from: 501 }]),
      `${at}.to: Must not be lower than the lowest value.`,
    ],
    [
      "without a border",
      aFitDocument([{ ...size, from: undefined, to: undefined }]),
      `${at}.from: Needs a lowest or a highest value.`,
    ],
    ["with a weight of 0", aFitDocument([{ ...size, weight: 0 }]), `${at}.weight: Must be 1 or more.`],
    [
      "with a nameless trait",
      aFitDocument([{ ...size, name: " " }]),
      `${at}.name: Must say something, in one language at least.`,
    ],
    ["without a trait", aFitDocument([]), "profiles.0.traits: Must have at least 1 entries."],
    [
      "with a trait twice",
      aFitDocument([size, size]),
      "profiles.0.traits.1.id: Another entry of this list has this id already.",
    ],
    [
      "with a country that is none",
      aFitDocument([{ ...country, values: ["FR", "fr"] }]),
      `${at}.values.1: Expected a country’s code of two capital letters, such as FR.`,
    ],
    ["with an empty list", aFitDocument([{ ...country, values: [] }]), `${at}.values: Must have at least 1 entries.`],
    [
      "with a test that is none",
      aFitDocument([{ ...size, test: "smell" }]),
      `${at}.test: Expected one of: range, list, country, seniority, department.`,
    ],
    [
      "with negative points",
      aFitDocument([size], [{ ...click, points: -1 }]),
      "engagement.rules.0.points: Must be 1 or more.",
    ],
    [
      "with a rule twice",
      aFitDocument([size], [click, click]),
      "engagement.rules.1.id: Another entry of this list has this id already.",
    ],
    [
      "with a measure without borders",
      aFitDocument([size], [{ ...click, on: "measure" }]),
      "engagement.rules.0.from: Needs a lowest or a highest value.",
    ],
    [
      "with a gate on a fit that nobody judges",
      { ...aDocument(), gates: [{ when: "fit", fit: "C", cap: "B" }] },
      "gates.0.fit: Looks at the fit, but there is no ideal profile to judge it by.",
    ],
    [
      "with a gate that is none",
      { ...sound, gates: [{ when: "never", criterion: "need", cap: "B" } as never] },
      "gates.0.when: Expected one of: not-met, confirmed-no, fit.",
    ],
  ])("%s", (_name, document, fault) => {
    expect(faults(document)).toEqual([fault]);
  });
});

it("warns of size and revenue in one profile, and publishes it all the same", () => {
  const revenue = { ...size, id: "revenue", of: { owner: "company", property: "annualrevenue" } };
  const both = aFitDocument([size, revenue]);
  expect(faults(both)).toEqual([]);
  expect(warningsOf(both, "en")).toMatchObject([{ path: ["profiles", 0] }]);
  const apart: DraftDocument = {
    ...sound,
    profiles: [size, revenue].map((trait, index) => ({ id: `p${index}`, name: "P", traits: [trait as Trait] })),
  };
  expect([warningsOf(apart, "en"), warningsOf(sound, "en"), warningsOf(aDocument(), "en")]).toEqual([[], [], []]);
});

describe("a diff tells of fit", () => {
  const gate = { when: "fit", fit: "C", cap: "B" } as const;
  const renamed = (name: string): DraftDocument => ({
    ...sound,
    profiles: sound.profiles?.map((profile) => ({ ...profile, name })),
  });
  it.each<[string, DraftDocument, DraftDocument, string[]]>([
    [
      "all of it at first",
      aDocument(),
      sound,
      [
        "New ideal profile: “Mid-sized”",
        "Engagement points halve: never → after 30 days",
        "New engagement rule: Email click: 10 points each time, at most 40, 1 in 7 days",
      ],
    ],
    ["a new name", sound, renamed("SMB"), ["Ideal profile “Mid-sized” is now called “SMB”"]],
    [
      "a trait that changed",
      sound,
      aFitDocument([{ ...size, to: 1000, weight: 15 }, country]),
      ["Mid-sized: Size: 50 to 500 (wanted, weight 10) → Size: 50 to 1,000 (wanted, weight 15)"],
    ],
    [
      "a trait that went and one that came",
      aFitDocument([size]),
      aFitDocument([{ ...country, kind: "deal-breaker" }]),
      [
        "Mid-sized: new trait – Country: one of France, Belgium (deal-breaker)",
        "Mid-sized: trait removed – Size: 50 to 500 (wanted, weight 10)",
      ],
    ],
    [
      "a rule that changed",
      sound,
      aFitDocument([size, country], [{ ...click, points: 12 }]),
      [
        "Engagement: Email click: 10 points each time, at most 40, 1 in 7 days → Email click: 12 points each time, at most 40, 1 in 7 days",
      ],
    ],
    ["a gate", sound, { ...sound, gates: [...sound.gates, gate] }, ["New gate: Fit C or worse: at most B"]],
    ["nothing of the order of keys", sound, JSON.parse(JSON.stringify(sound)), []],
  ])("%s", (_name, from, to, words) => {
    expect(diffDocuments(from, to).map((change) => sayChange(change, [to, from], "en"))).toEqual(words);
  });

  it.each(["fr", "es"] as const)("in %s too", (language) => {
    const words = diffDocuments(aDocument(), sound).map((change) => sayChange(change, [sound], language));
    expect(words.join(" ")).toContain("Email click");
    expect(words.join(" ")).not.toMatch(/undefined|points each/);
  });

  const other = { ...country.of, property: "hs_country" };
  const form = { ...click, on: "value", match: "is", values: ["demo"] } as const;
  const { repeat: _repeat, ...always } = click;
  it.each<[string, object, object]>([
    ["a property", { ...country, of: other }, country],
    ["whose property it is", { ...country, of: { ...country.of, owner: "company" } }, country],
    ["another reading", { ...country, test: "list" }, country],
    ["a border that opened", { ...size, to: undefined }, size],
    ["a name", { ...size, name: "Headcount" }, size],
    ["how much it matters", { ...size, kind: "must-have" }, size],
  ])("tells two states of a trait apart: %s", (_what, from, to) => {
    expect(sayBoth(aFitDocument([from]), aFitDocument([to]))).toMatch(different);
  });

  it.each<[string, object, object]>([
    ["a property", { ...click, property: "hs_email_open_date" }, click],
    ["what counts", { ...click, on: "count", every: 1 }, click],
    ["how far it rises", { ...click, on: "count", every: 10 }, { ...click, on: "count", every: 1 }],
    ["words or whole values", { ...form, match: "contains" }, form],
    ["values", { ...form, values: ["webinar"] }, form],
    ["a repeat limit", always, click],
  ])("tells two states of a rule apart: %s", (_what, from, to) => {
    expect(sayBoth(aFitDocument([size], [from]), aFitDocument([size], [to]))).toMatch(different);
  });

  /** One change, whose two sides do not say the same. */
  const different = /^(?:[^:]+: )(?<from>.+) → (?!\k<from>$).+$/;

  function sayBoth(from: DraftDocument, to: DraftDocument): string {
    const words = diffDocuments(from, to).map((change) => sayChange(change, [to, from], "en"));
    expect(words).toHaveLength(1);
    return words[0] ?? "";
  }
});
