import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainFit, fitLetter } from "./explain-fit.ts";
import type { Facts } from "./fact.ts";
import type { IdealProfile, IdealTrait } from "./profile.ts";
import { answerTrait } from "./trait-answer.ts";

const cutOffs = { A: 65, B: 45, C: 25 };

function factsOf(contact: Record<string, string>, company: Record<string, string> = {}): Facts {
  return { contact, company, past: {} };
}

const common = { name: "A trait", kind: "wanted", weight: 10 } as const;
const size: IdealTrait = {
  ...common,
  id: "size",
  test: "range",
  of: { owner: "company", property: "numberofemployees" },
  from: 50,
  to: 500,
};
const industry: IdealTrait = {
  ...common,
  id: "industry",
  test: "list",
  of: { owner: "company", property: "industry" },
  values: ["Café & Thé", "COMPUTER_SOFTWARE"],
};
const country: IdealTrait = {
  ...common,
  id: "country",
  test: "country",
  of: { owner: "contact", property: "country" },
  values: ["FR", "BE"],
};
const jobTitle = { owner: "contact", property: "jobtitle" } as const;
const seniority: IdealTrait = {
  ...common,
  id: "seniority",
  test: "seniority",
  of: jobTitle,
  values: ["c-level", "vp"],
};
const department: IdealTrait = { ...common, id: "department", test: "department", of: jobTitle, values: ["sales"] };

function aProfile(traits: readonly IdealTrait[], id = "icp"): IdealProfile {
  return { id, name: `Profile ${id}`, traits: [...traits] };
}

describe("one trait of each kind", () => {
  it.each<[string, IdealTrait, Facts, boolean | undefined, string | undefined]>([
    ["a size under the lower border", size, factsOf({}, { numberofemployees: "49" }), false, undefined],
    ["a size on the lower border", size, factsOf({}, { numberofemployees: "50" }), true, undefined],
    ["a size on the upper border", size, factsOf({}, { numberofemployees: "500" }), true, undefined],
    ["a size over the upper border", size, factsOf({}, { numberofemployees: "501" }), false, undefined],
    ["a band of sizes across a border", size, factsOf({}, { numberofemployees: "201-1,000" }), undefined, "in-part"],
    ["a size that is no number", size, factsOf({}, { numberofemployees: "some" }), undefined, "unreadable"],
    ["a size that is empty", size, factsOf({}, { numberofemployees: " " }), undefined, "empty"],
    ["a size of no company", size, { ...factsOf({}), companyAbsence: "none" }, undefined, "no-company"],
    ["a size nobody may read", size, { ...factsOf({}), companyAbsence: "no-access" }, undefined, "no-access"],
    ["an industry in other letters", industry, factsOf({}, { industry: "cafe the" }), true, undefined],
    ["an industry as an option is written", industry, factsOf({}, { industry: "computer software" }), true, undefined],
    ["an industry that holds a listed one", industry, factsOf({}, { industry: "No café & thé" }), false, undefined],
    ["one of several industries", industry, factsOf({}, { industry: "retail;Cafe & The" }), true, undefined],
    ["a country by its name", country, factsOf({ country: "Bélgica" }), true, undefined],
    ["a country by its code", country, factsOf({ country: "fr" }), true, undefined],
    ["another country", country, factsOf({ country: "Germany" }), false, undefined],
    ["no country at all", country, factsOf({ country: "Nowhere" }), undefined, "unreadable"],
    ["a seniority", seniority, factsOf({ jobtitle: "Vice-présidente des ventes" }), true, undefined],
    ["a lower seniority", seniority, factsOf({ jobtitle: "Assistant to the CEO" }), false, undefined],
    ["a title that tells no seniority", seniority, factsOf({ jobtitle: "Dragon tamer" }), undefined, "unreadable"],
    ["a department", department, factsOf({ jobtitle: "Directeur commercial" }), true, undefined],
    ["another department", department, factsOf({ jobtitle: "Jefe de compras" }), false, undefined],
  ])("%s", (_name, trait, facts, matches, why) => {
    expect([answerTrait(trait, facts).matches, answerTrait(trait, facts).why]).toEqual([matches, why]);
  });

  it("takes no property from a prototype", () => {
    const of = { owner: "contact", property: "constructor" } as const;
    expect(answerTrait({ ...industry, of }, factsOf({}))).toEqual({ matches: undefined, why: "empty" });
  });
});

