import { describe, expect, it } from "vitest";
import { anAssessment, aRubric, aRubricOfWeights, testNow } from "../builders.ts";
import type { Level } from "../framework/framework.ts";
import { explainAssessment } from "./explain.ts";
import type { Temperature } from "./temperature.ts";

type Row = [Record<string, Level>, Temperature | undefined, string];

describe("temperature", () => {
  it.each<Row>([
    [{ budget: 2, authority: 2, need: 2, timing: 2 }, "hot", "all are met"],
    [{ budget: 2, authority: 2, need: 2, timing: 1 }, "warm", "one other is not met"],
    [{ authority: 2, need: 2 }, "warm", "two others are unknown"],
    [{ budget: 0, authority: 3, need: 3, timing: 1 }, "warm", "two others are low"],
    [{ need: 3 }, undefined, "three others were never asked"],
    [{ budget: 0, need: 3, timing: 1 }, undefined, "only two others are rated low"],
    [{ budget: 0, authority: 1, need: 3, timing: 1 }, "cold", "three others are rated low"],
    [{ budget: 3, authority: 3, need: 1, timing: 3 }, "cold", "the need is rated low"],
    [{ need: 0 }, "cold", "the need is denied"],
    [{ budget: 3, authority: 3, timing: 3 }, undefined, "the need was never asked"],
    [{ budget: 0, authority: 0 }, undefined, "two others are rated low and the need is unknown"],
    [{ budget: 0, authority: 0, timing: 0 }, "cold", "three others are rated low and the need is unknown"],
    [{}, undefined, "nothing was asked"],
  ])("of BANT at %o is %s: %s", (levels, temperature) => {
    expect(explainAssessment(aRubric(), anAssessment(levels), testNow).temperature).toBe(temperature);
  });

  it.each<Row>([
    [{ a: 2, b: 2, c: 2, d: 2, e: 1 }, "warm", "two of five others are not met"],
    [{ a: 2, b: 2, c: 2 }, undefined, "three of five others are not met, none of them rated low"],
    [{ a: 2, b: 2, c: 1, d: 1, e: 1 }, "cold", "three of five others are rated low"],
  ])("of six criteria at %o is %s: %s", (levels, temperature) => {
    const rubric = aRubricOfWeights([1, 1, 1, 1, 1, 1]);
    expect(explainAssessment(rubric, anAssessment(levels), testNow).temperature).toBe(temperature);
  });

  it("is not hot on stale answers", () => {
    const criteria = aRubric().criteria.map((criterion) =>
      criterion.id === "timing" ? { ...criterion, staleAfterDays: 1 } : criterion,
    );
    const assessment = anAssessment({ budget: 3, authority: 3, need: 3, timing: 3 });
    expect(explainAssessment(aRubric({ criteria }), assessment, testNow).temperature).toBe("warm");
  });
});
