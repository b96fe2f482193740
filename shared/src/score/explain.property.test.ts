import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Assessment, applyEvent, emptyAssessment } from "../assessment/assessment.ts";
import type { Rating } from "../assessment/rating.ts";
import { anEvent, aRubricOfWeights, testNow } from "../builders.ts";
import type { Level } from "../framework/framework.ts";
import { dayMs } from "../instant.ts";
import { Rubric } from "../rubric/rubric.ts";
import { type Explanation, explainAssessment } from "./explain.ts";
import { grades } from "./grade-letter.ts";

const level = fc.constantFrom<Level>(0, 1, 2, 3);

const rating: fc.Arbitrary<Rating> = fc.record({
  eventId: fc.uuid({ version: 7 }),
  version: fc.integer({ min: 1, max: 50 }),
  level,
  by: fc.constantFrom("1001", "1002"),
  at: fc.integer({ min: testNow - 400 * dayMs, max: testNow }),
  surface: fc.constantFrom("card", "extension"),
  evidence: fc.record({
    tier: fc.constantFrom("assumed", "stated", "documented"),
    link: fc.constant("https://a.example"),
  }),
});

/** Any rubric that an admin could publish. */
const rubric: fc.Arbitrary<Rubric> = fc
  .array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 15 })
  .chain((weights) => {
    const { criteria, ...plain } = aRubricOfWeights(weights);
    const id = fc.constantFrom(...criteria.map((criterion) => criterion.id));
    const staleAfterDays = fc.option(fc.integer({ min: 1, max: 365 }), { nil: undefined });
    const gate = fc.record({
      criterion: id,
      when: fc.constantFrom("not-met", "confirmed-no"),
      cap: fc.constantFrom(...grades),
    });
    return fc.record({
      ...Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, fc.constant(value)])),
      criteria: fc.tuple(
        ...criteria.map((criterion) => staleAfterDays.map((days) => ({ ...criterion, staleAfterDays: days }))),
      ),
      needCriterion: id,
      askOrder: fc.shuffledSubarray(plain.askOrder, { minLength: weights.length }),
      mode: fc.constantFrom("weighted", "all-must-pass", "weakest-link"),
      cutOffs: fc.constantFrom({ A: 65, B: 45, C: 25 }, { A: 90, B: 33.3, C: 10 }, { A: 21, B: 20.5, C: 20 }),
      qualifyAt: fc.integer({ min: 1, max: 100 }),
      leastCoverage: fc.integer({ min: 0, max: 100 }),
      gates: fc.array(gate, { maxLength: 6 }),
      evidenceCap: fc.boolean(),
      hysteresis: fc.constantFrom(0, 0.2, 5),
    });
  })
  .map((made) => Rubric.parse(made));

type Ratings = Record<string, Rating>;

const previous = fc.option(fc.record({ band: fc.constantFrom(...grades), rubricVersion: fc.constant(1) }), {
  nil: undefined,
});

/** A rubric, ratings of some of its criteria, and the band held before. */
const situation = rubric.chain((made) =>
  fc.record({
    rubric: fc.constant(made),
    ratings: fc
      .tuple(
        ...made.criteria.map(({ id }) =>
          fc.option(
            rating.map((given) => [id, given] as const),
            { nil: undefined },
          ),
        ),
      )
      .map((entries): Ratings => Object.fromEntries(entries.filter((entry) => entry !== undefined))),
    previous,
  }),
);

/** A situation in which at least one criterion is rated, and one that is. */
const ratedSituation = situation
  .filter(({ ratings }) => Object.keys(ratings).length > 0)
  .chain((made) => fc.record({ made: fc.constant(made), criterion: fc.constantFrom(...Object.keys(made.ratings)) }));

function check<Made>(arbitrary: fc.Arbitrary<Made>, property: (made: Made) => void): void {
  fc.assert(fc.property(arbitrary, property), { numRuns: 500 });
}

