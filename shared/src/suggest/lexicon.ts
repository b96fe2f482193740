import type { Level } from "../framework/framework.ts";

/** What a text can be about. A framework's criteria take from these: framework-suggestions.ts. */
export const textCriteria = [
  "budget",
  "authority",
  "need",
  "timing",
  "economic-buyer",
  "decision-criteria",
  "decision-process",
  "paper-process",
  "metrics",
  "champion",
  "competition",
] as const;
export type TextCriterion = (typeof textCriteria)[number];

export type Cell = `${TextCriterion} ${Level}`;

/** Phrases between commas, written as people say them; PhraseBook tells what `*`, `…` and `(a|b)` stand for. */
export type Phrases = string;

/** Ideas that rules.ts combines. Each is noticed as said or as denied ("approved", "not approved"). */
export const concepts = [
  // Money.
  "money",
  "approved",
  "confirmed",
  "threshold",
  "pending",
  "willing",
  "findable",
  "modal",
  "gone",
  "cost",
  "price",
  "otherSpend",
  // Who decides, who pays.
  "iDecide",
  "decides",
  "alone",
  "present",
  "recommends",
  "listens",
  "uses",
  "others",
  "say",
  "boss",
  "purse",
  "myPurse",
  "inPerson",
  "signs",
  "refuses",
  "funds",
  "behind",
  // How they choose.
  "criteria",
  "written",
  "ourPart",
  "ranked",
  "quality",
  "wants",
  "plan",
  "onTrack",
  "but",
  "project",
  "cancelled",
  "step",
  "sequence",
  "paper",
  "department",
  "blocked",
  "usual",
  "presumed",
  "underWay",
  "selfServe",
  // What it brings.
  "gain",
  "businessCase",
  "target",
  "estimate",
  "ourEstimate",
  // Who helps.
  "promised",
  "deed",
  "influence",
  "win",
  "supports",
  "against",
  "friendly",
  // Who else.
  "rival",
  "vying",
  "standing",
  "counter",
  "checked",
  "chosen",
  "unchanged",
  // What hurts, and when it should end.
  "problem",
  "consequence",
  "often",
  "mild",
  "priority",
  "start",
  "must",
  "doing",
  "driver",
  "meeting",
  "appointment",
] as const;
export type Concept = (typeof concepts)[number];

/** Reasons to leave a sentence alone, however clear its words are. */
export const guards = [
  "hedged",
  "hypothetical",
  "past",
  "elsewhere",
  "hearsay",
  "denied",
  "pitch",
  "undiscussed",
  "smallTalk",
  "toDo",
  "unsure",
  "ourOffer",
] as const;
export type Guard = (typeof guards)[number];

/** What a question asks, so that "between 20 and 30k" after it is understood. */
export const topics = ["money", "start", "criteria", "target", "purse", "decides"] as const;
export type Topic = (typeof topics)[number];

/** One language, as a person who sells in it hears it. */
export interface Lexicon {
  /** Frequent small words; they tell the language of a text. */
  readonly smallWords: Phrases;
  /** Words that carry nothing here; they are left out of texts and phrases alike. */
  readonly articles: Phrases;
  /** "We", "our": in a rep's notes these are us. */
  readonly firstPerson: Phrases;
  readonly negators: Phrases;
  /** Words that deny what stands right before them: "décide pas". */
  readonly negatorsAfter: Phrases;
  /** Words between which a "no" does not reach. */
  readonly turns: Phrases;
  /** Before these somebody who dictates takes breath. */
  readonly breaths: Phrases;
  /** What often follows a name at the head of a sentence. */
  readonly verbs: Phrases;
  /** Abbreviations after which a full stop ends no sentence. */
  readonly abbreviations: Phrases;
  /** Periods and days that the date reader does not know. */
  readonly periods: Phrases;
  /** How an email begins and ends, and what announces an earlier one. */
  readonly greetings: Phrases;
  readonly closings: Phrases;
  /** Speakers, headings and first words that are our own side's. */
  readonly ours: Phrases;
  /** What stands before a colon and names a matter or a field, not a speaker. */
  readonly headings: Phrases;
  /** A text that nobody wrote to us: newsletters, automatic replies. */
  readonly nobody: Phrases;
  /** A first line that says the text is our own affair: a forecast, an internal meeting, a talk with a reseller. */
  readonly inside: Phrases;
  /** "You asked what we look for": what is said next answers that. */
  readonly recalls: Phrases;
  readonly topics: Readonly<Record<Topic, Phrases>>;
  readonly guards: Readonly<Record<Guard, Phrases>>;
  readonly concepts: Readonly<Record<Concept, Phrases>>;
  /** Whole sayings that mean a level by themselves. */
  readonly sayings: Readonly<Partial<Record<Cell, Phrases>>>;
}
