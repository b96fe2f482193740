import type { Level } from "../framework/framework.ts";
import { type Guard, type TextCriterion, type Topic, textCriteria } from "./lexicon.ts";
import type { Idea, Noticed } from "./noticed.ts";
import { allRules } from "./rules/all-rules.ts";
import type { Conditions, Rule } from "./rules/rule.ts";
import type { Voice } from "./sentences.ts";

/** A sentence, and where it stands. */
export interface Heard extends Noticed {
  /** It stands among a rep's notes, where "we" are us. */
  readonly isOfNotes: boolean;
}

/** A sentence, and what was said before it. */
export interface Answer extends Heard {
  readonly asked: Noticed["topics"];
  /** "He" is the boss whom the sentence before named. */
  readonly meansBoss: boolean;
}

export interface Finding {
  readonly criterion: TextCriterion;
  readonly level: Level;
}

/** Whoever owns the money and was met decides with us; engaged, the money is there. */
const consequences: readonly { readonly of: [TextCriterion, Level]; readonly is: [TextCriterion, Level] }[] = [
  { of: ["economic-buyer", 2], is: ["authority", 3] },
  { of: ["economic-buyer", 3], is: ["authority", 3] },
  { of: ["economic-buyer", 3], is: ["budget", 3] },
];

const silencing: readonly Guard[] = [
  "toDo",
  "past",
  "elsewhere",
  "hearsay",
  "denied",
  "undiscussed",
  "smallTalk",
  "unsure",
];

/** What a text may say of our own offer, and still tell of the buyer: "she took our offer to the board". */
const aboutOurOffer: ReadonlySet<TextCriterion> = new Set([
  "decision-criteria",
  "paper-process",
  "champion",
  "competition",
]);

/** What "we" have or want in a rep's notes is ours and not the buyer's. */
const ofWhoeverSaysWe: ReadonlySet<TextCriterion> = new Set(["budget", "need", "timing"]);

/** A condition at the head of a sentence; "Sí, …" is none. */
const conditional = /^(?:(?:and|but|et|mais|y|pero|que|so|bueno|ok) )?(?:if|unless|si|s' il) (?!,)/;

/** True where a sentence says nothing about this buyer today, however clear its words are. */
export function isSilenced({ guards, count }: Noticed, voice: Voice): boolean {
  if (silencing.some((guard) => guards.has(guard))) return true;
  if (voice === "rep" && guards.has("pitch")) return true;
  // "It was 40k in 2024" is over; "the 2024 budget runs until March" is not.
  return count("past") > 0 && count("date") === 0;
}

/** The levels that one sentence supports, at most one a criterion. */
export function judgeSentence(answer: Answer, voice: Voice): Finding[] {
  if (isSilenced(answer, voice)) return [];
  const levels = new Map<TextCriterion, Level>();
  for (const criterion of textCriteria) {
    const rule = allRules[criterion].find((rule) => fits(rule, criterion, answer, voice));
    if (rule !== undefined) levels.set(criterion, rule.level);
  }
  for (const { of, is } of consequences) if (levels.get(of[0]) === of[1]) levels.set(is[0], is[1]);
  return [...levels].map(([criterion, level]) => ({ criterion, level }));
}

/** False where a sentence speaks of our side's money, wishes or offer instead of the buyer's. */
export function mayTellOf(criterion: TextCriterion, { guards, isOfNotes, isFirstPerson }: Heard): boolean {
  if (guards.has("ourOffer") && !aboutOurOffer.has(criterion)) return false;
  return !(isOfNotes && isFirstPerson && ofWhoeverSaysWe.has(criterion));
}

function fits(rule: Rule, criterion: TextCriterion, answer: Answer, voice: Voice): boolean {
  if (!mayTellOf(criterion, answer)) return false;
  if (rule.voice !== undefined && rule.voice !== voice) return false;
  if (answer.guards.has("hedged") && !rule.tentative) return false;
  // "If it goes from 4 hours to 1 we are happy" names a target, "if the case is good we find the money" a perhaps.
  const isCondition = answer.guards.has("hypothetical") || conditional.test(answer.words.slice(0, 4).join(" "));
  if (isCondition && criterion !== "metrics" && !(criterion === "budget" && rule.tentative)) return false;
  const holding = (conditions: Conditions) => conditions.split(", ").map((condition) => holds(condition, answer));
  return !holding(rule.when).includes(false) && !(rule.unless && holding(rule.unless).includes(true));
}

function holds(condition: string, answer: Answer): boolean {
  return condition.split("|").some((choice) => choice.split(" & ").every((part) => isNoticed(part, answer)));
}

function isNoticed(part: string, answer: Answer): boolean {
  if (part === "list") return answer.items >= 3;
  if (part === "boss" && answer.meansBoss) return true;
  if (part.startsWith("asked ")) return answer.asked.has(part.slice(6) as Topic);
  if (part.startsWith("no ")) return answer.denied.has(part.slice(3) as Idea);
  const [idea, times] = part.split("×");
  return answer.count(idea as Idea) >= Number(times ?? 1);
}
