import { describe, expect, it } from "vitest";
import { defaultRubric } from "../rubric/default-rubric.ts";
import { Rubric } from "../rubric/rubric.ts";
import { allFrameworks, frameworkOf } from "./all-frameworks.ts";
import { bant } from "./bant.ts";
import { CriterionId, Framework, frameworkText, Level } from "./framework.ts";

describe.each(allFrameworks.map((framework) => [framework.id, framework] as const))("framework %s", (id, framework) => {
  it("is valid, and so is the rubric a portal starts with", () => {
    expect(Framework.parse(framework)).toEqual(framework);
    expect(Rubric.parse(defaultRubric(framework))).toEqual(defaultRubric(framework));
    expect(frameworkOf(id)).toBe(framework);
  });

  it("has words for everything in every language, none of them blank", () => {
    for (const language of ["en", "fr", "es"] as const) {
      const { criteria } = frameworkText(framework, language);
      expect(criteria.map((criterion) => criterion.id)).toEqual(framework.criteria.map((criterion) => criterion.id));
      for (const { name, definition, levels, questions } of criteria) {
        for (const text of [name, definition, ...levels, ...questions]) expect(text.trim()).not.toBe("");
        expect(new Set(levels).size).toBe(4);
        expect(new Set(questions).size).toBe(questions.length);
      }
    }
  });
});

it("finds no framework under an unknown or inherited name", () => {
  expect(frameworkOf("spin")).toBeUndefined();
  expect(frameworkOf("constructor")).toBeUndefined();
});

describe("a framework is refused", () => {
  const budget = bant.criteria[0];
  it.each<[string, object]>([
    ["when its need is none of its criteria", { needCriterion: "pain" }],
    ["when the order of conversation leaves a criterion out", { askOrder: ["need", "authority", "timing"] }],
    ["when the order of conversation names one twice", { askOrder: ["need", "need", "timing", "budget"] }],
    ["when the order of conversation names a stranger", { askOrder: ["need", "authority", "timing", "money"] }],
    [
      "when two criteria have the same id",
      { criteria: [budget, ...bant.criteria.slice(0, 3)], askOrder: ["budget", "authority", "need", "timing"] },
    ],
    ["with a single criterion", { criteria: [budget], askOrder: ["budget"], needCriterion: "budget" }],
    ["with a weight of 0", { criteria: [{ ...budget, weight: 0 }, ...bant.criteria.slice(1)] }],
    ["with half a weight", { criteria: [{ ...budget, weight: 0.5 }, ...bant.criteria.slice(1)] }],
  ])("%s", (_when, changes) => {
    expect(Framework.safeParse({ ...bant, ...changes }).success).toBe(false);
  });
});

it("takes four levels and nothing that looks like one", () => {
  for (const level of [0, 1, 2, 3]) expect(Level.parse(level)).toBe(level);
  for (const level of [-1, 4, 1.5, "2", null, Number.NaN]) expect(Level.safeParse(level).success).toBe(false);
});

it("takes criterion ids of lower-case words, digits and single hyphens", () => {
  for (const id of ["need", "economic-buyer", "constructor", "a1", "x".repeat(40)])
    expect(CriterionId.parse(id)).toBe(id);
  for (const id of ["", "Need", "1a", "-a", "a-", "a--b", "a_b", "__proto__", "a b", "né", "need\n", "x".repeat(41)]) {
    expect(CriterionId.safeParse(id).success).toBe(false);
  }
});
