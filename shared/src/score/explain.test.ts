import { expect, it } from "vitest";
import { anAssessment, aRating, aRubric, testNow } from "../builders.ts";
import { dayMs } from "../instant.ts";
import { Explanation, explainAssessment } from "./explain.ts";

it("explains a whole BANT assessment, line by line", () => {
  const ratings = {
    budget: aRating({ level: 1, at: testNow - 3 * dayMs }),
    authority: aRating({ level: 2 }),
    need: aRating({ level: 3 }),
  };
  // (1 + 2 + 3) · 25 = 150 of 300 → 50; timing could add 75 → 75; 75 of 100 is rated
  expect(explainAssessment(aRubric(), { ratings }, testNow)).toEqual({
    rubric: { id: "default-bant", version: 1 },
    score: 50,
    printedScore: 50,
    potential: 75,
    coverage: 75,
    grade: "B",
    band: "B",
    couldReach: "A",
    lowering: [],
    temperature: "warm",
    verdict: "not-yet",
    nextQuestion: "timing",
    criteria: [
      line({ criterion: "budget", level: 1, effectiveLevel: 1, points: 8.33, ageDays: 3 }),
      line({ criterion: "authority", level: 2, effectiveLevel: 2, points: 16.67, met: true, ageDays: 1 }),
      line({ criterion: "need", level: 3, effectiveLevel: 3, points: 25, met: true, ageDays: 1 }),
      line({ criterion: "timing", points: 0 }),
    ],
  });
});

it("survives the trip through JSON and its own schema, where unknown is absent", () => {
  const result = explainAssessment(aRubric(), anAssessment({ need: 0 }), testNow);
  const received: unknown = JSON.parse(JSON.stringify(result));
  expect(Explanation.parse(received)).toEqual(result);
  expect(received).not.toHaveProperty("grade");
  expect(received).not.toHaveProperty(["criteria", 0, "level"]);
});

function line(changes: object): object {
  return { weight: 25, most: 25, met: false, stale: false, ...changes };
}
