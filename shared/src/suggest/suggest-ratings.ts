import type { CriterionId, Level } from "../framework/framework.ts";
import type { Instant } from "../instant.ts";
import type { Language } from "../language/language.ts";
import { featuresOf } from "./features.ts";
import { type TextCriterion, textCriteria } from "./lexicon.ts";
import { type ReadText, readText } from "./read-text.ts";
import type { Sentence } from "./sentences.ts";
import { isForUs } from "./text-kind.ts";
import { languageOfText } from "./text-language.ts";
import { type Belief, believe, scoreOf } from "./weights.ts";

/** A level that the text supports, for a person to accept or dismiss. */
export interface Suggestion<Id extends CriterionId = TextCriterion> {
  readonly criterion: Id;
  readonly level: Level;
  /** The sentence that supports it, exactly as it stands in the text. */
  readonly quote: string;
}

/** Longer texts are read up to here: a pasted mail is a few thousand characters. */
const longestText = 100_000;

/**
 * A level less likely than this is left to the rep: nine of ten suggestions must be right (ADR 0016). Whoever pastes a
 * single statement means it; among notes most sums, dates and names belong to something else.
 */
const leastProbability = { alone: 0.6, amongOthers: 0.75 } as const;

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
  const spoken = language ?? languageOfText(read);
  if (!isForUs(read, spoken)) return [];
  const believed = believedIn(readText(read, spoken, writtenAt));
  const settled = textCriteria.flatMap(
    (criterion) => settle(believed.filter((one) => one.criterion === criterion)) ?? [],
  );
  return settled.map(({ criterion, level, sentence: { start, end } }) => ({
    criterion,
    level,
    quote: text.slice(start, end),
  }));
}

interface Believed extends Belief {
  readonly sentence: Sentence;
}

function believedIn(text: ReadText): Believed[] {
  const { ofAll, ofEach } = featuresOf(text);
  const common = scoreOf(ofAll);
  const least = leastProbability[text.isShort ? "alone" : "amongOthers"];
  return text.sentences.flatMap(({ sentence, mayTellOf }, place) => {
    const own = ofEach[place];
    if (mayTellOf.length === 0 || own === undefined) return [];
    const scores = scoreOf(own).map((score, cell) => score + (common[cell] ?? 0));
    const likely = believe(scores).filter(
      ({ criterion, probability }) => probability >= least && mayTellOf.includes(criterion),
    );
    return likely.map((belief) => ({ ...belief, sentence }));
  });
}

/** The most likely level; nothing when one sentence says no and another a clear yes. */
function settle(believed: readonly Believed[]): Believed | undefined {
  const [first, ...others] = [...believed].sort((one, other) => other.probability - one.probability);
  const isContradicted = others.some(
    ({ level }) => Math.abs(level - (first?.level ?? level)) > 1 && (level === 0 || first?.level === 0),
  );
  return isContradicted ? undefined : first;
}
