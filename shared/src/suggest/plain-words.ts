import type { Language } from "../language/language.ts";
import { lexicons } from "./all-lexicons.ts";
import { listPhrases, type PhraseForm } from "./phrase.ts";

/** Contractions as the words they stand for, so that one phrase finds both ways of writing it. */
const contractions: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\bcan ?not\b|\bcan'?t\b/g, "can not"],
    [/\bwon'?t\b/g, "will not"],
    [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should|need)n'?t\b/g, "$1 not"],
    [/\bain't\b/g, "is not"],
    [/\bok(?:ay)?'d\b/g, "okayed"],
    [/'ll\b/g, " will"],
    [/'ve\b/g, " have"],
    [/'re\b/g, " are"],
    [/\bi'?m\b/g, "i am"],
    [/'d\b/g, " would"],
    [/\b(he|she|it|that|there|who|what|here|where)'s\b/g, "$1 is"],
    [/\blet's\b/g, "let us"],
    [/'s\b/g, ""],
    [/\bw\//g, "with "],
    [/\bno doubt\b/g, "no-doubt"],
  ],
  fr: [
    [/\b([cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/g, "$1e "],
    // Only beside "ne" does "plus" mean "no longer"; once "ne" is left out, as in speech, the two look the same.
    [/\bne ((?:[^ ]+ ){1,3}?)plus\b(?! que\b)/g, "ne $1jamais"],
    [/\bsans (doute|arret|cesse|faute|tarder)\b/g, "sans-$1"],
    [/\bde ailleurs\b/g, " "],
    // Speech leaves "ne" out; what denies is the word after the verb.
    [/\bne\b/g, " "],
  ],
  es: [
    [/\bpa\b/g, "para"],
    [/\bsin (duda|parar|falta|embargo|cesar)\b/g, "sin-$1"],
  ],
};

/**
 * A sentence or a phrase in one form: lower case, without accents and contractions, punctuation apart, one
 * space between words. A word that looks like a name (a capital inside the sentence) is marked with °.
 */
export function plainWords(text: string, language: Language): string {
  let words = unaccented(markPronoun(text))
    .replace(/[’‘`´]/g, "'")
    .replace(/(?<=[^\s'"«“(][\s'"«“(]{1,3})(\p{Lu})(?=\p{L}*\p{Ll})/gu, "°$1")
    .toLowerCase();
  for (const [written, meant] of contractions[language]) words = words.replace(written, meant);
  words = words
    .replace(/<[a-z]+>|[\p{L}\p{N}_°*-]+|…|→|[,:;()/]/gu, " $& ")
    .replace(/[^\p{L}\p{N}\s<>°*…,:;()/→-]/gu, " ");
  return words
    .split(/\s+/)
    .filter((word) => word !== "" && word !== "-")
    .join(" ");
}

/** Spanish "él" is "he", "el" is an article: the accent decides, before accents go. */
function markPronoun(text: string): string {
  return text.replace(/(?<!\p{L})[Éé]l(?!\p{L})/gu, "ella");
}

export function unaccented(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("œ", "oe");
}

const forms = new Map<Language, PhraseForm>();

export function phraseForm(language: Language): PhraseForm {
  let form = forms.get(language);
  if (form === undefined) {
    form = {
      plain: (phrase) => plainWords(phrase, language),
      articles: new Set(listPhrases(lexicons[language].articles)),
    };
    forms.set(language, form);
  }
  return form;
}
