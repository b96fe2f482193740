import type { EvidenceTier } from "../assessment/evidence.ts";
import type { CriterionId, Level } from "../framework/framework.ts";
import type { Instant } from "../instant.ts";
import type { Language } from "../language/language.ts";
import { lexicons } from "./all-lexicons.ts";
import { type TextCriterion, textCriteria } from "./lexicon.ts";
import { noticeIn } from "./noticed.ts";
import { compilePhrases } from "./phrase.ts";
import { phraseForm } from "./plain-words.ts";
import { type Answer, consequences, holds, rules } from "./rules.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { languageOfText } from "./text-language.ts";

/** A level that the text supports, for a person to accept or dismiss. */
export interface Suggestion<Id extends CriterionId = TextCriterion> {
  readonly criterion: Id;
  readonly level: Level;
  /** The sentence that supports it, exactly as it stands in the text. */
  readonly quote: string;
  readonly tier: EvidenceTier;
  readonly saidAt: Instant;
}

interface Found {
  readonly criterion: TextCriterion | "identify-pain";
  readonly level: Level;
  readonly sentence: Sentence;
}

/** Longer texts are read up to here: a pasted mail is a few thousand characters. */
const longestText = 100_000;

/**
 * Levels that a text supports, at most one a criterion, each with the sentence that says so; nothing where the text
 * hedges, asks, dreams, looks back, speaks of others or contradicts itself. Dates count from `writtenAt`.
 */
export function suggestRatings(
  text: string,
  { language, writtenAt }: { readonly language?: Language; readonly writtenAt: Instant },
): Suggestion[] {
  const found = findIn(text.slice(0, longestText), language, writtenAt);
  return textCriteria.flatMap((criterion) => {
    const best = settle(found.filter((one) => one.criterion === criterion));
    if (best === undefined) return [];
    const quote = text.slice(best.sentence.start, best.sentence.end);
    return [{ criterion, level: best.level, quote, tier: "stated" as const, saidAt: writtenAt }];
  });
}

export function findIn(text: string, language: Language | undefined, writtenAt: Instant): Found[] {
  const spoken = language ?? languageOfText(text);
  const lexicon = lexicons[spoken];
  const form = phraseForm(spoken);
  if (compilePhrases(lexicon.nobody, form).test(form.plain(text.slice(0, 4000)))) return [];
  const found: Found[] = [];
  let question: { asked: ReadonlySet<string>; paragraph: number } | undefined;
  for (const sentence of sentencesOf(text, spoken)) {
    const noticed = noticeIn(sentence.text, spoken, writtenAt);
    if (sentence.asks) {
      question = { asked: noticed.topics, paragraph: sentence.paragraph };
      continue;
    }
    if (sentence.ours) continue;
    const asked = question?.asked ?? new Set<string>();
    question = undefined;
    for (const { criterion, level } of judge({ ...noticed, asked }, sentence)) found.push({ criterion, level, sentence });
  }
  return found;
}

/** A condition at the head of a sentence; "Sí, …" is none. */
const conditional = /^(?:(?:and|but|et|mais|y|pero|que|so|bueno|ok) )?(?:if|unless|si|s' il) (?!,)/;

function judge(noticed: Answer, sentence: Sentence): { criterion: Found["criterion"]; level: Level }[] {
  const { guards } = noticed;
  for (const guard of ["past", "elsewhere", "hearsay", "denied", "undiscussed", "toDo"] as const) if (guards.has(guard)) return [];
  if (sentence.voice === "rep" && guards.has("pitch")) return [];
  const levels = new Map<Found["criterion"], Level>();
  for (const rule of rules) {
    if (levels.has(rule.criterion)) continue;
    if (rule.voice !== undefined && rule.voice !== sentence.voice) continue;
    if (guards.has("hedged") && !rule.tentative) continue;
    if ((guards.has("hypothetical") || conditional.test(noticed.plain)) && !(rule.criterion === "metrics" || rule.tentative)) continue;
    if (!rule.when.every((condition) => holds(condition, noticed))) continue;
    if (rule.unless?.some((condition) => holds(condition, noticed))) continue;
    levels.set(rule.criterion, rule.level);
  }
  for (const { of, is } of consequences) if (levels.get(of[0]) === of[1]) levels.set(is[0], is[1]);
  return [...levels].map(([criterion, level]) => ({ criterion, level }));
}

/** The highest level that is said; nothing when one sentence says no and another a clear yes. */
function settle(found: readonly Found[]): Found | undefined {
  const highest = found.reduce<Found | undefined>((best, next) => (best === undefined || next.level > best.level ? next : best), undefined);
  const no = found.find(({ level }) => level === 0);
  if (highest === undefined || no === undefined || highest.level === 0) return highest;
  return highest.level === 1 ? no : undefined;
}
