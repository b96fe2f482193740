import type { Language } from "@assay/shared/language/language";
import { languages } from "@assay/shared/language/locale";
import { type Suggestion, suggestRatings } from "@assay/shared/suggest/suggest-ratings";
import { isSameSentence, type LabelledText, partsOf, readPart, unseenPart } from "../suggest/labelled-texts.ts";
import { type Bench, rounded } from "./bench.ts";

const figures = ["precision", "recall"] as const;

/**
 * How right suggestions are, and how much of what a careful rep would rate they find: on the labelled texts that were
 * written by somebody who had not seen the rules and that the weights have not seen, beside those that taught them. Then
 * each part by itself.
 */
export const suggest: Bench = {
  names: languages.flatMap((language) => [
    ...figures.map((figure) => `suggest.${figure}.${language}`),
    ...partsOf(language).flatMap((part) => figures.map((figure) => `suggest.${part}.${figure}.${language}`)),
  ]),
  run: async () =>
    languages.flatMap((language) => [
      ...judge(language),
      ...partsOf(language).flatMap((part) => measure(part, language)),
    ]),
};

function judge(language: Language) {
  const found = compare(readPart(unseenPart, language));
  const known = compare(
    partsOf(language)
      .filter((part) => part !== unseenPart)
      .flatMap((part) => readPart(part, language)),
  );
  return figures.map((figure) => ({
    name: `suggest.${figure}.${language}`,
    value: rounded(found[figure]),
    unit: "share",
    runs: 1,
    beside: { name: "the texts that taught it", value: rounded(known[figure]), unit: "share" },
  }));
}

function measure(part: string, language: Language) {
  const found = compare(readPart(part, language));
  return figures.map((figure) => ({
    name: `suggest.${part}.${figure}.${language}`,
    value: rounded(found[figure]),
    unit: "share",
    runs: 1,
    beside: null,
  }));
}

function compare(texts: readonly LabelledText[]) {
  let made = 0;
  let expectedCount = 0;
  let right = 0;
  for (const { text, writtenAt, expected } of texts) {
    // The language is not given: finding it is part of the task.
    const suggestions = suggestRatings(text, { writtenAt: Date.parse(writtenAt) });
    made += suggestions.length;
    expectedCount += expected.length;
    right += suggestions.filter((one) => expected.some((label) => isSame(one, label))).length;
  }
  return { precision: right / made, recall: right / expectedCount };
}

function isSame(one: Suggestion, label: Suggestion): boolean {
  return one.criterion === label.criterion && one.level === label.level && isSameSentence(one.quote, label.quote);
}
