import { PlainText } from "../assessment/evidence.ts";
import type { CriterionId, Level } from "../framework/framework.ts";
import type { Instant } from "../instant.ts";
import type { Language } from "../language/language.ts";
import { type Finding, judgeSentence } from "./judge-sentence.ts";
import { type TextCriterion, textCriteria } from "./lexicon.ts";
import { type Noticed, noticeIn } from "./noticed.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { isForUs } from "./text-kind.ts";
import { languageOfText } from "./text-language.ts";

/** A level that the text supports, for a person to accept or dismiss. */
export interface Suggestion<Id extends CriterionId = TextCriterion> {
  readonly criterion: Id;
  readonly level: Level;
  /** The sentence that supports it, exactly as it stands in the text. */
  readonly quote: string;
}

interface Found extends Finding {
  readonly sentence: Sentence;
}

/** Longer texts are read up to here: a pasted mail is a few thousand characters. */
const longestText = 100_000;

/**
 * Levels that a text supports, at most one a criterion, each with the sentence that says so; nothing where the text
 * hedges, asks, dreams, looks back, speaks of others or contradicts itself. Dates count from `writtenAt`; the language
 * is the text's own when none is given.
 */
export function suggestRatings(
  text: string,
  { language, writtenAt }: { readonly language?: Language | undefined; readonly writtenAt: Instant },
): Suggestion[] {
  const read = text.slice(0, longestText);
  const found = findLevels(read, language ?? languageOfText(read), writtenAt);
  return textCriteria.flatMap((criterion) => {
    const best = settle(found.filter((one) => one.criterion === criterion));
    if (best === undefined) return [];
    return [{ criterion, level: best.level, quote: text.slice(best.sentence.start, best.sentence.end) }];
  });
}

function findLevels(text: string, language: Language, writtenAt: Instant): Found[] {
  if (!isForUs(text, language)) return [];
  const found: Found[] = [];
  let namesBoss = false;
  let asked: Noticed["topics"] = new Set();
  for (const sentence of sentencesOf(text, language)) {
    const noticed = noticeIn(sentence.text, language, writtenAt);
    if (sentence.asks) {
      asked = noticed.topics;
      continue;
    }
    // A quote that no store could hold is no use to anybody.
    if (sentence.ours || !PlainText.safeParse(text.slice(sentence.start, sentence.end)).success) continue;
    // "I spoke to our CFO. He confirmed …": he is the CFO.
    const meansBoss: boolean = namesBoss && startsWithPronoun(noticed.words);
    namesBoss = noticed.count("boss") > 0 || meansBoss;
    const levels = judgeSentence({ ...noticed, asked, meansBoss }, sentence.voice);
    found.push(...levels.map((one) => ({ ...one, sentence })));
    asked = noticed.recalls && levels.length === 0 ? noticed.topics : new Set();
  }
  return found;
}

function startsWithPronoun(words: readonly string[]): boolean {
  return /^(?:(?:and|but|et|mais|y|pero) )?(?:he|she|il|elle|ella) /.test(words.slice(0, 3).join(" "));
}

/** The highest level that is said; nothing when one sentence says no and another a clear yes. */
function settle(found: readonly Found[]): Found | undefined {
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  const highest = others.reduce((best, next) => (isStronger(next, best) ? next : best), first);
  const no = found.find(({ level }) => level === 0);
  if (no === undefined || highest.level === 0) return highest;
  return highest.level === 1 ? no : undefined;
}

/** What is said outright goes before what follows from something else. */
function isStronger(next: Found, best: Found): boolean {
  return next.level > best.level || (next.level === best.level && best.follows && !next.follows);
}
