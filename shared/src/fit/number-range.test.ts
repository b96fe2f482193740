import { describe, expect, it } from "vitest";
import { isWithin, readRange } from "./number-range.ts";

describe("a number in the CRM's text", () => {
  it.each<[string, number | undefined, number | undefined]>([
    ["250", 250, 250],
    ["0", 0, 0],
    ["1500000.5", 1_500_000.5, 1_500_000.5],
    ["1,500", 1500, 1500],
    ["1,500,000", 1_500_000, 1_500_000],
    ["1.500.000", 1_500_000, 1_500_000],
    ["1.500.000,50", 1_500_000.5, 1_500_000.5],
    ["1 500 000 €", 1_500_000, 1_500_000],
    ["1 500", 1500, 1500],
    ["$1.5M", 1_500_000, 1_500_000],
    ["2k", 2000, 2000],
    ["1.25", 1.25, 1.25],
    ["1.250", 1.25, 1.25],
    ["-5", -5, -5],
    ["51-200", 51, 200],
    ["51 – 200", 51, 200],
    ["51 to 200", 51, 200],
    ["51 à 200 salariés", 51, 200],
    ["1,000+", 1000, undefined],
    ["> 500", 500, undefined],
  ])("%s", (text, from, to) => {
    expect(readRange(text)).toEqual(to === undefined ? { from } : { from, to });
  });

  it.each(["", "many", "12 monkeys", "200-51", "1-2-3", "NaN", "Infinity"])("“%s” is none", (text) => {
    expect(readRange(text)).toBeUndefined();
  });
});

describe("a range has its borders in it", () => {
  const exactly = (number: number) => ({ from: number, to: number });
  it.each<[number, boolean]>([
    [49.999, false],
    [50, true],
    [50.001, true],
    [499.999, true],
    [500, true],
    [500.001, false],
  ])("50 to 500: %d", (number, within) => {
    expect(isWithin(exactly(number), { from: 50, to: 500 })).toBe(within);
  });

  it("is open where a border is missing", () => {
    expect(isWithin(exactly(50), { from: 50 })).toBe(true);
    expect(isWithin(exactly(49), { from: 50 })).toBe(false);
    expect(isWithin(exactly(1e12), { from: 50 })).toBe(true);
    expect(isWithin(exactly(-1e12), { to: 50 })).toBe(true);
    expect(isWithin(exactly(50), { to: 50 })).toBe(true);
    expect(isWithin(exactly(51), { to: 50 })).toBe(false);
  });

  it.each<[string, { from?: number; to?: number }, boolean | undefined]>([
    ["a band inside", { from: 51, to: 200 }, true],
    ["a band that ends on the border", { from: 200, to: 500 }, true],
    ["a band that only touches the border", { from: 500, to: 1000 }, undefined],
    ["a band of which a part fits", { from: 11, to: 50 }, undefined],
    ["a band outside", { from: 1, to: 10 }, false],
    ["an open band of which a part fits", { from: 500 }, undefined],
    ["an open band outside", { from: 1000 }, false],
  ])("50 to 500: %s", (_name, told, within) => {
    expect(isWithin(told, { from: 50, to: 500 })).toBe(within);
  });
});
