import { describe, expect, it } from "vitest";
import { chanceOfCount } from "./count-distribution.ts";
import { learnCount, passWeek, type RateBelief, spreadRates } from "./rate-filter.ts";

const belief: RateBelief = {
  level: Math.log(20),
  slope: 0.1,
  levelVariance: 0.09,
  covariance: 0.01,
  slopeVariance: 0.04,
};

describe("the rates that a belief stands for", () => {
  it("weigh 1 in all, and come to the mean and variance of a log-normal rate", () => {
    // exp(m + v/2) and (exp(v) - 1) · exp(2m + v) with m = ln 20, v = 0.09.
    const rates = spreadRates(belief.level, belief.levelVariance);
    const mean = rates.reduce((sum, { rate, weight }) => sum + rate * weight, 0);
    expect(rates.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 8);
    expect(mean).toBeCloseTo(20.9205572, 5);
    expect(rates.reduce((sum, { rate, weight }) => sum + weight * (rate - mean) ** 2, 0)).toBeCloseTo(41.2168, 3);
  });

  it("are seven, the middle one at the level itself", () => {
    const rates = spreadRates(0, 1).map(({ rate }) => Math.log(rate));
    expect(rates).toHaveLength(7);
    expect(rates.filter((rate) => rate === 0)).toHaveLength(1);
  });
});

it("a week passes by hand-worked figures", () => {
  const next = passWeek(belief, { overdispersion: 0.1, levelDrift: 0.2, slopeDrift: 0.3 });
  expect(next.level).toBeCloseTo(Math.log(20) + 0.1, 12);
  // 0.9 of the slope is kept.
  expect(next.slope).toBeCloseTo(0.09, 12);
  // 0.09 + 2 · 0.01 + 0.04 + 0.2².
  expect(next.levelVariance).toBeCloseTo(0.19, 12);
  // 0.9 · (0.01 + 0.04).
  expect(next.covariance).toBeCloseTo(0.045, 12);
  // 0.81 · 0.04 + 0.3².
  expect(next.slopeVariance).toBeCloseTo(0.1224, 12);
});

/** What Bayes' rule makes of a count, by adding up over a fine grid of levels; the level breaks one week in fifty. */
function learnOnGrid({ level, slope, levelVariance, covariance, slopeVariance }: RateBelief, count: number) {
  const chanceOf = chanceOfCount(count, 0.1);
  const density = (at: number, variance: number) =>
    Math.exp(-((at - level) ** 2) / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
  const step = 0.001;
  const sums = { chance: 0, level: 0, square: 0, slope: 0, slopeSquare: 0, both: 0 };
  for (let at = level - 6; at <= level + 6; at += step) {
    for (const [share, broken] of [
      [0.98, 0],
      [0.02, 0.25],
    ] as const) {
      const variance = levelVariance + broken;
      const weight = share * density(at, variance) * chanceOf(Math.exp(at)) * step;
      // The slope that goes with a level, and what remains unsure of it.
      const slopeThere = slope + (covariance / variance) * (at - level);
      const slopeRest = slopeVariance - covariance ** 2 / variance;
      sums.chance += weight;
      sums.level += weight * at;
      sums.square += weight * at ** 2;
      sums.slope += weight * slopeThere;
      sums.slopeSquare += weight * (slopeThere ** 2 + slopeRest);
      sums.both += weight * at * slopeThere;
    }
  }
  const mean = (sum: number) => sum / sums.chance;
  return {
    chance: sums.chance,
    level: mean(sums.level),
    slope: mean(sums.slope),
    levelVariance: mean(sums.square) - mean(sums.level) ** 2,
    covariance: mean(sums.both) - mean(sums.level) * mean(sums.slope),
    slopeVariance: mean(sums.slopeSquare) - mean(sums.slope) ** 2,
  };
}

describe("a week's count", () => {
  it.each([18, 30, 5, 60])("of %d is learnt as Bayes' rule has it, near enough for a forecast", (count) => {
    const { belief: learnt, chance } = learnCount(belief, count, 0.1);
    const exact = learnOnGrid(belief, count);
    expect(chance / exact.chance).toBeCloseTo(1, 1);
    expect(learnt.level).toBeCloseTo(exact.level, 1);
    expect(learnt.slope).toBeCloseTo(exact.slope, 1);
    for (const part of ["levelVariance", "covariance", "slopeVariance"] as const) {
      expect([part, Math.round((learnt[part] / exact[part]) * 5) / 5]).toEqual([part, 1]);
    }
  });

  it("that nobody foretold leaves figures all the same", () => {
    const { belief: learnt, chance } = learnCount({ ...belief, level: -8, levelVariance: 0.0001 }, 3000, 0.01);
    expect(chance).toBeGreaterThan(0);
    expect(Object.values(learnt).every(Number.isFinite)).toBe(true);
  });
});
