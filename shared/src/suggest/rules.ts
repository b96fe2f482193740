import type { Level } from "../framework/framework.ts";
import type { TextCriterion } from "./lexicon.ts";
import type { Idea, Noticed } from "./noticed.ts";

/** An idea, one of several ("money|amount"), or its denial ("no money"). */
type Condition = string;

interface Rule {
  readonly criterion: TextCriterion | "identify-pain";
  readonly level: Level;
  /** All must hold. */
  readonly when: readonly Condition[];
  /** None may hold. */
  readonly unless?: readonly Condition[];
  /** Whose words: the buyers' own, or a rep's notes about them. Both, if not given. */
  readonly voice?: "buyer" | "rep";
  /** True where the level itself is a "perhaps": such a sentence may hedge. */
  readonly tentative?: true;
}

const step = "step|decides|iDecide";

/** For each criterion, the first rule that fits a sentence gives its level: the more telling ones stand first. */
export const rules: readonly Rule[] = [
  { criterion: "budget", level: 1, when: ["budget 1"], unless: ["approved & amount"], tentative: true },
  { criterion: "budget", level: 0, when: ["budget 0"], unless: ["findable", "approved", "no approved", "amount & willing"] },
  { criterion: "budget", level: 0, when: ["no money"], unless: ["findable", "approved", "no approved", "amount", "problem", "no problem", "otherSpend", "criteria", "budget 2"] },
  { criterion: "budget", level: 0, when: ["money", "gone"], unless: ["findable", "approved", "amount", "iDecide", "no gone", "otherSpend", "paper", "purse"] },
  { criterion: "budget", level: 3, when: ["budget 3"], unless: ["pending", "no approved", "otherSpend", "price", "budget 1"] },
  { criterion: "budget", level: 3, when: ["money|amount", "approved"], unless: ["pending", "no approved", "otherSpend", "price", "gain", "no money", "vying", "purse", "myPurse", "step×2", "criteria", "cost", "findable", "businessCase", "rival"] },
  { criterion: "budget", level: 2, when: ["budget 2", "amount|number"], unless: ["cost", "gain", "price", "otherSpend", "vying", "purse", "myPurse", "no budget 2", "target", "businessCase", "alone"] },
  { criterion: "budget", level: 2, when: ["amount", "willing|money"], unless: ["cost", "gain", "price", "otherSpend", "vying", "purse", "myPurse", "no willing", "no money", "target", "businessCase", "problem & often", "alone", "estimate"] },
  { criterion: "budget", level: 1, when: ["money", "findable"], unless: ["no money", "amount", "no findable"], tentative: true },
  { criterion: "budget", level: 2, when: ["asked money", "amount"], unless: ["cost", "price", "no willing"] },

  { criterion: "authority", level: 2, when: ["authority 2"] },
  { criterion: "authority", level: 2, when: ["recommends", "listens"], unless: ["no recommends", "vying"] },
  { criterion: "authority", level: 1, when: ["authority 1"] },
  { criterion: "authority", level: 1, when: ["uses", "others|no decides|no iDecide"] },
  { criterion: "authority", level: 0, when: ["authority 0"], unless: ["uses", "recommends"] },
  { criterion: "authority", level: 0, when: ["no say"], unless: ["uses", "recommends", "criteria", "gain", "money", "project"] },
  { criterion: "authority", level: 3, when: ["authority 3"], unless: ["no decides", "recommends", "date×2", "others"] },
  { criterion: "authority", level: 3, when: ["decides", "alone|present"], unless: ["no decides", "recommends", "date", "others", "step×3", "boss & no alone"] },

  { criterion: "economic-buyer", level: 0, when: ["economic-buyer 0"], unless: ["paper"] },
  { criterion: "economic-buyer", level: 0, when: ["boss", "refuses|no funds|no behind|no supports"], unless: ["paper", "criteria"] },
  { criterion: "economic-buyer", level: 3, when: ["boss", "behind", "money|amount", "approved"], unless: ["pending", "no behind", "no approved"] },
  { criterion: "economic-buyer", level: 2, when: ["economic-buyer 2|myPurse"], unless: ["no myPurse", "step×3", "no purse"] },
  { criterion: "economic-buyer", level: 2, when: ["purse", "inPerson"], unless: ["no purse", "step×3", "sequence & step×2", "date×2", "no inPerson"] },
  { criterion: "economic-buyer", level: 1, when: ["economic-buyer 1", "boss|name"], unless: ["step×2 & sequence", "department×2", "no purse", "date×2"] },
  { criterion: "economic-buyer", level: 1, when: ["purse", "boss|name"], unless: ["step×2 & sequence", "department×2", "no purse", "date×2", "approved & amount"] },
  { criterion: "economic-buyer", level: 1, when: ["asked purse", "boss"] },

  { criterion: "decision-criteria", level: 0, when: ["decision-criteria 0|no criteria"], unless: ["ourPart", "wants & no wants"] },
  { criterion: "decision-criteria", level: 3, when: ["criteria", "written", "ourPart"], unless: ["no written", "no ourPart"] },
  { criterion: "decision-criteria", level: 3, when: ["decision-criteria 3"], unless: ["no written", "no ourPart"] },
  { criterion: "decision-criteria", level: 2, when: ["decision-criteria 2|ranked", "quality"], unless: ["amount", "no ranked", "date", "standing & rival", "department", "vying"] },
  { criterion: "decision-criteria", level: 1, when: ["criteria|wants", "quality", "list"], unless: ["ranked", "date×2", "amount", "department", "rival"] },
  { criterion: "decision-criteria", level: 2, when: ["asked criteria", "ranked"] },
  { criterion: "decision-criteria", level: 1, when: ["asked criteria", "list"], unless: ["ranked", "date"] },

  { criterion: "decision-process", level: 0, when: ["decision-process 0"], unless: ["paper"] },
  { criterion: "decision-process", level: 0, when: ["project", "cancelled"], unless: ["no cancelled", "paper", "problem & often"] },
  { criterion: "decision-process", level: 3, when: ["plan", "onTrack"], unless: ["no onTrack", "no plan"] },
  { criterion: "decision-process", level: 2, when: ["date×2", step], unless: ["department×2", "cost"] },
  { criterion: "decision-process", level: 1, when: ["step×2", "sequence"], unless: ["date×2", "department×2", "no step", "ranked & quality×2", "plan & onTrack", "promised"] , tentative: true },

  { criterion: "paper-process", level: 3, when: ["paper-process 3|selfServe"], unless: ["no selfServe"] },
  { criterion: "paper-process", level: 0, when: ["paper|department", "blocked"], unless: ["no blocked", "money", "behind"] },
  { criterion: "paper-process", level: 3, when: ["paper|department", "underWay", "date"], unless: ["no underWay", "blocked"] },
  { criterion: "paper-process", level: 2, when: ["department×2", "sequence|list"], unless: ["quality×3", "date×2"] },
  { criterion: "paper-process", level: 1, when: ["paper", "usual", "presumed"], unless: ["no usual"], tentative: true },

  { criterion: "metrics", level: 3, when: ["businessCase", "gain|amount|percent|span|number"], unless: ["no gain", "no businessCase"] },
  { criterion: "metrics", level: 0, when: ["metrics 0"] },
  { criterion: "metrics", level: 0, when: ["no gain"], unless: ["money", "gain", "amount", "percent"] },
  { criterion: "metrics", level: 1, when: ["ourEstimate|metrics 1", "gain|amount|percent|span|number"], voice: "rep" },
  { criterion: "metrics", level: 2, when: ["target", "amount|percent|span|number"], unless: ["money", "ourEstimate", "price", "no target"] },
  { criterion: "metrics", level: 2, when: ["gain", "amount|percent|span"], unless: ["money", "ourEstimate", "price", "no gain", "cost"] },
  { criterion: "metrics", level: 2, when: ["asked target", "amount|percent|span|number"] },

  { criterion: "champion", level: 3, when: ["champion 3"], unless: ["no deed"] },
  { criterion: "champion", level: 3, when: ["promised", "deed"], unless: ["no promised", "no deed", "against"] },
  { criterion: "champion", level: 0, when: ["champion 0|against|no supports"], unless: ["problem & often"] },
  { criterion: "champion", level: 2, when: ["influence", "win"], unless: ["no influence", "no win"] },
  { criterion: "champion", level: 1, when: ["champion 1|friendly"], unless: ["no friendly", "no champion 1", "rival"] },

  { criterion: "competition", level: 3, when: ["counter", "checked"], unless: ["no checked", "paper"] },
  { criterion: "competition", level: 3, when: ["competition 3"] },
  { criterion: "competition", level: 0, when: ["competition 0"], unless: ["no competition 0", "mild"] },
  { criterion: "competition", level: 0, when: ["unchanged"], unless: ["no unchanged"] },
  { criterion: "competition", level: 2, when: ["standing", "name|rival"], unless: ["counter", "plan & onTrack", "priority", "problem & often", "date"] },
  { criterion: "competition", level: 1, when: ["vying", "name|rival"], unless: ["no vying", "boss", "purse", "paper", "meeting", "promised", "influence"] },

  { criterion: "need", level: 3, when: ["priority", "amount|percent|span|number|year", "cost|problem|target|gain"], unless: ["no priority", "no problem"] },
  { criterion: "need", level: 0, when: ["need 0"], unless: ["mild & problem", "purse", "against"] },
  { criterion: "need", level: 1, when: ["need 1"], unless: ["cost", "priority"] },
  { criterion: "need", level: 2, when: ["problem", "consequence|problem×2", "often|problem×2"], unless: ["mild", "target", "gain", "paper", "plan", "blocked & department", "standing", "step×2", "cancelled", "against", "unchanged", "money", "no problem", "refuses", "ourEstimate", "businessCase"] },
  { criterion: "need", level: 1, when: ["mild", "problem"], unless: ["cost", "priority", "money"] },

  { criterion: "timing", level: 0, when: ["timing 0"], unless: ["paper", "criteria", "project & cancelled"] },
  { criterion: "timing", level: 3, when: ["date", "driver", "start|must"], unless: ["no start", "department", "cost", "step×3", "undecided"] },
  { criterion: "timing", level: 2, when: ["date", "start|timing 2"], unless: ["no start", "meeting & no timing 2", "department×2", "cost", "onTrack"] },
  { criterion: "timing", level: 1, when: ["timing 1"], unless: ["date"], tentative: true },
  { criterion: "timing", level: 3, when: ["asked start", "date", "driver"] },
  { criterion: "timing", level: 2, when: ["asked start", "date"], unless: ["meeting"] },

  { criterion: "identify-pain", level: 3, when: ["cost", "amount|percent|span", "priority", "date|year"], unless: ["no cost"] },
  { criterion: "identify-pain", level: 2, when: ["cost", "amount|percent|span"], unless: ["no cost", "willing"] },
];

/** What else follows from a level: whoever owns the money and was met decides with us; engaged, the money is there. */
export const consequences: readonly { readonly of: [TextCriterion, Level]; readonly is: [TextCriterion, Level] }[] = [
  { of: ["economic-buyer", 2], is: ["authority", 3] },
  { of: ["economic-buyer", 3], is: ["authority", 3] },
  { of: ["economic-buyer", 3], is: ["budget", 3] },
];

/** A sentence, and what the question before it asked. */
export type Answer = Noticed & { readonly asked: ReadonlySet<string> };

export function holds(condition: Condition, noticed: Answer): boolean {
  return condition.split("|").some((choice) => choice.split(" & ").every((part) => isNoticed(part, noticed)));
}

function isNoticed(part: string, noticed: Answer): boolean {
  if (part === "list") return noticed.items >= 3;
  if (part.startsWith("asked ")) return noticed.asked.has(part.slice(6));
  if (part.startsWith("no ")) return noticed.denied.has(part.slice(3) as Idea);
  const [idea, times] = part.split("×");
  return noticed.count(idea as Idea) >= Number(times ?? 1);
}
