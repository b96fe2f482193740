import { describe, expect, it } from "vitest";
import { anAssessment, aRubric, aRubricOfWeights, testNow } from "../builders.ts";
import type { Level } from "../framework/framework.ts";
import type { Gate } from "../rubric/gate.ts";
import type { Rubric } from "../rubric/rubric.ts";
import { explainAssessment } from "./explain.ts";
import type { PreviousBand } from "./grade.ts";
import type { Grade } from "./grade-letter.ts";

/** A full level on one criterion and a no on the other: the score is the first weight, in tenths of a point. */
function gradeAt(tenths: number, changes: Partial<Rubric> = {}, previous?: PreviousBand) {
  const rubric = aRubricOfWeights([tenths, 1000 - tenths], changes);
  return explainAssessment(rubric, anAssessment({ a: 3, b: 0 }), testNow, previous);
}

function gradeOf(levels: Record<string, Level>, changes: Partial<Rubric> = {}) {
  return explainAssessment(aRubric(changes), anAssessment(levels), testNow);
}

describe("grade by cut-offs", () => {
  it.each<[number, Grade]>([
    [1, "D"],
    [249, "D"],
    [250, "C"],
    [251, "C"],
    [449, "C"],
    [450, "B"],
    [649, "B"],
    [650, "A"],
    [999, "A"],
  ])("of %i tenths of a point is %s", (tenths, grade) => {
    expect(gradeAt(tenths)).toMatchObject({ score: tenths / 10, grade, band: grade, couldReach: grade });
  });

  it("is A when every criterion is just met", () => {
    expect(gradeOf({ budget: 2, authority: 2, need: 2, timing: 2 }).grade).toBe("A");
  });

  it("compares the unrounded score: 64.99501 prints as 65 and is a B", () => {
    // weight 6680, full marks 20040; 3·4341 + 2·1 = 13025 → 64.99501
    const rubric = aRubricOfWeights([1000, 1000, 1000, 1000, 341, 1, 1000, 1000, 338]);
    const levels = anAssessment({ a: 3, b: 3, c: 3, d: 3, e: 3, f: 2, g: 0, h: 0, i: 0 });
    expect(explainAssessment(rubric, levels, testNow)).toMatchObject({ printedScore: 65, grade: "B" });
  });

  it("reaches a cut-off that binary numbers cannot hold, such as 33.3", () => {
    expect(gradeAt(333, { cutOffs: { A: 65, B: 33.3, C: 25 } }).grade).toBe("B");
  });

  it("is absent under the least coverage, and says what could be reached", () => {
    const one = gradeOf({ need: 3 });
    expect([one.coverage, one.grade, one.band, one.couldReach, one.lowering]).toEqual([
      25,
      undefined,
      undefined,
      "A",
      [],
    ]);
    const two = gradeOf({ need: 3, budget: 0 });
    expect([two.coverage, two.grade, two.couldReach]).toEqual([50, "C", "A"]);
  });

  it("could reach no more than the confirmed noes leave open", () => {
    // budget and authority are gone: at most 50 points, a B
    expect(gradeOf({ budget: 0, authority: 0 }).couldReach).toBe("B");
  });
});

describe("gates", () => {
  const strong = { budget: 3, authority: 3, timing: 3 } as const;
  const [confirmedNo, notMet] = aRubric().gates as [Gate, Gate];

  it("lower a strong prospect without a known need to C, which one answer can lift", () => {
    expect(gradeOf(strong)).toMatchObject({ band: "A", grade: "C", couldReach: "A", lowering: [notMet] });
  });

  it("lower a mild need to C for good", () => {
    expect(gradeOf({ ...strong, need: 1 })).toMatchObject({
      band: "A",
      grade: "C",
      couldReach: "C",
      lowering: [notMet],
    });
  });

  it("lower a denied need to D and name both gates", () => {
    const lowering = [confirmedNo, notMet];
    expect(gradeOf({ ...strong, need: 0 })).toMatchObject({ band: "A", grade: "D", couldReach: "D", lowering });
  });

  it("leave a met need alone", () => {
    expect(gradeOf({ ...strong, need: 2 })).toMatchObject({ grade: "A", lowering: [] });
  });

  it("are not named when the grade is no better than their cap", () => {
    // 8.33 · 4 = 33.33: a C without any gate
    const weak = gradeOf({ budget: 1, authority: 1, need: 1, timing: 1 });
    expect(weak).toMatchObject({ band: "C", grade: "C", lowering: [] });
  });

  it("that wait for a confirmed no are never triggered by unknown", () => {
    expect(gradeOf(strong, { gates: [confirmedNo] })).toMatchObject({ grade: "A", lowering: [] });
    expect(gradeOf({ ...strong, need: 1 }, { gates: [confirmedNo] })).toMatchObject({ grade: "A", couldReach: "A" });
  });

  it("give the lowest cap, in whatever order they stand", () => {
    const gates: Gate[] = [
      { criterion: "budget", when: "not-met", cap: "B" },
      { criterion: "need", when: "not-met", cap: "C" },
    ];
    const levels = { authority: 3, timing: 3 } as const;
    const changes = { cutOffs: { A: 50, B: 40, C: 25 } };
    expect(gradeOf(levels, { ...changes, gates })).toMatchObject({ grade: "C", lowering: gates });
    expect(gradeOf(levels, { ...changes, gates: gates.toReversed() }).grade).toBe("C");
  });

  it("are triggered by staleness, which asking again can lift", () => {
    const criteria = aRubric().criteria.map((criterion) => ({ ...criterion, staleAfterDays: 1 }));
    const stale = gradeOf({ ...strong, need: 3 }, { criteria });
    expect(stale).toMatchObject({ score: 100, grade: "C", couldReach: "A", nextQuestion: "need" });
  });
});

