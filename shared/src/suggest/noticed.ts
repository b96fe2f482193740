import type { Instant } from "../instant.ts";
import type { Language } from "../language/language.ts";
import { lexicons } from "./all-lexicons.ts";
import { markDates } from "./dates.ts";
import { markAmounts, markNumbers } from "./figures.ts";
import { type Cell, type Concept, concepts, type Guard, guards, type Topic, topics } from "./lexicon.ts";
import { compilePhrases, listPhrases } from "./phrase.ts";
import { phraseForm, plainWords, unaccented } from "./plain-words.ts";

type Figure = "amount" | "percent" | "span" | "number" | "date" | "past" | "year" | "name";

/** An idea as said, or as denied: "approved" and "no approved". */
export type Idea = Concept | Figure | Cell;

/** What one sentence says, before any rule judges it. */
export interface Noticed {
  readonly said: ReadonlySet<Idea>;
  readonly denied: ReadonlySet<Idea>;
  readonly guards: ReadonlySet<Guard>;
  /** How often an idea occurs in different words: two dates, three departments. */
  readonly count: (idea: Idea) => number;
  /** As a question: what the answer is about. */
  readonly topics: ReadonlySet<Topic>;
  /** Items of an enumeration: "offline mode, Welsh language, an API" has three. */
  readonly items: number;
  readonly plain: string;
}

interface Compiled {
  readonly guards: readonly (readonly [Guard, RegExp])[];
  readonly ideas: readonly (readonly [Concept | Cell, RegExp])[];
  readonly periods: RegExp;
  readonly topics: readonly (readonly [Topic, RegExp])[];
  readonly negators: ReadonlySet<string>;
  readonly turns: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

const compiled = new Map<Language, Compiled>();
const figures: readonly Figure[] = ["amount", "percent", "span", "number", "date", "past", "year"];

/** How many words before a phrase a "no" reaches, and in French after it ("décide pas"). */
const reach = 4;

export function noticeIn(text: string, language: Language, writtenAt: Instant): Noticed {
  const lexicon = compile(language);
  const plain = plainForm(text, language, writtenAt, lexicon);
  const said = new Map<Idea, Set<string>>();
  const denied = new Set<Idea>();
  for (const [idea, pattern] of lexicon.ideas) {
    for (const { index, 0: words } of plain.matchAll(pattern)) {
      if (isDenied(plain, index, words, lexicon, language)) denied.add(idea);
      else said.set(idea, (said.get(idea) ?? new Set()).add(words));
    }
  }
  const count = new Map<Idea, number>([...said].map(([idea, words]) => [idea, words.size]));
  for (const figure of figures) {
    const times = plain.split(`<${figure}>`).length - 1;
    if (times > 0) count.set(figure, times);
  }
  const names = plain.match(/°[^ ]+/g)?.length ?? 0;
  if (names > 0) count.set("name", names);
  return {
    said: new Set(count.keys()),
    denied,
    guards: new Set(lexicon.guards.flatMap(([guard, pattern]) => (plain.search(pattern) >= 0 ? [guard] : []))),
    count: (idea) => count.get(idea) ?? 0,
    topics: new Set(lexicon.topics.flatMap(([topic, pattern]) => (plain.search(pattern) >= 0 ? [topic] : []))),
    items: itemsOf(plain),
    plain,
  };
}

function plainForm(text: string, language: Language, writtenAt: Instant, { periods }: Compiled): string {
  const figured = markNumbers(markAmounts(markDates(unaccented(text), language, writtenAt)));
  return plainWords(figured, language).replace(periods, "<date>");
}

/** A clause before the phrase, up to its last turn, is searched for a "no" near it. */
function isDenied(plain: string, index: number, words: string, { negators, turns, articles }: Compiled, language: Language): boolean {
  const before = plain.slice(Math.max(0, index - 120), index).trimEnd().split(" ").filter((word) => !articles.has(word));
  for (let back = 1; back <= Math.min(reach, before.length); back++) {
    const word = before[before.length - back] ?? "";
    if (/^[,:;()]$/.test(word) || turns.has(word)) break;
    if (negators.has(word)) return true;
  }
  if (language !== "fr") return false;
  const after = plain.slice(index + words.length + 1).split(" ", 1)[0] ?? "";
  return ["pas", "jamais", "rien", "aucun", "aucune", "guere"].includes(after);
}

function itemsOf(plain: string): number {
  return plain.split(/ , | and | et | y | e | ; | \/ | \+ /).length;
}

function compile(language: Language): Compiled {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const lexicon = lexicons[language];
  const form = phraseForm(language);
  const made: Compiled = {
    guards: guards.map((guard) => [guard, compilePhrases(lexicon.guards[guard], form)]),
    ideas: [
      ...concepts.map((concept) => [concept, compilePhrases(lexicon.concepts[concept], form)] as const),
      ...Object.entries(lexicon.sayings).map(([cell, phrases]) => [cell as Cell, compilePhrases(phrases, form)] as const),
    ],
    topics: topics.map((topic) => [topic, compilePhrases(lexicon.topics[topic], form)]),
    periods: compilePhrases(lexicon.periods, form),
    negators: new Set(listPhrases(lexicon.negators, form.plain)),
    articles: form.articles,
    turns: new Set(listPhrases(lexicon.turns, form.plain)),
  };
  compiled.set(language, made);
  return made;
}
