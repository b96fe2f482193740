import type { Language } from "../language/language.ts";
import { lexicons } from "./all-lexicons.ts";
import { PhraseBook } from "./phrase.ts";
import { phraseForm } from "./plain-words.ts";

/** What shows that a text is a newsletter, or our own affair, stands near its top. */
const longestHead = 4000;

/** Words: "internal" far into a line is no title. */
const longestTitle = 8;

/** Words: so much is pasted for its one statement; what is longer, and no mail or talk, are notes. */
const shortText = 18;

export function isShort(text: string): boolean {
  return text.split(/\s+/, shortText + 2).length <= shortText + 1;
}

const books = new Map<Language, { nobody: PhraseBook<"nobody">; inside: PhraseBook<"inside"> }>();

/** False for newsletters, automatic replies and what our own side writes to itself: nothing in them is a buyer's word. */
export function isForUs(text: string, language: Language): boolean {
  const { nobody, inside } = booksOf(language);
  const { plain } = phraseForm(language);
  const head = plain(text.slice(0, longestHead)).split(" ");
  const title = plain(text.trimStart().split("\n", 1)[0]?.slice(0, longestHead) ?? "")
    .split(" ")
    .slice(0, longestTitle);
  return nobody.find(head).length === 0 && inside.find(title).length === 0;
}

function booksOf(language: Language) {
  const known = books.get(language);
  if (known !== undefined) return known;
  const lexicon = lexicons[language];
  const form = phraseForm(language);
  const made = {
    nobody: new PhraseBook([["nobody", lexicon.nobody] as const], form),
    inside: new PhraseBook([["inside", lexicon.inside] as const], form),
  };
  books.set(language, made);
  return made;
}
