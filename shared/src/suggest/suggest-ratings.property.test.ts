import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Language } from "../language/language.ts";
import { languages } from "../language/locale.ts";
import { lexicons } from "./all-lexicons.ts";
import { textCriteria } from "./lexicon.ts";
import { suggestRatings } from "./suggest-ratings.ts";

const writtenAt = fc.date({ min: new Date(0), max: new Date(8.6e15), noInvalidDate: true }).map(Number);
const language = fc.option(fc.constantFrom(...Language.options), { nil: undefined });

/** Texts of words that mean something, in any disorder, and of anything else. */
const phrases = languages.flatMap((code) => Object.values(lexicons[code].concepts).flatMap((list) => list.split(",")));
const piece = fc.oneof(
  fc.constantFrom(...phrases),
  fc.constantFrom("\n", ". ", "?", ": ", "> ", "\r\n", "40k", "€ 12 000", "3 November", "Ana", "no", "pas", "<br>"),
  fc.string({ unit: "binary" }),
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(" ")),
  fc.string({ unit: "binary", maxLength: 300 }),
);

describe("whatever the text", () => {
  it("answers each criterion once at most, with a quote that stands in the text", () => {
    fc.assert(
      fc.property(text, language, writtenAt, (text, language, writtenAt) => {
        const suggestions = suggestRatings(text, { language, writtenAt });
        const named = suggestions.map(({ criterion }) => criterion);
        expect(named).toEqual(textCriteria.filter((criterion) => named.includes(criterion)));
        for (const { quote, level } of suggestions) {
          expect(text.includes(quote) && quote.trim() === quote && quote !== "").toBe(true);
          expect([0, 1, 2, 3]).toContain(level);
        }
      }),
    );
  });

  it("answers the same again", () => {
    fc.assert(
      fc.property(text, language, writtenAt, (text, language, writtenAt) => {
        const [once, again] = [1, 2].map(() => suggestRatings(text, { language, writtenAt }));
        expect(once).toEqual(again);
      }),
      { numRuns: 30 },
    );
  });
});

/** Milliseconds. */
function cost(text: string): number {
  const start = Date.now();
  suggestRatings(text, { writtenAt: 0, language: "en" });
  return Date.now() - start;
}

it.each([
  ["full stops", "."],
  ["full stops and spaces", ". "],
  ["spaces", " "],
  ["line breaks", "\n"],
  ["digits", "1"],
  ["groups of digits", "1 000 "],
  ["numbers and joints", "1-"],
  ["open tags", "<"],
  ["names", "Ana Ruiz "],
  ["names and dashes", "A-"],
  ["hours", "12:30 "],
  ["negations", "not the "],
  ["the beginning of phrases", "sign the "],
  ["marks of earlier mails", "> "],
  ["accents", "e\u0301"],
  ["months", "may "],
])("takes time in proportion to the text: %s without end", { retry: 2 }, (_, piece) => {
  const quarter = piece.repeat(25_000 / piece.length);
  cost(quarter);
  const [small, large] = [cost(quarter), cost(quarter.repeat(4))];
  // In proportion it is four times as much, as a square sixteen times. A small cost is mostly noise, and other work on
  // the machine can only add to a large one: hence the second try.
  expect(large).toBeLessThan(10 * Math.max(small, 20));
});
