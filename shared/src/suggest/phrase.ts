import type { Phrases } from "./lexicon.ts";

/** At most so many words stand for a `…`, and so many small ones between two words of a phrase. */
const longestGap = 4;
const mostBetween = 2;

/** How a language's phrases are brought into the form of its sentences. */
export interface PhraseForm {
  readonly plain: (phrase: string) => string;
  /** Small words that may stand between the words of a phrase, and that a phrase of several words may leave out. */
  readonly articles: ReadonlySet<string>;
}

/** Where a phrase stands among the words of a sentence: from the first word to before `end`. */
export interface Place<Label> {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
}

interface Entry<Label> {
  readonly label: Label;
  readonly words: readonly string[];
}

/**
 * Finds phrases among the words of a sentence in its plain form (plain-words.ts). `word*` is any ending, `…` up to four
 * words, `(a|b)` a choice, `(a|)` a choice that may be left out; `<name>` is a word that looks like one, `<amount>`,
 * `<date>` and their like stand for what figures.ts and dates.ts found. "sign the contract" also finds "sign a contract".
 * Phrases are looked up by their first word, so that time grows with the text and not with the lexicon.
 */
export class PhraseBook<Label> {
  readonly #entries = new Map<string, Entry<Label>[]>();
  readonly #articles: ReadonlySet<string>;

  constructor(phrases: readonly (readonly [Label, Phrases])[], form: PhraseForm) {
    this.#articles = form.articles;
    for (const [label, list] of phrases) {
      for (const words of readPhrases(list, form)) {
        const key = keyOf(words[0] ?? "");
        const entries = this.#entries.get(key);
        if (entries === undefined) this.#entries.set(key, [{ label, words }]);
        else entries.push({ label, words });
      }
    }
  }

  /** In the order of the text; the longest at each place, and no two of one label over the same words. */
  find(words: readonly string[]): Place<Label>[] {
    const reached = new Map<Label, number>();
    return words.flatMap((_, start) => {
      const longest = new Map<Label, number>();
      for (const { label, words: wanted } of this.#candidates(words[start] ?? "")) {
        if (start < (reached.get(label) ?? 0)) continue;
        const end = this.#match(wanted, 0, words, start);
        if (end > (longest.get(label) ?? 0)) longest.set(label, end);
      }
      return [...longest].map(([label, end]) => {
        reached.set(label, end);
        return { label, start, end };
      });
    });
  }

  *#candidates(word: string): Iterable<Entry<Label>> {
    const bare = word.replace("°", "");
    yield* this.#entries.get(bare) ?? [];
    yield* this.#entries.get(`${bare.slice(0, 2)}*`) ?? [];
    if (word !== bare) yield* this.#entries.get("<name>") ?? [];
  }

  /** Where the match ends, or −1. A bounded search: gaps and small words are few. */
  #match(wanted: readonly string[], next: number, words: readonly string[], at: number): number {
    const want = wanted[next];
    if (want === undefined) return at;
    if (want === "…") {
      for (let skipped = 0; skipped <= longestGap; skipped++) {
        const end = this.#match(wanted, next + 1, words, at + skipped);
        if (end >= 0) return end;
      }
      return -1;
    }
    const between = next === 0 ? 0 : mostBetween;
    for (let place = at; place <= at + between; place++) {
      const word = words[place];
      if (word === undefined) return -1;
      if (isWord(want, word)) return this.#match(wanted, next + 1, words, place + 1);
      if (word !== "," && !this.#articles.has(word)) return -1;
    }
    return -1;
  }
}

/** The words themselves, for lists in which each entry is looked up whole. */
export function listPhrases(phrases: Phrases, plain: (phrase: string) => string = (phrase) => phrase): string[] {
  return phrases.split(",").flatMap((phrase) => {
    const words = plain(phrase.trim().replace(/\s+/g, " "));
    return words === "" ? [] : [words];
  });
}

function readPhrases(phrases: Phrases, { plain, articles }: PhraseForm): string[][] {
  return phrases.split(",").flatMap((phrase) =>
    spellOut(phrase.trim()).flatMap((one) => {
      const words = plain(one).split(" ");
      // The last word stays: "depends on", "es de".
      const telling = words.filter((word, index) => index === words.length - 1 || !articles.has(word));
      // "un jour" without its article would be any day.
      const kept = telling.filter((word) => word !== "…").length > 1 ? telling : words;
      return kept.join("") === "" ? [] : [kept];
    }),
  );
}

/** Every reading of a phrase with choices: "(will|would) pay" is two phrases. */
function spellOut(phrase: string): string[] {
  const choice = /\(([^()]*)\)/.exec(phrase);
  if (choice === null) return [phrase];
  const before = phrase.slice(0, choice.index);
  const after = phrase.slice(choice.index + choice[0].length);
  return (choice[1] ?? "").split("|").flatMap((word) => spellOut(`${before}${word}${after}`));
}

/** `approv*` is looked up by its first two letters. */
function keyOf(word: string): string {
  return word.endsWith("*") ? `${word.slice(0, 2)}*` : word;
}

/** A word may carry the mark of a name: "Legal" inside a sentence is still legal. */
function isWord(want: string, word: string): boolean {
  if (want === "<name>") return word.startsWith("°");
  const bare = word.replace("°", "");
  return want.endsWith("*") ? bare.startsWith(want.slice(0, -1)) : bare === want;
}
