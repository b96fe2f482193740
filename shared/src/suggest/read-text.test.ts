import { describe, expect, it } from "vitest";
import { suggestRatings } from "./suggest-ratings.ts";

const writtenAt = Date.UTC(2026, 9, 12);

describe("two halves around a semicolon", () => {
  it("say together what neither says alone", () => {
    const text = "Wrong orders cost them 7,000 a month; Ana says it is their number one priority.";
    expect(suggestRatings(text, { writtenAt })).toEqual([{ criterion: "need", level: 3, quote: text }]);
  });

  it("stand each for itself where one is in doubt", () => {
    const quote = "the budget of 40k is approved.";
    const found = suggestRatings(`Not sure who decides; ${quote}`, { writtenAt });
    expect(found).toEqual([{ criterion: "budget", level: 3, quote }]);
  });
});
