import type { Phrases } from "./lexicon.ts";

/** At most so many words stand for a `…`. A bound, so that matching takes time in proportion to the text. */
const gap = "(?:[^ ]+ ){0,4}?";

/** How a language's phrases are brought into the form of its sentences. */
export interface PhraseForm {
  readonly plain: (phrase: string) => string;
  /** Small words that may stand between the words of a phrase, and that a phrase of several words may leave out. */
  readonly articles: ReadonlySet<string>;
}

/**
 * Finds any of the phrases between the words of a sentence in its plain form (plain-words.ts). `word*` is any ending,
 * `…` up to four words, `(a|b)` a choice, `(a|)` a choice that may be left out; `<amount>`, `<date>` and their like
 * stand for what figures.ts and dates.ts found. "sign the contract" also finds "sign a contract".
 */
export function compilePhrases(phrases: Phrases, { plain, articles }: PhraseForm): RegExp {
  const choices = new Set<string>();
  for (const phrase of phrases.split(",")) {
    for (const one of spellOut(phrase.trim())) {
      const words = plain(one).split(" ");
      const telling = words.filter((word) => !articles.has(word));
      // "un jour" without its article would be any day.
      const kept = telling.filter((word) => word !== "…").length > 1 ? telling : words;
      if (kept.join("") !== "") choices.add(pattern(kept, articles));
    }
  }
  if (choices.size === 0) return /(?!)/g;
  return new RegExp(`(?<=^| )(?:${[...choices].join("|")})(?= |$)`, "g");
}

/** The words themselves, for lists in which each entry is looked up whole. */
export function listPhrases(phrases: Phrases, plain: (phrase: string) => string = (phrase) => phrase): string[] {
  return phrases.split(",").flatMap((phrase) => {
    const words = plain(phrase.trim());
    return words === "" ? [] : [words];
  });
}

/** Every reading of a phrase with choices: "(will|would) pay" is two phrases. */
function spellOut(phrase: string): string[] {
  const choice = /\(([^()]*)\)/.exec(phrase);
  if (choice === null) return [phrase];
  const before = phrase.slice(0, choice.index);
  const after = phrase.slice(choice.index + choice[0].length);
  return (choice[1] ?? "").split("|").flatMap((word) => spellOut(`${before}${word}${after}`));
}

function pattern(words: readonly string[], articles: ReadonlySet<string>): string {
  const between = ` (?:(?:${[...articles].join("|")}) ){0,2}`;
  return words
    .map((word, index) => {
      if (word === "…") return gap;
      const isLast = index === words.length - 1;
      return `${wordPattern(word)}${isLast ? "" : between}`;
    })
    .join("");
}

/** A word may carry the mark of a name: "Legal" inside a sentence is still legal. */
function wordPattern(word: string): string {
  if (word === "<name>") return "°[^ ]+";
  return `°?${word.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^ ]*")}`;
}
