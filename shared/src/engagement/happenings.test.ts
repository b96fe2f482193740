import { describe, expect, it } from "vitest";
import type { EngagementRule } from "./engagement-rule.ts";
import { listHappenings } from "./happenings.ts";

const common = { id: "r", name: "R", property: "p", points: 1 };
const moment: EngagementRule = { ...common, on: "moment" };
const count: EngagementRule = { ...common, on: "count", every: 1 };
const value = (...values: string[]): EngagementRule => ({ ...common, on: "value", match: "is", values });
const measure: EngagementRule = { ...common, on: "measure", from: 9, to: 10 };

/** What happened, as "moment × times", when a property said these texts at these moments. */
function happen(rule: EngagementRule, ...told: readonly [text: string, at: number][]): string[] {
  const values = told.map(([text, at]) => ({ value: text, at }));
  return listHappenings(rule, { values, isWhole: true }).map(({ at, times }) => `${at} × ${times}`);
}

describe("the moment that a text names", () => {
  const noon = Date.UTC(2026, 10, 20, 12);
  it.each<[string, number]>([
    ["2026-11-20", Date.UTC(2026, 10, 20)],
    ["2026-11-20T12:00Z", noon],
    ["2026-11-20T12:00:15Z", noon + 15_000],
    ["2026-11-20T12:00:15.250Z", noon + 15_250],
    ["2026-11-20T14:00+02:00", noon],
    ["2026-11-20T07:00-05:00", noon],
    [" 2026-11-20T12:00Z ", noon],
    [String(noon), noon],
    ["123456789", 123_456_789],
    ["99999999999999", 99_999_999_999_999],
  ])("“%s” is %i", (text, at) => {
    expect(happen(moment, [text, 1])).toEqual([`${at} × 1`]);
  });

  it.each([
    "",
    "yesterday",
    "on 2026-11-20",
    "2026-11-20 or later",
    "2026-11-2",
    "12026-11-20",
    "2026-11-20T12:00",
    "2026-11-20T12Z",
    "2026-13-41",
    "12345678",
    "999999999999999",
    "-1795176000000",
    "1.5e12",
  ])("“%s” is none", (text) => {
    expect(happen(moment, [text, 1])).toEqual([]);
  });

  it("counts once, however often it was said", () => {
    expect(happen(moment, ["2026-11-20", 1], ["2026-11-20T00:00Z", 2])).toEqual([`${Date.UTC(2026, 10, 20)} × 1`]);
  });
});

describe("two values of one moment", () => {
  // 0 → 9 → 10 at the moment 5, then 10 → 12: nine and one, then two. As texts, 10 would come before 9, and the last
  // rise would be three.
  it("stand in the order of their numbers", () => {
    const expected = ["6 × 2", "5 × 9", "5 × 1"];
    expect(happen(count, ["9", 5], ["10", 5], ["12", 6])).toEqual(expected);
    expect(happen(count, ["10", 5], ["9", 5], ["12", 6])).toEqual(expected);
  });

  // “a” stood before; in the order of texts it still stands, and then “b” comes. The other way round it would come back.
  it("stand in the order of their texts where they are no numbers", () => {
    expect(happen(value("a"), ["a", 4], ["b", 5], ["a", 5])).toEqual(["4 × 1"]);
    expect(happen(value("a"), ["a", 4], ["a", 5], ["b", 5])).toEqual(["4 × 1"]);
  });

  it("may be the same", () => {
    expect(happen(value("a"), ["a", 5], ["a", 5], ["b", 6], ["a", 7])).toEqual(["7 × 1", "5 × 1"]);
  });
});

describe("a wanted value", () => {
  it("is any one of those that the rule names", () => {
    const rule: EngagementRule = { ...common, on: "value", match: "contains", values: ["call me", "contact me"] };
    expect(happen(rule, ["Please contact me", 5])).toEqual(["5 × 1"]);
    expect(happen(rule, ["Please write", 5])).toEqual([]);
  });

  it("is never one that names nothing", () => {
    const nothing: EngagementRule = { ...common, on: "value", match: "contains", values: ["", " – "] };
    expect(happen(nothing, ["anything at all", 5], ["", 6], ["!", 7])).toEqual([]);
  });

  it("does not come again where only the blanks around it change", () => {
    expect(happen(measure, ["9", 5], [" 9 ", 6], ["3", 7], ["9", 8])).toEqual(["8 × 1", "5 × 1"]);
  });
});
