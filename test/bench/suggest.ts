import { readFileSync } from "node:fs";
import { languages } from "@assay/shared/language/locale";
import { type Suggestion, suggestRatings } from "@assay/shared/suggest/suggest-ratings";
import { type Bench, rounded } from "./bench.ts";

interface LabelledText {
  readonly writtenAt: string;
  readonly text: string;
  readonly expected: readonly Suggestion[];
}

const figures = ["precision", "recall"] as const;

/**
 * How right suggestions are, and how much of what a careful rep would rate they find: on the labelled texts that were
 * written after the rules by somebody who had not seen them, beside those that the rules were written on.
 */
export const suggest: Bench = {
  names: languages.flatMap((language) => figures.map((figure) => `suggest.${figure}.${language}`)),
  run: async () => languages.flatMap(measure),
};

function measure(language: (typeof languages)[number]) {
  const fresh = compare(readPart(`${language}.fresh`));
  const known = compare([...readPart(`${language}.tuning`), ...readPart(`${language}.held-out`)]);
  return figures.map((figure) => ({
    name: `suggest.${figure}.${language}`,
    value: rounded(fresh[figure]),
    unit: "share",
    runs: 1,
    beside: { name: "the texts the rules were written on", value: rounded(known[figure]), unit: "share" },
  }));
}

function readPart(part: string): LabelledText[] {
  const lines = readFileSync(new URL(`../suggest/labelled/${part}.jsonl`, import.meta.url), "utf8").trimEnd();
  return lines.split("\n").map((line) => JSON.parse(line) as LabelledText);
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

/** The same criterion and level, by the same sentence: with or without its last full stop, or one of two in a line. */
function isSame(one: Suggestion, label: Suggestion): boolean {
  const isSameSentence = one.quote.includes(label.quote) || label.quote.includes(one.quote);
  return one.criterion === label.criterion && one.level === label.level && isSameSentence;
}
