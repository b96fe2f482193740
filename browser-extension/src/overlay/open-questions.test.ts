import { anAssessment, aRubricOfWeights, testNow } from "@assay/shared/builders";
import { explainAssessment } from "@assay/shared/score/explain";
import { expect, it } from "vitest";
import { openQuestions } from "./open-questions.ts";

const rubric = aRubricOfWeights([10, 40, 20, 30]);
const findings = explainAssessment(rubric, anAssessment({ b: 2 }), testNow).criteria;

it("lists what is unknown, the criterion worth most first", () => {
  expect(openQuestions(rubric, findings, 3)).toEqual(["d", "c", "a"]);
});

it("lists no more than are asked for, and nothing when all is known", () => {
  expect(openQuestions(rubric, findings, 1)).toEqual(["d"]);
  const all = explainAssessment(rubric, anAssessment({ a: 0, b: 1, c: 2, d: 3 }), testNow).criteria;
  expect(openQuestions(rubric, all, 3)).toEqual([]);
});
