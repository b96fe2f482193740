import { describe, expect, it } from "vitest";
import { suggestRatings } from "./suggest-ratings.ts";

const writtenAt = Date.UTC(2026, 9, 12);

function suggest(text: string): string[] {
  return suggestRatings(text, { writtenAt, language: "en" }).map(({ criterion, level }) => `${criterion} ${level}`);
}

const smallTalk = "She showed me the new hall, then we walked past the canteen and the old gate.";

describe("a level in longer notes", () => {
  it("is believed for what its sentence says, beside others or alone", () => {
    expect(suggest(`Oakley visit\nThey want to go live on 3 November.\n${smallTalk}`)).toEqual(["timing 2"]);
    expect(suggest(`Oakley visit\nThey want to go live on 3 November.\n${smallTalk}\nShe is on our side.`)).toEqual([
      "timing 2",
      "champion 1",
    ]);
  });

  it("is believed in the buyer's own mail", () => {
    expect(suggest(`Dear Ana,\n\nWe want to go live on 3 November.\n${smallTalk}\n\nKind regards\nBo`)).toEqual([
      "timing 2",
    ]);
  });

  it("is believed when it is all that was pasted", () => {
    expect(suggest("They want to go live on 3 November.")).toEqual(["timing 2"]);
  });
});

describe("one sentence", () => {
  it("may say who advises and who pays", () => {
    expect(suggest("I recommend and the CFO, who holds the budget, listens to me.")).toEqual([
      "authority 2",
      "economic-buyer 1",
    ]);
  });
});

describe("a sum", () => {
  it("that both know is approved, one of a story is not", () => {
    expect(suggest("The 40k was approved on Monday.")).toEqual(["budget 3"]);
    expect(suggest("Approved on Monday: 40k.")).toEqual([]);
  });
});

describe("a date", () => {
  it("is one level where people wish for it, and another where they must and say why", () => {
    expect(suggest("We would like to go live on 3 November.")).toEqual(["timing 2"]);
    expect(suggest("We must go live on 3 November because our licence expires that day.")).toEqual(["timing 3"]);
    expect(suggest("We must go live on 3 November.")).toEqual(["timing 2"]);
  });
});

describe("what we have or want", () => {
  it("is ours in notes and the buyer's in the buyer's mail", () => {
    const text = "Our budget of 40k is approved.";
    expect(suggest(`Oakley visit\n${text}\n${smallTalk}\nShe is on our side.`)).toEqual(["champion 1"]);
    expect(suggest(`Dear Ana,\n\n${text}\n${smallTalk}\n\nKind regards\nBo`)).toEqual(["budget 3"]);
  });
});
