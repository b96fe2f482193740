import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestFit, fitTo, type Profile, type Trait } from "./fit.ts";
import type { Grade } from "./grade-letter.ts";

const cutOffs = { A: 65, B: 45, C: 25 };

/** "size 3 yes", "region 1 ?", "must industry 2 no", "breaker embargo 1 yes" */
function trait(words: string): Trait {
  const [first = "", ...rest] = words.split(" ");
  const kind = first === "must" ? "must-have" : first === "breaker" ? "deal-breaker" : "wanted";
  const [id = "", weight, answer] = kind === "wanted" ? [first, ...rest] : rest;
  return { id, weight: Number(weight), kind, matches: answer === "?" ? undefined : answer === "yes" };
}

const profile = (...traits: string[]): Profile => ({ id: "icp", traits: traits.map(trait) });

describe("fit", () => {
  it.each<[string, string[], number | undefined, number, Grade | undefined]>([
    // 65 of 100 known: the cut-off itself
    ["at the cut-off of A", ["a 65 yes", "b 35 no"], 65, 100, "A"],
    ["just under the cut-off of A", ["a 64 yes", "b 36 no"], 64, 100, "B"],
    ["at the cut-off of B", ["a 45 yes", "b 55 no"], 45, 100, "B"],
    ["just under the cut-off of B", ["a 44 yes", "b 56 no"], 44, 100, "C"],
    ["at the cut-off of C", ["a 25 yes", "b 75 no"], 25, 100, "C"],
    ["just under the cut-off of C", ["a 24 yes", "b 76 no"], 24, 100, "D"],
    // 3 / (3 + 1): the unknown 4 stays out of the share
    ["with something unknown", ["a 3 yes", "b 1 no", "c 4 ?"], 75, 50, "A"],
    // known 49 of 100
    ["with less than half known", ["a 49 yes", "b 51 ?"], 100, 49, undefined],
    ["with nothing known", ["a 1 ?", "b 1 ?"], undefined, 0, undefined],
    ["without traits", [], undefined, 0, undefined],
  ])("%s", (_name, traits, share, known, letter) => {
    expect(fitTo(profile(...traits), cutOffs)).toEqual({ profile: "icp", share, known, letter, lowering: [] });
  });

  it("is D when a deal-breaker applies, whatever else matches or is unknown", () => {
    expect(fitTo(profile("a 9 yes", "breaker embargo 1 yes"), cutOffs)).toMatchObject({
      letter: "D",
      share: 100,
      lowering: ["embargo"],
    });
    expect(fitTo(profile("a 9 ?", "breaker embargo 1 yes"), cutOffs)).toMatchObject({ letter: "D", known: 0 });
  });

  it("takes no notice of a deal-breaker that is unknown or does not apply", () => {
    for (const answer of ["?", "no"]) {
      expect(fitTo(profile("a 9 yes", `breaker embargo 5 ${answer}`), cutOffs)).toMatchObject({
        letter: "A",
        known: 100,
        lowering: [],
      });
    }
  });

  it("is at most B while a must-have is unknown", () => {
    expect(fitTo(profile("a 9 yes", "must industry 1 ?"), cutOffs)).toMatchObject({
      letter: "B",
      lowering: ["industry"],
    });
    // 4 of 9 known weight: 44.4, a C already
    expect(fitTo(profile("a 4 yes", "b 5 no", "must industry 1 ?"), cutOffs)).toMatchObject({
      letter: "C",
      lowering: [],
    });
    expect(fitTo(profile("a 1 yes", "must industry 9 ?"), cutOffs)).toMatchObject({ letter: undefined, lowering: [] });
  });

  it("is D when a must-have is known to be missing, and counts one that is there", () => {
    expect(fitTo(profile("a 9 yes", "must industry 1 no"), cutOffs)).toMatchObject({
      letter: "D",
      share: 90,
      lowering: ["industry"],
    });
    expect(fitTo(profile("a 1 no", "must industry 3 yes"), cutOffs)).toMatchObject({
      letter: "A",
      share: 75,
      lowering: [],
    });
  });
});

describe("the best of several profiles", () => {
  const named = (id: string, ...traits: string[]): Profile => ({ id, traits: traits.map(trait) });
  it.each<[string, Profile[], string | undefined]>([
    ["is the better letter", [named("c", "a 3 yes", "b 7 no"), named("b", "a 5 yes", "b 5 no")], "b"],
    [
      "is the higher share of one letter",
      [named("low", "a 7 yes", "b 3 no"), named("high", "a 8 yes", "b 2 no")],
      "high",
    ],
    ["is the first of equals", [named("first", "a 1 yes"), named("second", "a 1 yes")], "first"],
    ["is a C rather than an unknown", [named("unknown", "a 1 ?"), named("c", "a 3 yes", "b 7 no")], "c"],
    ["is an unknown rather than a D", [named("d", "a 1 no"), named("unknown", "a 1 ?")], "unknown"],
    ["is none where there is no profile", [], undefined],
  ])("%s", (_name, profiles, best) => {
    expect(bestFit(profiles, cutOffs)?.profile).toBe(best);
  });
});

describe("a property of every fit", () => {
  const traits = fc.array(
    fc.record({
      id: fc.string(),
      weight: fc.integer({ min: 1, max: 100 }),
      matches: fc.option(fc.boolean(), { nil: undefined }),
      kind: fc.constantFrom("wanted" as const, "must-have" as const, "deal-breaker" as const),
    }),
    { maxLength: 8 },
  );

  it("is that a trait that turns out to match never makes it worse, unless it breaks the deal", () => {
    const rank = (letter: Grade | undefined) => (letter === undefined ? 2.5 : "ABCD".indexOf(letter));
    fc.assert(
      fc.property(traits, fc.nat(7), (all, place) => {
        const before = all.map((one, index) => (index === place ? { ...one, matches: false } : one));
        const after = all.map((one, index) => (index === place ? { ...one, matches: true } : one));
        const changed = all[place];
        if (changed === undefined || changed.kind === "deal-breaker") return;
        const [worse, better] = [before, after].map((list) => fitTo({ id: "icp", traits: list }, cutOffs));
        expect(rank(better?.letter)).toBeLessThanOrEqual(rank(worse?.letter));
      }),
    );
  });
});
