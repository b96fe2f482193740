import { describe, expect, it } from "vitest";
import { anAssessment, aRubric, aRubricOfWeights, testNow } from "../builders.ts";
import type { Level } from "../framework/framework.ts";
import type { Rubric } from "../rubric/rubric.ts";
import { explainAssessment } from "./explain.ts";

describe("printed points", () => {
  // Full marks of BANT: 300. One level is 25/300 = 8.333…; two are 16.666…; three are 25.
  it.each<[Record<string, Level>, number, number[]]>([
    // 8.33 × 4 = 33.32; the score is 33.33: one hundredth is left, and all remainders are equal, so the first gets it
    [{ budget: 1, authority: 1, need: 1, timing: 1 }, 33.33, [8.34, 8.33, 8.33, 8.33]],
    // 16.66 × 4 = 66.64; the score is 66.67: three are left
    [{ budget: 2, authority: 2, need: 2, timing: 2 }, 66.67, [16.67, 16.67, 16.67, 16.66]],
    // 8.33 + 16.66 = 24.99; the score is 25: the hundredth goes to the larger remainder (.666…)
    [{ budget: 1, authority: 2 }, 25, [8.33, 16.67, 0, 0]],
    // 8.333… alone: 8.33 is the score, nothing is left
    [{ timing: 1 }, 8.33, [0, 0, 0, 8.33]],
    [{}, 0, [0, 0, 0, 0]],
  ])("of %o are shared by largest remainder", (levels, printedScore, points) => {
    const result = explainAssessment(aRubric(), anAssessment(levels), testNow);
    expect([result.printedScore, ...pointsOf(result)]).toEqual([printedScore, ...points]);
  });

  it("never exceed the most that the line promises", () => {
    // 33.333… each: b and c at 3 print 33.34 and 33.33, so "most" must be 33.34
    const { criteria } = explainAssessment(aRubricOfWeights([1, 1, 1]), anAssessment({ b: 3, c: 3 }), testNow);
    expect(criteria.map(({ points, most }) => [points, most])).toEqual([
      [0, 33.34],
      [33.34, 33.34],
      [33.33, 33.34],
    ]);
  });

  it("round a half upwards, as the whole does", () => {
    // weights 799 + 1: one level on b is 1/2400 = .041666… → .04; three are .125 → .13, all of it b's
    expect(pointsAt(aRubricOfWeights([799, 1]), { b: 1 })).toEqual([0, 0.04]);
    expect(pointsAt(aRubricOfWeights([799, 1]), { b: 3 })).toEqual([0, 0.13]);
  });

  function pointsAt(rubric: Rubric, levels: Record<string, Level>): number[] {
    return pointsOf(explainAssessment(rubric, anAssessment(levels), testNow));
  }

  function pointsOf(result: { criteria: readonly { points: number }[] }): number[] {
    return result.criteria.map(({ points }) => points);
  }
});