describe("a fit, point by point", () => {
  const facts = factsOf({ country: "France", jobtitle: "CEO" }, { numberofemployees: "600" });

  it("says of each trait what was looked at, what it said and what it gives", () => {
    const traits = [size, { ...country, weight: 20 }, industry, seniority];
    // Known: size 10 (missed), country 20, seniority 10 → 30 of 40.
    expect(explainFit([aProfile(traits)], facts, cutOffs)).toEqual({
      profile: { id: "icp", name: "Profile icp" },
      letter: "A",
      printedShare: 75,
      known: 80,
      lowering: [],
      lines: [
        { trait: size, outcome: "missed", said: "600", points: 0 },
        { trait: traits[1], outcome: "matched", said: "France", read: "FR", points: 50 },
        { trait: industry, outcome: "unknown", why: "empty", points: 0 },
        { trait: seniority, outcome: "matched", said: "CEO", read: "c-level", points: 25 },
      ],
      others: [],
    });
  });

  it("sums its printed points to the printed share, the last hundredth to the largest remainder", () => {
    // Two of three equal weights match: 66.67 = 33.34 + 33.33.
    const fit = explainFit([aProfile([size, country, seniority])], facts, cutOffs);
    expect([fit?.printedShare, fit?.lines.map(({ points }) => points)]).toEqual([66.67, [0, 33.34, 33.33]]);
  });

  it("names the deal-breaker, the must-have missed and the must-have unknown that lower it", () => {
    const breaker: IdealTrait = { ...country, id: "embargo", kind: "deal-breaker" };
    expect(explainFit([aProfile([seniority, breaker])], facts, cutOffs)).toMatchObject({
      letter: "D",
      lowering: ["embargo"],
    });
    expect(explainFit([aProfile([{ ...size, kind: "must-have" }, seniority])], facts, cutOffs)).toMatchObject({
      letter: "D",
      lowering: ["size"],
    });
    expect(explainFit([aProfile([{ ...industry, kind: "must-have" }, seniority])], facts, cutOffs)).toMatchObject({
      letter: "B",
      lowering: ["industry"],
    });
  });

  it("explains the best of several profiles and names the others", () => {
    const fit = explainFit([aProfile([size], "large"), aProfile([country], "french")], facts, cutOffs);
    expect([fit?.profile.id, fit?.letter]).toEqual(["french", "A"]);
    expect(fit?.others).toEqual([{ id: "large", name: "Profile large", letter: "D" }]);
  });

  it("has no letter while less than half of the weight is known, and nothing without a profile", () => {
    const fit = explainFit(
      [
        aProfile([
          { ...country, weight: 9 },
          { ...industry, weight: 10 },
        ]),
      ],
      facts,
      cutOffs,
    );
    expect([fit?.letter, fit?.printedShare]).toEqual([undefined, 100]);
    expect(explainFit([], facts, cutOffs)).toBeUndefined();
  });
});

describe("of every fit", () => {
  const anyTrait = fc.record({
    weight: fc.integer({ min: 1, max: 1000 }),
    kind: fc.constantFrom("wanted" as const, "must-have" as const, "deal-breaker" as const),
    value: fc.constantFrom("yes", "no", ""),
  });
  const profiles = fc.array(fc.array(anyTrait, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 });
  const built = profiles.map((all) => {
    const contact: Record<string, string> = {};
    const made = all.map((traits, profile) =>
      aProfile(
        traits.map(({ weight, kind, value }, index): IdealTrait => {
          const property = `p${profile}_${index}`;
          contact[property] = value;
          const of = { owner: "contact", property } as const;
          return { id: `t${index}`, name: "t", weight, kind, test: "list", of, values: ["yes"] };
        }),
        `icp-${profile}`,
      ),
    );
    return { made, facts: factsOf(contact) };
  });

  it("the printed points are bounded and sum to the printed share", () => {
    fc.assert(
      fc.property(built, ({ made, facts }) => {
        const fit = explainFit(made, facts, cutOffs);
        const points = fit?.lines.map((line) => Math.round(100 * line.points)) ?? [];
        expect(points.reduce((sum, one) => sum + one, 0)).toBe(Math.round(100 * (fit?.printedShare ?? 0)));
        expect(points.every((one) => one >= 0 && one <= 10_000)).toBe(true);
      }),
    );
  });

  it("the letter depends neither on the order of traits nor, but for which of equals is shown, of profiles", () => {
    fc.assert(
      fc.property(built, ({ made, facts }) => {
        const turned = made.toReversed().map(({ traits, ...profile }) => ({ ...profile, traits: traits.toReversed() }));
        expect(fitLetter(turned, facts, cutOffs)).toBe(fitLetter(made, facts, cutOffs));
        expect(explainFit(made, facts, cutOffs)?.letter).toBe(fitLetter(made, facts, cutOffs));
      }),
    );
  });
});
