import type { Language } from "../language/language.ts";
import { languages } from "../language/locale.ts";
import { lexicons } from "./all-lexicons.ts";
import { listPhrases } from "./phrase.ts";
import { unaccented } from "./plain-words.ts";

const longestSample = 20_000;
let smallWords: ReadonlyMap<string, readonly Language[]> | undefined;

/** The language with the most small words in the text; the first of ours when none has any. */
export function languageOfText(text: string): Language {
  smallWords ??= indexSmallWords();
  const found = new Map<Language, number>(languages.map((language) => [language, 0]));
  for (const word of unaccented(text.slice(0, longestSample))
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    for (const language of smallWords.get(word) ?? []) found.set(language, (found.get(language) ?? 0) + 1);
  }
  return [...found].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function indexSmallWords(): ReadonlyMap<string, readonly Language[]> {
  const index = new Map<string, Language[]>();
  for (const language of languages) {
    for (const word of listPhrases(lexicons[language].smallWords, unaccented)) {
      index.set(word, [...(index.get(word) ?? []), language]);
    }
  }
  return index;
}
