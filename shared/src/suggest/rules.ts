import type { Level } from "../framework/framework.ts";
import type { Guard, TextCriterion, Topic } from "./lexicon.ts";
import type { Idea, Noticed } from "./noticed.ts";
import type { Voice } from "./sentences.ts";

/** An idea, one of several ("money|amount"), or its denial ("no money"). */
type Condition = string;

interface Rule {
  readonly criterion: TextCriterion;
  readonly level: Level;
  /** All must hold. */
  readonly when: readonly Condition[];
  /** None may hold. */
  readonly unless?: readonly Condition[];
  /** Whose words: the buyers' own, or a rep's notes about them. Both, if not given. */
  readonly voice?: Voice;
  /** True where the level itself is a "perhaps": such a sentence may hedge. */
  readonly tentative?: true;
}

const step = "step|decides|iDecide";

/** For each criterion, the first rule that fits a sentence gives its level: the more telling ones stand first. */
const rules: readonly Rule[] = [
  { criterion: "budget", level: 1, when: ["budget 1"], unless: ["approved & amount"], tentative: true },
  {
    criterion: "budget",
    level: 0,
    when: ["budget 0"],
    unless: ["findable", "approved", "no approved", "amount & willing", "economic-buyer 0", "boss & refuses"],
  },
  {
    criterion: "budget",
    level: 0,
    when: ["no money"],
    unless: [
      "findable",
      "approved",
      "no approved",
      "amount",
      "problem",
      "no problem",
      "otherSpend",
      "criteria",
      "budget 2",
      "economic-buyer 0",
      "boss & refuses",
      "criteria",
    ],
  },
  {
    criterion: "budget",
    level: 0,
    when: ["money", "gone"],
    unless: ["findable", "approved", "amount", "iDecide", "no gone", "otherSpend", "paper", "purse"],
  },
  {
    criterion: "budget",
    level: 3,
    when: ["budget 3"],
    unless: ["pending", "no approved", "otherSpend", "price", "budget 1", "purse"],
  },
  {
    criterion: "budget",
    level: 3,
    when: ["money|amount", "approved"],
    unless: [
      "pending",
      "no approved",
      "otherSpend",
      "price",
      "gain",
      "no money",
      "vying",
      "purse",
      "myPurse",
      "step×2",
      "criteria",
      "cost",
      "findable",
      "businessCase",
      "rival",
    ],
  },
  {
    criterion: "budget",
    level: 2,
    when: ["budget 2", "amount|number"],
    unless: ["cost", "gain", "price", "otherSpend", "vying", "purse", "myPurse", "target", "businessCase", "alone"],
  },
  {
    criterion: "budget",
    level: 2,
    when: ["amount", "willing|money"],
    unless: [
      "cost",
      "gain",
      "price",
      "otherSpend",
      "vying",
      "purse",
      "myPurse",
      "no willing",
      "no money",
      "target",
      "businessCase",
      "problem & often",
      "alone",
      "estimate",
    ],
  },
  {
    criterion: "budget",
    level: 1,
    when: ["money", "findable", "modal"],
    unless: ["no money", "amount", "no findable", "approved"],
    tentative: true,
  },
  { criterion: "budget", level: 2, when: ["asked money", "amount"], unless: ["cost", "price", "no willing"] },

  { criterion: "authority", level: 2, when: ["authority 2"] },
  { criterion: "authority", level: 2, when: ["recommends", "listens"], unless: ["no recommends", "vying"] },
  { criterion: "authority", level: 1, when: ["authority 1"] },
  { criterion: "authority", level: 1, when: ["uses", "others|no decides|no iDecide"] },
  { criterion: "authority", level: 0, when: ["authority 0"], unless: ["uses", "recommends"] },
  {
    criterion: "authority",
    level: 0,
    when: ["no say"],
    unless: ["uses", "recommends", "criteria", "gain", "money", "project"],
  },
  { criterion: "authority", level: 3, when: ["authority 3"], unless: ["no decides", "recommends", "date×2", "others"] },
  {
    criterion: "authority",
    level: 3,
    when: ["iDecide"],
    unless: ["no iDecide", "recommends & listens", "date×2", "others"],
  },
  {
    criterion: "authority",
    level: 3,
    when: ["decides", "alone|present"],
    unless: ["no decides", "recommends", "date", "others", "step×3", "boss & no alone"],
  },

  {
    criterion: "economic-buyer",
    level: 0,
    when: ["boss", "economic-buyer 0|refuses|no funds"],
    unless: ["paper", "criteria", "problem×2"],
  },
  {
    criterion: "economic-buyer",
    level: 3,
    when: ["boss", "behind", "money|amount", "approved"],
    unless: ["pending", "no behind", "no approved"],
  },
  {
    criterion: "economic-buyer",
    level: 2,
    when: ["economic-buyer 2|myPurse"],
    unless: ["no myPurse", "step×3", "no purse"],
  },
  {
    criterion: "economic-buyer",
    level: 2,
    when: ["purse", "inPerson"],
    unless: ["no purse", "step×3", "sequence & step×2", "date×2", "no inPerson"],
  },
  {
    criterion: "economic-buyer",
    level: 1,
    when: ["economic-buyer 1", "boss|name"],
    unless: ["step×2 & sequence", "department×2", "no purse", "date×2"],
  },
  {
    criterion: "economic-buyer",
    level: 1,
    when: ["purse", "boss|name"],
    unless: ["step×2 & sequence", "department×2", "no purse", "date×2", "approved & amount"],
  },
  { criterion: "economic-buyer", level: 1, when: ["asked purse", "boss"] },

  {
    criterion: "decision-criteria",
    level: 0,
    when: ["decision-criteria 0|no criteria"],
    unless: ["ourPart", "wants & no wants"],
  },
  {
    criterion: "decision-criteria",
    level: 3,
    when: ["criteria", "written", "ourPart"],
    unless: ["no written", "no ourPart"],
  },
  { criterion: "decision-criteria", level: 3, when: ["decision-criteria 3"], unless: ["no written", "no ourPart"] },
  {
    criterion: "decision-criteria",
    level: 2,
    when: ["decision-criteria 2 & quality|ranked & quality×2"],
    unless: [
      "step×2 & sequence & no ranked",
      "department×2 & sequence",
      "amount",
      "no ranked",
      "date",
      "standing & rival",
      "vying",
    ],
  },
  {
    criterion: "decision-criteria",
    level: 1,
    when: ["criteria|wants", "quality", "list"],
    unless: ["ranked", "date×2", "amount", "rival", "department×2"],
  },
  { criterion: "decision-criteria", level: 2, when: ["asked criteria", "ranked"] },
  { criterion: "decision-criteria", level: 1, when: ["asked criteria", "list"], unless: ["ranked", "date"] },

  { criterion: "decision-process", level: 0, when: ["decision-process 0"], unless: ["paper"] },
  {
    criterion: "decision-process",
    level: 0,
    when: ["project", "cancelled"],
    unless: ["no cancelled", "paper", "problem & often"],
  },
  { criterion: "decision-process", level: 3, when: ["plan", "onTrack"], unless: ["no onTrack", "no plan"] },
  {
    criterion: "decision-process",
    level: 2,
    when: ["date×2", step],
    unless: ["department×2", "cost", "promised & deed"],
  },
  {
    criterion: "decision-process",
    level: 1,
    when: ["step×2", "sequence"],
    unless: [
      "date×2",
      "department×2",
      "no step",
      "ranked & quality×2",
      "plan & onTrack",
      "promised",
      "money & approved",
      "amount",
      "iDecide",
      "rival",
      "appointment",
    ],
    tentative: true,
  },

  { criterion: "paper-process", level: 3, when: ["paper-process 3|selfServe×2"] },
  {
    criterion: "paper-process",
    level: 0,
    when: ["paper|department", "blocked"],
    unless: ["no blocked", "money", "behind"],
  },
  {
    criterion: "paper-process",
    level: 3,
    when: ["paper|department", "underWay", "date"],
    unless: ["no underWay", "blocked", "appointment"],
  },
  { criterion: "paper-process", level: 2, when: ["department×2", "sequence|list"], unless: ["quality×3", "date×2"] },
  { criterion: "paper-process", level: 1, when: ["paper", "usual", "presumed"], unless: ["no usual"], tentative: true },

  {
    criterion: "metrics",
    level: 3,
    when: ["businessCase", "gain|amount|percent|span|number|date"],
    unless: ["no gain", "no businessCase"],
  },
  { criterion: "metrics", level: 0, when: ["metrics 0"] },
  { criterion: "metrics", level: 0, when: ["no gain"], unless: ["money", "gain", "amount", "percent"] },
  {
    criterion: "metrics",
    level: 1,
    when: ["ourEstimate|metrics 1", "gain|amount|percent|span|number"],
    voice: "rep",
    tentative: true,
  },
  {
    criterion: "metrics",
    level: 2,
    when: ["target", "amount|percent|span|number"],
    unless: ["money", "ourEstimate", "price", "no target", "cost & priority"],
  },
  {
    criterion: "metrics",
    level: 2,
    when: ["gain", "amount|percent|span"],
    unless: ["money", "ourEstimate", "price", "no gain", "cost"],
  },
  { criterion: "metrics", level: 2, when: ["asked target", "amount|percent|span|number"] },

  { criterion: "champion", level: 3, when: ["champion 3"], unless: ["no deed"] },
  { criterion: "champion", level: 3, when: ["promised", "deed"], unless: ["no promised", "no deed", "against"] },
  {
    criterion: "champion",
    level: 0,
    when: ["champion 0|against|no supports"],
    unless: ["problem×2", "boss & economic-buyer 0", "unchanged & no supports"],
  },
  { criterion: "champion", level: 2, when: ["influence", "win"], unless: ["no influence", "no win"] },
  { criterion: "champion", level: 1, when: ["champion 1|friendly"], unless: ["no friendly", "no champion 1", "rival"] },

  { criterion: "competition", level: 3, when: ["counter", "checked"], unless: ["no checked", "paper"] },
  { criterion: "competition", level: 3, when: ["competition 3"] },
  { criterion: "competition", level: 0, when: ["competition 0"], unless: ["no competition 0", "mild"] },
  { criterion: "competition", level: 0, when: ["unchanged"], unless: ["no unchanged"] },
  {
    criterion: "competition",
    level: 2,
    when: ["standing", "name|rival"],
    unless: ["counter", "plan & onTrack", "priority", "date", "criteria"],
  },
  {
    criterion: "competition",
    level: 1,
    when: ["vying", "name|rival"],
    unless: ["no vying", "boss", "purse", "paper", "promised", "influence", "criteria", "plan", "money", "deed"],
  },

  {
    criterion: "need",
    level: 3,
    when: ["priority", "amount|percent|span|number|year", "cost|problem|target|gain"],
    unless: ["no priority", "no problem"],
  },
  { criterion: "need", level: 0, when: ["need 0"], unless: ["mild & problem", "purse", "against"] },
  { criterion: "need", level: 1, when: ["need 1"], unless: ["cost", "priority"] },
  {
    criterion: "need",
    level: 2,
    when: ["problem", "consequence|problem×2", "often|problem×2"],
    unless: [
      "mild",
      "target",
      "gain",
      "paper & blocked",
      "paper & underWay",
      "plan & onTrack",
      "blocked & department",
      "standing",
      "step×2",
      "cancelled",
      "against",
      "unchanged",
      "no problem",
      "ourEstimate",
      "businessCase",
      "influence & win",
      "date & start",
      "economic-buyer 0 & boss",
      "selfServe",
      "counter & checked",
    ],
  },
  {
    criterion: "need",
    level: 1,
    when: ["mild×2|mild & problem|mild & no problem"],
    unless: ["cost", "priority", "money", "price", "amount", "promised", "standing & name"],
  },

  {
    criterion: "timing",
    level: 0,
    when: ["timing 0"],
    unless: ["paper", "criteria|no criteria", "project & cancelled"],
  },
  {
    criterion: "timing",
    level: 3,
    when: ["date", "driver", "start|must"],
    unless: ["no start", "department & paper", "cost", "date×2 & step"],
  },
  {
    criterion: "timing",
    level: 2,
    when: ["date", "start|timing 2"],
    unless: ["no start", "appointment", "paper & underWay", "department & underWay", "cost", "plan & onTrack"],
  },
  { criterion: "timing", level: 1, when: ["timing 1"], unless: ["date"], tentative: true },
  { criterion: "timing", level: 3, when: ["asked start", "date", "driver"] },
  { criterion: "timing", level: 2, when: ["asked start", "date"], unless: ["meeting"] },
];

