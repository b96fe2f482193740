import { describe, expect, it } from "vitest";
import type { Language } from "../language/language.ts";
import { markDates } from "./dates.ts";

const writtenAt = Date.UTC(2026, 9, 14, 23, 30);

function mark(words: string, language: Language = "en"): string {
  return markDates(words, language, writtenAt).replace(/\s+/g, " ").trim();
}

describe("a day or month", () => {
  it.each([
    ["en", "live on 3 November"],
    ["en", "live on November 3rd, 2026"],
    ["en", "live in March 2027"],
    ["en", "live on 2026-12-01"],
    ["en", "live next Monday"],
    ["en", "live on the 28th"],
    // 139 days ahead; 225 days back would be the other reading.
    ["en", "live on 3 March"],
    // Not over before its end.
    ["en", "live in October 2026"],
    // 300 days ahead; a day more is told of below.
    ["en", "live on 10 August"],
    ["fr", "demarrer le 3 novembre"],
    ["fr", "demarrer mardi prochain"],
    ["fr", "demarrer le 01/12/2026"],
    ["es", "arrancar el 3 de noviembre"],
    ["es", "arrancar en marzo de 2027"],
    ["es", "arrancar el 01/12/2026"],
  ] as const)("after the text's is coming: %s, %s", (language, words) => {
    expect(mark(words, language)).toContain("<date>");
  });

  it("long before the text's is past", () => {
    expect(mark("started on 3 March 2024")).toContain("<past>");
    expect(mark("we tried it in 2019")).toBe("we tried it in <past>");
  });

  it("is past when it lies more than 120 days back", () => {
    expect(mark("approved on 15 June 2026")).toContain("<past>");
    expect(mark("approved on 16 June 2026")).toBe("approved");
  });

  it("shortly before the text's is neither: it is news", () => {
    expect(mark("approved on 12 October 2026")).not.toMatch(/<date>|<past>/);
  });

  it.each(["we start today", "we start on 14 October", "we start at 14:00"])(
    "that is the text's own is no date to wait for: %s",
    (words) => expect(mark(words)).toBe(words),
  );

  it("without a year that would lie almost a year ahead is not taken for coming", () => {
    expect(mark("we started on 1 October")).not.toContain("<date>");
    expect(mark("we started on 11 August")).not.toContain("<date>");
    expect(mark("we start on 11 August 2027")).toContain("<date>");
  });
});

it.each(["the money is here", "it may take 3 months", "9 days a week", "1.2 times", "we march on"])(
  "%s holds no date",
  (words) => expect(mark(words)).toBe(words),
);

it.each(["2026", "2027"])("leaves a year that is not over for the phrases around it: %s", (year) =>
  expect(mark(`the plan for ${year}`)).toBe("the plan for <year>"),
);

it.each(["2024€", "2024 €", "2000%"])("takes %s for no year", (words) => expect(mark(words)).toBe(words));
