import { describe, expect, it } from "vitest";
import { anAssessment, aRubric, aRubricOfWeights, testNow } from "../builders.ts";
import type { Level } from "../framework/framework.ts";
import type { Rubric } from "../rubric/rubric.ts";
import { explainAssessment } from "./explain.ts";
import type { Verdict } from "./verdict.ts";

function verdict(rubric: Rubric, levels: Record<string, Level>): Verdict {
  return explainAssessment(rubric, anAssessment(levels), testNow).verdict;
}

describe("verdict when all must pass", () => {
  const rubric = aRubric({ mode: "all-must-pass" });
  it.each<[Record<string, Level>, Verdict]>([
    [{ budget: 2, authority: 2, need: 2, timing: 2 }, "qualified"],
    [{ budget: 3, authority: 3, need: 3, timing: 1 }, "not-yet"],
    [{ budget: 3, authority: 3, need: 3 }, "not-yet"],
    [{ budget: 3, authority: 3, need: 3, timing: 0 }, "not-qualified"],
    [{ timing: 0 }, "not-qualified"],
    [{}, "not-yet"],
  ])("of %o is %s", (levels, expected) => {
    expect(verdict(rubric, levels)).toBe(expected);
  });

  it("waits for a stale answer to be renewed", () => {
    const criteria = aRubric().criteria.map((criterion) => ({ ...criterion, staleAfterDays: 1 }));
    const met = { budget: 2, authority: 2, need: 2, timing: 2 } as const;
    expect(verdict(aRubric({ mode: "all-must-pass", criteria }), met)).toBe("not-yet");
  });
});

describe("weighted verdict", () => {
  // Weights 650 and 350: a at 3 alone is 65 points and 65 % coverage; b at 3 alone is 35 and 35 %.
  const rubric = aRubricOfWeights([650, 350]);
  it.each<[string, Partial<Rubric>, Record<string, Level>, Verdict]>([
    ["exactly the cut, enough coverage", {}, { a: 3 }, "qualified"],
    ["exactly the cut, exactly the least coverage", { leastCoverage: 65 }, { a: 3 }, "qualified"],
    ["the cut, a hair too little coverage", { leastCoverage: 65.1 }, { a: 3 }, "not-yet"],
    ["under the cut by a hair", { qualifyAt: 65.1 }, { a: 3, b: 0 }, "not-qualified"],
    ["potential exactly the cut", {}, { b: 0 }, "not-yet"],
    ["potential under the cut by a hair", { qualifyAt: 65.1 }, { b: 0 }, "not-qualified"],
    ["nothing is known", {}, {}, "not-yet"],
  ])("with %s", (_when, changes, levels, expected) => {
    expect(verdict({ ...rubric, ...changes }, levels)).toBe(expected);
  });
});

describe("verdict by the weakest link", () => {
  const rubric = aRubric({ mode: "weakest-link" });
  it.each<[Record<string, Level>, Verdict]>([
    [{ budget: 2, authority: 3, need: 2, timing: 3 }, "qualified"],
    [{ budget: 1, authority: 3, need: 3, timing: 3 }, "not-yet"],
    [{ budget: 3, authority: 3, need: 3 }, "not-yet"],
    [{ budget: 3, authority: 0 }, "not-qualified"],
    [{}, "not-yet"],
  ])("of %o is %s", (levels, expected) => {
    expect(verdict(rubric, levels)).toBe(expected);
  });
});
