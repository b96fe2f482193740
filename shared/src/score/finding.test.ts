import { describe, expect, it } from "vitest";
import type { Evidence } from "../assessment/evidence.ts";
import { anAssessment, aRating, aRubric, aRubricOfWeights, testNow } from "../builders.ts";
import type { Level } from "../framework/framework.ts";
import { dayMs } from "../instant.ts";
import { explainAssessment } from "./explain.ts";

describe("evidence cap", () => {
  const capped = aRubric({ evidenceCap: true });
  const quote = "We signed it off on Monday";
  const link = "https://mail.example.com/1";

  it.each<[string, Level, Evidence | undefined, Level]>([
    ["without evidence", 3, undefined, 2],
    ["with an assumed quote", 3, { tier: "assumed", quote }, 2],
    ["with a note alone", 3, { tier: "documented", note: "They told me" }, 2],
    ["with a stated quote", 3, { tier: "stated", quote }, 3],
    ["with a stated link", 3, { tier: "stated", link }, 3],
    ["with a documented quote", 3, { tier: "documented", quote }, 3],
    ["without evidence", 2, undefined, 2],
    ["without evidence", 1, undefined, 1],
    ["without evidence", 0, undefined, 0],
  ])("%s makes of level %i with %o level %i", (_with, level, evidence, effectiveLevel) => {
    const ratings = { need: aRating({ level, ...(evidence && { evidence }) }) };
    const [, , need] = explainAssessment(capped, { ratings }, testNow).criteria;
    expect(need).toMatchObject({ level, effectiveLevel, points: { 0: 0, 1: 8.33, 2: 16.67, 3: 25 }[effectiveLevel] });
  });

  it("is off unless the rubric asks for it", () => {
    const [, , need] = explainAssessment(aRubric(), anAssessment({ need: 3 }), testNow).criteria;
    expect(need?.effectiveLevel).toBe(3);
  });
});

describe("ageing", () => {
  const ratedAt = testNow - 30 * dayMs;
  const ageing = aRubric({ criteria: aRubric().criteria.map((criterion) => ({ ...criterion, staleAfterDays: 30 })) });
  const assessment = { ratings: { need: aRating({ level: 3, at: ratedAt }) } };

  it("makes a rating stale at the very millisecond its days are over, and keeps its points and coverage", () => {
    const before = explainAssessment(ageing, assessment, testNow - 1);
    const after = explainAssessment(ageing, assessment, testNow);
    expect(before.criteria[2]).toMatchObject({ stale: false, met: true, points: 25, ageDays: 29 });
    expect(after.criteria[2]).toMatchObject({ stale: true, met: false, points: 25, ageDays: 30 });
    expect([after.score, after.coverage]).toEqual([before.score, before.coverage]);
  });

  it("says when it will next change the result, and nothing when it will not", () => {
    expect(explainAssessment(ageing, assessment, testNow - 1).changesAt).toBe(testNow);
    expect(explainAssessment(ageing, assessment, testNow).changesAt).toBeUndefined();
    expect(explainAssessment(aRubric(), assessment, testNow).changesAt).toBeUndefined();
  });

  it("names the soonest of several moments, whatever the order", () => {
    const ratings = {
      timing: aRating({ at: testNow - 10 * dayMs }),
      budget: aRating({ at: testNow - 29 * dayMs }),
      need: aRating({ at: testNow - 31 * dayMs }),
    };
    expect(explainAssessment(ageing, { ratings }, testNow).changesAt).toBe(testNow + dayMs);
  });

  it("counts whole days, and none for a clock that runs ahead", () => {
    const age = (at: number) =>
      explainAssessment(aRubric(), { ratings: { need: aRating({ at }) } }, testNow).criteria[2];
    expect(age(testNow)?.ageDays).toBe(0);
    expect(age(testNow - dayMs + 1)?.ageDays).toBe(0);
    expect(age(testNow - dayMs)?.ageDays).toBe(1);
    expect(age(testNow + dayMs)?.ageDays).toBe(0);
  });
});

describe("a criterion named after something every object inherits", () => {
  it.each(["constructor", "__proto__", "tostring"])("%s is unknown until it is rated", (id) => {
    const rubric = { ...aRubricOfWeights([1, 1], { needCriterion: id, askOrder: [id, "b"] }) };
    rubric.criteria = [
      { id, weight: 1, staleAfterDays: 30 },
      { id: "b", weight: 1 },
    ];
    const empty = explainAssessment(rubric, { ratings: {} }, testNow);
    expect(empty).toMatchObject({ coverage: 0, nextQuestion: id });
    expect(empty.changesAt).toBeUndefined();
    expect(empty.criteria[0]).toEqual({ criterion: id, weight: 1, points: 0, most: 50, met: false, stale: false });
    const rated = explainAssessment(rubric, anAssessment(Object.fromEntries([[id, 3]])), testNow);
    expect(rated).toMatchObject({ coverage: 50, score: 50, nextQuestion: "b" });
  });
});
