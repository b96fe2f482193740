import { describe, expect, it } from "vitest";
import { anAssessment, aRubric, aRubricOfWeights, testNow } from "../builders.ts";
import type { Level } from "../framework/framework.ts";
import { explainAssessment } from "./explain.ts";

describe("score, potential and coverage", () => {
  const rubric = aRubricOfWeights([5, 3, 2]);

  // Full marks: 3 · (5 + 3 + 2) = 30.
  it.each<[string, Record<string, Level>, number, number, number]>([
    ["nothing is rated", {}, 0, 100, 0],
    // 5·2 + 3·1 + 2·3 = 19 → 100 · 19/30
    ["everything is rated", { a: 2, b: 1, c: 3 }, 1900 / 30, 1900 / 30, 100],
    // 5·2 = 10 → 33.3; b and c could add 3·(3 + 2) = 15 → 25/30 = 83.3; 5 of 10 is rated
    ["b and c are unknown", { a: 2 }, 1000 / 30, 2500 / 30, 50],
    // a confirmed no takes its 15 away for good, and is rated
    ["a is a confirmed no", { a: 0 }, 0, 50, 50],
    ["all are 3", { a: 3, b: 3, c: 3 }, 100, 100, 100],
    ["all are 0", { a: 0, b: 0, c: 0 }, 0, 0, 100],
  ])("are exact when %s", (_when, levels, score, potential, coverage) => {
    expect(explainAssessment(rubric, anAssessment(levels), testNow)).toMatchObject({ score, potential, coverage });
  });

  it("lowers coverage and the score, not the potential, when a 3 is cleared", () => {
    const rated = explainAssessment(aRubric(), anAssessment({ budget: 3, need: 3 }), testNow);
    const cleared = explainAssessment(aRubric(), anAssessment({ need: 3 }), testNow);
    expect([rated.score, rated.potential, rated.coverage]).toEqual([50, 100, 50]);
    expect([cleared.score, cleared.potential, cleared.coverage]).toEqual([25, 100, 25]);
  });

  it("ignores ratings of criteria that the rubric does not have", () => {
    const other = anAssessment({ a: 2, z: 3 });
    expect(explainAssessment(rubric, other, testNow).score).toBe(1000 / 30);
  });
});
