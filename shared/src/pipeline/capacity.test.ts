import { describe, expect, it } from "vitest";
import { compareBars, countSupply, judgePromise } from "./capacity.ts";
import { forecastWeeks, leastWeeks } from "./supply-forecast.ts";

const hours = { sdrs: 3, hoursPerWeek: 30, hoursPerMql: 1 };

/** Twenty-six weeks, each with 50 leads at 70 and 40 at 60. */
const steady = Array.from({ length: 26 }, () => [...Array(50).fill(70), ...Array(40).fill(60)]);

describe("comparing bars", () => {
  it("says how many more a lower bar lets in, and how many SDRs those need", () => {
    const [outlook] = compareBars(steady, 65, [58], hours) ?? [];
    expect(outlook?.more.middle).toBe(40);
    expect(outlook?.moreSdrs).toBeCloseTo(40 / 30, 10);
    expect(outlook?.supply.middle).toBe(90);
    expect(outlook).toMatchObject({ bar: 58, sdrsNeeded: 3, isCovered: true });
  });

  it("says how many fewer a higher bar lets in, and nothing about a bar that stays", () => {
    const [higher, same] = compareBars(steady, 58, [65, 58], hours) ?? [];
    expect(higher?.more.middle).toBe(-40);
    expect(higher?.more.low).toBeLessThanOrEqual(higher?.more.high ?? Number.NaN);
    expect(same).toMatchObject({ more: { low: 0, middle: 0, high: 0 }, moreSdrs: 0 });
  });

  it("counts a score at the bar as reaching it", () => {
    expect(countSupply([[57.9, 58, 58.1], []], 58)).toEqual([2, 0]);
  });

  it("says nothing from too few weeks", () => {
    expect(compareBars(steady.slice(0, leastWeeks - 1), 65, [58], hours)).toBeUndefined();
  });
});

describe("a forecast", () => {
  it("holds the interval around its middle, and grows no narrower with time", () => {
    const counts = [31, 45, 28, 52, 39, 41, 60, 33, 29, 48, 37, 55];
    const weeks = forecastWeeks(counts, 12) ?? [];
    expect(weeks).toHaveLength(12);
    for (const { low, middle, high } of weeks) {
      expect(low).toBeLessThanOrEqual(middle);
      expect(middle).toBeLessThanOrEqual(high);
    }
    const widthOf = (week = weeks[0]) => (week?.high ?? 0) - (week?.low ?? 0);
    expect(widthOf(weeks[11])).toBeGreaterThanOrEqual(widthOf());
  });

  it("follows a break in the trend within a month", () => {
    const counts = [...Array(40).fill(100), ...Array(4).fill(50)];
    const [next] = forecastWeeks(counts, 1) ?? [];
    expect(next?.middle).toBeGreaterThan(40);
    expect(next?.middle).toBeLessThan(65);
  });

  it("is the same for the same weeks, and bears weeks without any", () => {
    expect(forecastWeeks(Array(20).fill(0), 2)).toEqual([
      { low: 0, middle: 0, high: 0 },
      { low: 0, middle: 0, high: 0 },
    ]);
    expect(forecastWeeks([9, 1, 4, 7, 0, 3, 12, 5], 3)).toEqual(forecastWeeks([9, 1, 4, 7, 0, 3, 12, 5], 3));
  });

  it("comes after counts that leap from nothing to thousands, and stays a number", () => {
    const [next] = forecastWeeks([0, 0, 0, 0, 0, 0, 0, 5000, 4800, 5100], 1) ?? [];
    expect(next?.high).toBeGreaterThan(1000);
    expect(next?.high).toBeLessThan(100_000);
  });
});

describe("a promise of MQLs", () => {
  it("is judged by the whole interval", () => {
    const week = { low: 30, middle: 40, high: 52 };
    expect([30, 31, 52, 53].map((owed) => judgePromise(week, owed))).toEqual([
      "enough",
      "uncertain",
      "uncertain",
      "too-few",
    ]);
  });
});