/** What else follows from a level: whoever owns the money and was met decides with us; engaged, the money is there. */
const consequences: readonly { readonly of: [TextCriterion, Level]; readonly is: [TextCriterion, Level] }[] = [
  { of: ["economic-buyer", 2], is: ["authority", 3] },
  { of: ["economic-buyer", 3], is: ["authority", 3] },
  { of: ["economic-buyer", 3], is: ["budget", 3] },
];

/** A sentence, and what the question before it asked. */
export interface Answer extends Noticed {
  readonly asked: Noticed["topics"];
  /** "He" is the boss whom the sentence before named. */
  readonly meansBoss: boolean;
}

export interface Finding {
  readonly criterion: TextCriterion;
  readonly level: Level;
  /** Follows from another finding in the same sentence. */
  readonly follows: boolean;
}

/** A sentence with one of these says nothing about this buyer today. */
const silencing: readonly Guard[] = ["toDo", "past", "elsewhere", "hearsay", "denied", "undiscussed", "smallTalk"];

/** A condition at the head of a sentence; "Sí, …" is none. */
const conditional = /^(?:(?:and|but|et|mais|y|pero|que|so|bueno|ok) )?(?:if|unless|si|s' il) (?!,)/;

/** The levels that one sentence supports, at most one a criterion. */
export function judgeSentence(answer: Answer, voice: Voice): Finding[] {
  if (silencing.some((guard) => answer.guards.has(guard))) return [];
  if (voice === "rep" && answer.guards.has("pitch")) return [];
  const levels = new Map<TextCriterion, Level>();
  for (const rule of rules) {
    if (!levels.has(rule.criterion) && fits(rule, answer, voice)) levels.set(rule.criterion, rule.level);
  }
  const said = [...levels].map(([criterion, level]) => ({ criterion, level, follows: false }));
  const following = consequences.filter(({ of, is }) => levels.get(of[0]) === of[1] && levels.get(is[0]) !== is[1]);
  return [...said, ...following.map(({ is: [criterion, level] }) => ({ criterion, level, follows: true }))];
}

function fits(rule: Rule, answer: Answer, voice: Voice): boolean {
  if (rule.voice !== undefined && rule.voice !== voice) return false;
  if (answer.guards.has("hedged") && !rule.tentative) return false;
  // "If it goes from 4 hours to 1 we are happy" is how people name a target.
  const isCondition = answer.guards.has("hypothetical") || conditional.test(answer.words.slice(0, 4).join(" "));
  if (isCondition && !rule.tentative && rule.criterion !== "metrics") return false;
  return (
    rule.when.every((condition) => holds(condition, answer)) &&
    !rule.unless?.some((condition) => holds(condition, answer))
  );
}

function holds(condition: Condition, answer: Answer): boolean {
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