describe("any assessment under any rubric", () => {
  it("has 0 ≤ score ≤ potential ≤ 100 and a coverage of 0 to 100", () => {
    check(situation, ({ rubric, ratings }) => {
      const { score, potential, coverage } = explainAssessment(rubric, { ratings }, testNow);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(potential).toBeGreaterThanOrEqual(score);
      expect(potential).toBeLessThanOrEqual(100);
      expect(coverage).toBeGreaterThanOrEqual(0);
      expect(coverage).toBeLessThanOrEqual(100);
    });
  });

  it("prints parts that sum exactly, each within a hundredth of what it earned and never above its most", () => {
    check(situation, ({ rubric, ratings }) => {
      const { printedScore, score, criteria } = explainAssessment(rubric, { ratings }, testNow);
      const full = 3 * criteria.reduce((sum, { weight }) => sum + weight, 0);
      const hundredths = criteria.map(({ points }) => Math.round(points * 100));
      expect(hundredths.reduce((sum, part) => sum + part, 0)).toBe(Math.round(printedScore * 100));
      expect(Math.abs(printedScore - score)).toBeLessThanOrEqual(0.005 + 1e-9);
      for (const { points, most, weight, effectiveLevel = 0 } of criteria) {
        expect(points).toBe(Math.round(points * 100) / 100);
        expect(Math.abs(points - (100 * weight * effectiveLevel) / full)).toBeLessThan(0.01);
        expect(points).toBeLessThanOrEqual(most);
      }
    });
  });

  it("never loses score, potential, coverage or grade by a higher level", () => {
    check(ratedSituation, ({ made: { rubric, ratings, previous }, criterion }) => {
      const before = explainAssessment(rubric, { ratings }, testNow, previous);
      const raised = Math.min(3, (ratings[criterion] as Rating).level + 1) as Level;
      const after = explainAssessment(rubric, { ratings: withLevel(ratings, criterion, raised) }, testNow, previous);
      expect(after.score).toBeGreaterThanOrEqual(before.score);
      expect(after.potential).toBeGreaterThanOrEqual(before.potential);
      expect(after.coverage).toBe(before.coverage);
      if (before.grade !== undefined && after.grade !== undefined) expect(after.grade <= before.grade).toBe(true);
    });
  });

  it("does not depend on the order of ratings", () => {
    check(situation, ({ rubric, ratings, previous }) => {
      const turned = Object.fromEntries(Object.entries(ratings).toReversed());
      const result = explainAssessment(rubric, { ratings: turned }, testNow, previous);
      expect(result).toEqual(explainAssessment(rubric, { ratings }, testNow, previous));
    });
  });

  it("does not depend on the order of criteria or gates, but for where a last hundredth goes", () => {
    check(situation, ({ rubric, ratings, previous }) => {
      const turned = { ...rubric, criteria: rubric.criteria.toReversed(), gates: rubric.gates.toReversed() };
      const {
        criteria: _lines,
        lowering: _gates,
        ...result
      } = explainAssessment(rubric, { ratings }, testNow, previous);
      expect(explainAssessment(turned, { ratings }, testNow, previous)).toMatchObject(result);
    });
  });

  it("could reach at least the grade it has", () => {
    check(situation, ({ rubric, ratings, previous }) => {
      const { grade, couldReach } = explainAssessment(rubric, { ratings }, testNow, previous);
      if (grade !== undefined) expect(couldReach <= grade).toBe(true);
    });
  });

  it("names the gates that lower it, and only then", () => {
    check(situation, ({ rubric, ratings, previous }) => {
      const { grade, band, lowering } = explainAssessment(rubric, { ratings }, testNow, previous);
      expect(grade !== band).toBe(lowering.length > 0);
      if (lowering.length > 0)
        expect(
          lowering
            .map(({ cap }) => cap)
            .sort()
            .at(-1),
        ).toBe(grade);
    });
  });

  it("changes nothing that it was given", () => {
    check(situation, ({ rubric, ratings, previous }) => {
      const before = JSON.stringify({ rubric, ratings, previous });
      explainAssessment(rubric, { ratings }, testNow, previous);
      expect(JSON.stringify({ rubric, ratings, previous })).toBe(before);
    });
  });
});

describe("unknown is not no", () => {
  it("so clearing a rating never lowers the potential and never raises score or coverage", () => {
    check(ratedSituation, ({ made: { rubric, ratings }, criterion }) => {
      const before = explainAssessment(rubric, { ratings }, testNow);
      const { [criterion]: _cleared, ...rest } = ratings;
      const after = explainAssessment(rubric, { ratings: rest }, testNow);
      expect(after.potential).toBeGreaterThanOrEqual(before.potential);
      expect(after.score).toBeLessThanOrEqual(before.score);
      expect(after.coverage).toBeLessThan(before.coverage);
    });
  });

  it("so a confirmed-no gate lowers nothing, nobody is cold and nobody is refused without a rated reason", () => {
    check(situation, ({ rubric, ratings }) => {
      const result = explainAssessment(rubric, { ratings }, testNow);
      for (const gate of result.lowering) {
        if (gate.when === "confirmed-no") expect(lineOf(result, gate.criterion)?.effectiveLevel).toBe(0);
      }
      if (result.temperature === "cold") {
        const low = result.criteria.filter(({ effectiveLevel = 3 }) => effectiveLevel < 2);
        expect(low.length > 2 || low.some(({ criterion }) => criterion === rubric.needCriterion)).toBe(true);
      }
      if (result.verdict === "not-qualified") expect(result.coverage).toBeGreaterThan(0);
    });
  });

  it("so a record of which nothing is known has no temperature, could reach A, and is asked", () => {
    check(rubric, (made) => {
      const result = explainAssessment(made, { ratings: {} }, testNow);
      expect([result.temperature, result.couldReach, result.potential]).toEqual([undefined, "A", 100]);
      expect(result.verdict).toBe("not-yet");
      expect(result.nextQuestion).toBeDefined();
    });
  });
});

describe("time", () => {
  it("changes nothing but ages before the moment named, and something at that moment", () => {
    check(situation, ({ rubric, ratings, previous }) => {
      const result = explainAssessment(rubric, { ratings }, testNow, previous);
      if (result.changesAt === undefined) return;
      const justBefore = explainAssessment(rubric, { ratings }, result.changesAt - 1, previous);
      const then = explainAssessment(rubric, { ratings }, result.changesAt, previous);
      expect(ageless(justBefore)).toEqual(ageless(result));
      expect(ageless(then)).not.toEqual(ageless(result));
    });
  });
});

describe("a contested event", () => {
  it("never changes the result", () => {
    check(fc.tuple(situation, level), ([{ rubric, ratings, previous }, contestedLevel]) => {
      const assessment: Assessment = { ...emptyAssessment, version: 50, ratings };
      for (const { id } of rubric.criteria) {
        const event = anEvent({ version: 51, criterion: id, level: contestedLevel, contested: true });
        const result = explainAssessment(rubric, applyEvent(assessment, event), testNow, previous);
        expect(result).toEqual(explainAssessment(rubric, assessment, testNow, previous));
      }
    });
  });
});

function withLevel(ratings: Ratings, criterion: string, level: Level): Ratings {
  return { ...ratings, [criterion]: { ...(ratings[criterion] as Rating), level } };
}

function lineOf({ criteria }: Explanation, criterion: string) {
  return criteria.find((line) => line.criterion === criterion);
}

function ageless({ criteria, changesAt: _moment, ...result }: Explanation) {
  return { ...result, criteria: criteria.map(({ ageDays: _days, ...line }) => line) };
}
