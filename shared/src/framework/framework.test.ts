import { describe, expect, it } from "vitest";
import { languages } from "../language/locale.ts";
import { defaultRubric } from "../rubric/default-rubric.ts";
import { Rubric } from "../rubric/rubric.ts";
import { allFrameworks, frameworkOf } from "./all-frameworks.ts";
import { bant } from "./bant.ts";
import { CriterionId, Framework, frameworkText, Level } from "./framework.ts";
import { meddic } from "./meddic.ts";
import { meddicc } from "./meddicc.ts";
import { meddpicc } from "./meddpicc.ts";

describe.each(allFrameworks.map((framework) => [framework.id, framework] as const))("framework %s", (id, framework) => {
  it("is valid, and so is the rubric a portal starts with", () => {
    expect(Framework.parse(framework)).toEqual(framework);
    expect(Rubric.parse(defaultRubric(framework))).toEqual(defaultRubric(framework));
    expect(frameworkOf(id)).toBe(framework);
  });

  it("shows its criteria in one order in every language", () => {
    const ids = framework.criteria.map((criterion) => criterion.id);
    for (const language of languages) {
      expect(frameworkText(framework, language).criteria.map((criterion) => criterion.id)).toEqual(ids);
    }
  });

  it("has weights that sum to 100, so that a criterion's weight is its share of the score", () => {
    expect(framework.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it("has three questions for each criterion", () => {
    expect(framework.criteria.filter(({ questions }) => questions.length !== 3)).toEqual([]);
  });

  it("opens the conversation with the need, or with the goals behind it", () => {
    expect([framework.needCriterion, "goals"]).toContain(framework.askOrder[0]);
  });
});

it("ships the six frameworks, each under an id of its own", () => {
  const ids = ["bant", "champ", "meddic", "meddicc", "meddpicc", "gpctba-ci"];
  expect(allFrameworks.map(({ id }) => id)).toEqual(ids);
  expect(new Set(allFrameworks.map(({ name }) => name)).size).toBe(ids.length);
});

it.each([
  ["champ", ["challenges", "authority", "money", "prioritization"], "challenges"],
  [
    "meddic",
    ["metrics", "economic-buyer", "decision-criteria", "decision-process", "identify-pain", "champion"],
    "identify-pain",
  ],
  [
    "gpctba-ci",
    [
      ...["goals", "plans", "challenges", "timeline", "budget", "authority"],
      ...["negative-consequences", "positive-implications"],
    ],
    "challenges",
  ],
])("judges by %s what its letters stand for", (id, criteria, needCriterion) => {
  expect(frameworkOf(id)?.criteria.map((criterion) => criterion.id)).toEqual(criteria);
  expect(frameworkOf(id)?.needCriterion).toBe(needCriterion);
});

it("adds a letter to MEDDIC for each member of its family, and asks the common ones in the same words", () => {
  const wordsOf = (framework: Framework) =>
    new Map(framework.criteria.map(({ weight, ...words }) => [words.id, words]));
  const [short, middle, long] = [wordsOf(meddic), wordsOf(meddicc), wordsOf(meddpicc)];
  expect([...middle.keys()]).toEqual([...short.keys(), "competition"]);
  expect([...long.keys()].filter((id) => id !== "paper-process")).toEqual([...middle.keys()]);
  expect(long.size).toBe(8);
  for (const [id, words] of short) expect([middle.get(id), long.get(id)]).toEqual([words, words]);
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