describe("hysteresis of 2", () => {
  it.each<[Grade, number, Grade]>([
    ["B", 669, "B"],
    ["B", 670, "A"],
    ["A", 630, "A"],
    ["A", 629, "B"],
    ["A", 430, "B"],
    ["A", 429, "C"],
    ["D", 269, "D"],
    ["D", 270, "C"],
    ["D", 669, "B"],
    ["D", 670, "A"],
    ["C", 230, "C"],
    ["C", 229, "D"],
  ])("takes a held %s at %i tenths of a point to %s", (band, tenths, grade) => {
    expect(gradeAt(tenths, { hysteresis: 2 }, { band, rubricVersion: 1 }).grade).toBe(grade);
  });

  it("adds decimals as people do: 45.1 + 0.2 is reached by 45.3", () => {
    const changes = { hysteresis: 0.2, cutOffs: { A: 65, B: 45.1, C: 25 } };
    expect(gradeAt(453, changes, { band: "C", rubricVersion: 1 }).grade).toBe("B");
  });

  it("forgets the band of another rubric version, and does nothing when off", () => {
    expect(gradeAt(650, { hysteresis: 2 }, { band: "B", rubricVersion: 2 }).grade).toBe("A");
    expect(gradeAt(650, {}, { band: "B", rubricVersion: 1 }).grade).toBe("A");
    expect(gradeAt(650, { hysteresis: 2 }).grade).toBe("A");
  });

  it("holds for what could be reached as for the grade itself", () => {
    const held = gradeAt(640, { hysteresis: 2 }, { band: "A", rubricVersion: 1 });
    expect([held.grade, held.couldReach]).toEqual(["A", "A"]);
    const kept = gradeAt(660, { hysteresis: 2 }, { band: "B", rubricVersion: 1 });
    expect([kept.grade, kept.couldReach]).toEqual(["B", "B"]);
  });

  it("works on the band before gates, so that a lifted gate gives the band back at once", () => {
    const previous: PreviousBand = { band: "A", rubricVersion: 1 };
    const rubric = aRubric({ hysteresis: 5 });
    // 2 · 25 · 3 + 25 · 1 + 0 = 175 of 300 → 58.3: under 60, so B; with need 2, 200 → 66.7: A
    const denied = explainAssessment(
      rubric,
      anAssessment({ budget: 3, authority: 3, timing: 1, need: 0 }),
      testNow,
      previous,
    );
    expect([denied.band, denied.grade]).toEqual(["B", "D"]);
    // 3 + 3 + 2 + 0 = 8 of 12 → 66.7: the band stays A while the gate caps the grade
    const capped = explainAssessment(
      rubric,
      anAssessment({ budget: 3, authority: 3, timing: 2, need: 0 }),
      testNow,
      previous,
    );
    expect([capped.band, capped.grade]).toEqual(["A", "D"]);
  });
});

describe("weakest link", () => {
  const weakest: Partial<Rubric> = { mode: "weakest-link", gates: [] };

  it.each<[Level, Grade]>([
    [3, "A"],
    [2, "B"],
    [1, "C"],
    [0, "D"],
  ])("with a lowest level of %i is %s", (lowest, grade) => {
    expect(gradeOf({ budget: 3, authority: 3, need: 3, timing: lowest }, weakest)).toMatchObject({
      grade,
      couldReach: grade,
    });
  });

  it("has no grade while an unknown criterion could still be weaker", () => {
    expect(gradeOf({ budget: 3, authority: 2, need: 3 }, weakest)).toMatchObject({ couldReach: "B" });
    expect(gradeOf({ budget: 3, authority: 2, need: 3 }, weakest).grade).toBeUndefined();
    expect(gradeOf({}, weakest)).toMatchObject({ couldReach: "A" });
  });

  it("is D as soon as something is a confirmed no and coverage suffices", () => {
    expect(gradeOf({ budget: 0, authority: 3 }, weakest).grade).toBe("D");
    expect(gradeOf({ budget: 0 }, weakest).grade).toBeUndefined();
  });

  it("is lowered by gates too", () => {
    const gates: Gate[] = [{ criterion: "need", when: "not-met", cap: "D" }];
    const levels = { budget: 1, authority: 1, need: 1, timing: 1 } as const;
    expect(gradeOf(levels, { ...weakest, gates })).toMatchObject({ band: "C", grade: "D", lowering: gates });
  });
});
