import { describe, expect, it } from "vitest";
import { aDocument, anAssessment, aRubric, testNow } from "../builders.ts";
import type { Gate } from "../rubric/gate.ts";
import { partsOf } from "../rubric/rubric-document.ts";
import { explainAssessment } from "./explain.ts";
import type { Grade } from "./grade-letter.ts";

const gate: Gate = { when: "fit", fit: "C", cap: "B" };
const { ratings } = anAssessment({ budget: 3, authority: 3, need: 3, timing: 3 });

function graded(fit: Grade | undefined, gates: readonly Gate[] = [gate]) {
  return explainAssessment(aRubric({ gates: [...gates] }), { ratings, fit }, testNow);
}

describe("a gate of fit", () => {
  it.each<[Grade | undefined, Grade]>([
    [undefined, "A"],
    ["A", "A"],
    ["B", "A"],
    ["C", "B"],
    ["D", "B"],
  ])("at C lowers the grade to B from C downwards: fit %s", (fit, grade) => {
    const result = graded(fit);
    expect([result.grade, result.band, result.lowering]).toEqual([grade, "A", grade === "A" ? [] : [gate]]);
  });

  it("is for good: no answer to a question changes who fits", () => {
    expect([graded("C").couldReach, graded(undefined).couldReach]).toEqual(["B", "A"]);
  });

  it("the lowest cap wins, whatever the order", () => {
    const lower: Gate = { when: "fit", fit: "D", cap: "D" };
    expect([graded("D", [gate, lower]).grade, graded("D", [lower, gate]).grade]).toEqual(["D", "D"]);
    expect(graded("C", [gate, lower]).grade).toBe("B");
  });

  it("leaves the letter in the result, so that a preview takes it into account", () => {
    expect([graded("C").fit, graded("C", []).fit]).toEqual(["C", undefined]);
  });

  it("gives no grade where there is none", () => {
    const result = explainAssessment(aRubric({ gates: [gate] }), { ratings: {}, fit: "D" }, testNow);
    expect([result.grade, result.lowering, result.couldReach]).toEqual([undefined, [], "B"]);
  });

  it("changes neither score, coverage, temperature nor verdict", () => {
    const { grade: _one, couldReach: _two, lowering: _three, fit: _fit, ...rest } = graded("D");
    const { grade: _four, couldReach: _five, lowering: _six, ...without } = graded(undefined);
    expect(rest).toEqual(without);
  });
});

it("leaves rubrics without it as they were", () => {
  const { rubric } = partsOf(aDocument(), 1);
  expect(explainAssessment(rubric, { ratings, fit: "D" }, testNow)).toEqual(
    explainAssessment(rubric, { ratings }, testNow),
  );
});
