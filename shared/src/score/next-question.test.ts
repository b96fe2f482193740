import { describe, expect, it } from "vitest";
import { anAssessment, aRubric, aRubricOfWeights, testNow } from "../builders.ts";
import type { Level } from "../framework/framework.ts";
import { explainAssessment } from "./explain.ts";

describe("next question", () => {
  // All weights of BANT are equal, so the order of conversation decides: need, authority, timing, budget.
  it.each<[Record<string, Level>, string | undefined]>([
    [{}, "need"],
    [{ need: 0 }, "authority"],
    [{ need: 3, authority: 1 }, "timing"],
    [{ need: 3, authority: 1, timing: 0 }, "budget"],
    [{ need: 0, authority: 0, timing: 0, budget: 0 }, undefined],
  ])("after %o is %s", (levels, criterion) => {
    expect(explainAssessment(aRubric(), anAssessment(levels), testNow).nextQuestion).toBe(criterion);
  });

  it("is the one worth most, before the order of conversation", () => {
    const rubric = aRubricOfWeights([1, 3, 3, 2], { askOrder: ["a", "d", "c", "b"] });
    const next = (levels: Record<string, Level>) =>
      explainAssessment(rubric, anAssessment(levels), testNow).nextQuestion;
    expect(next({})).toBe("c");
    expect(next({ c: 1 })).toBe("b");
    expect(next({ c: 1, b: 1 })).toBe("d");
    expect(next({ c: 1, b: 1, d: 1 })).toBe("a");
  });

  it("asks a stale criterion again", () => {
    const rubric = aRubricOfWeights([2, 1]);
    rubric.criteria[0] = { id: "a", weight: 2, staleAfterDays: 1 };
    expect(explainAssessment(rubric, anAssessment({ a: 3 }), testNow).nextQuestion).toBe("a");
  });
});
