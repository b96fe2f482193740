import type { Instant } from "../instant.ts";
import type { Language } from "../language/language.ts";
import { lexicons } from "./all-lexicons.ts";
import { markDates } from "./dates.ts";
import { countKnownAmounts, markAmounts, markNumbers } from "./figures.ts";
import { type Cell, type Concept, concepts, type Guard, guards, type Topic, topics } from "./lexicon.ts";
import { listPhrases, PhraseBook, type Place } from "./phrase.ts";
import { phraseForm, plainWords, unaccented } from "./plain-words.ts";

const figures = ["amount", "percent", "span", "number", "date", "past", "year"] as const;
type Figure = (typeof figures)[number] | "name" | "subject" | "theAmount";

/** An idea as said, or as denied: "approved" and "no approved". */
export type Idea = Concept | Figure | Cell;

/** What one sentence says, before any rule judges it. */
export interface Noticed {
  /** What is said, each idea once. */
  readonly said: ReadonlySet<Idea>;
  readonly denied: ReadonlySet<Idea>;
  readonly guards: ReadonlySet<Guard>;
  /** In how many different words an idea is said: two dates, three departments. */
  readonly count: (idea: Idea) => number;
  /** As a question: what the answer is about. */
  readonly topics: ReadonlySet<Topic>;
  /** "You asked …": what is said next answers that. */
  readonly recalls: boolean;
  /** Items of an enumeration: "offline mode, Welsh language, an API" has three. */
  readonly items: number;
  readonly words: readonly string[];
  /** "We", "our" and their like, not within quotation marks. */
  readonly isFirstPerson: boolean;
}

type Label = readonly [kind: "guard" | "topic" | "recalls" | "idea", name: string];

interface Vocabulary {
  readonly book: PhraseBook<Label>;
  readonly periods: PhraseBook<"period">;
  readonly negators: ReadonlySet<string>;
  readonly turns: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly negatorsAfter: ReadonlySet<string>;
  readonly smallWords: ReadonlySet<string>;
  readonly firstPerson: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
}

const vocabularies = new Map<Language, Vocabulary>();

/** "Since Monday" says how long, not when. */
const sinceThen = /\b(since|depuis|desde) (?:el |le )?<(?:date|year|past)>/g;

/** How many words before a phrase a "no" reaches. */
const reach = 4;

export function noticeIn(text: string, language: Language, writtenAt: Instant): Noticed {
  const vocabulary = vocabularyOf(language);
  const words = wordsOf(text, language, writtenAt, vocabulary);
  const places = vocabulary.book.find(words);
  const names = (wanted: Label[0]) => places.flatMap(({ label: [kind, name] }) => (kind === wanted ? [name] : []));
  const said = new Map<string, Set<string>>();
  const denied = new Set<string>();
  for (const { label, start, end } of places) {
    if (label[0] !== "idea") continue;
    if (isDenied(words, start, end, vocabulary)) denied.add(label[1]);
    else said.set(label[1], (said.get(label[1]) ?? new Set()).add(words.slice(start, end).join(" ")));
  }
  const counts = new Map<string, number>([...said].map(([idea, ways]) => [idea, ways.size]));
  for (const figure of figures) counts.set(figure, words.filter((word) => word === `<${figure}>`).length);
  counts.set("name", words.filter((word) => word.startsWith("°")).length);
  counts.set("theAmount", countKnownAmounts(words.join(" ")));
  counts.set("subject", beginsWithName(text, words, places, vocabulary) ? 1 : 0);
  const counted = [...counts].flatMap(([idea, count]) => (count > 0 ? [idea as Idea] : []));
  return {
    said: new Set(counted),
    denied: denied as ReadonlySet<Idea>,
    guards: new Set(guards.filter((guard) => isGuarded(guard, places))),
    count: (idea) => counts.get(idea) ?? 0,
    topics: new Set(names("topic") as Topic[]),
    recalls: names("recalls").length > 0,
    items: words.join(" ").split(/ , | and | et | y | e | ; | \/ | \+ /).length,
    words,
    isFirstPerson: !/["«»“”]/.test(text) && words.some((word) => vocabulary.firstPerson.has(word)),
  };
}

/** Every sentence has a capital; a first word that means nothing to us is likely somebody's: "Zentrix is cheaper". */
function beginsWithName(
  text: string,
  [first = "", second = ""]: string[],
  places: readonly Place<Label>[],
  vocabulary: Vocabulary,
) {
  const isKnown = vocabulary.smallWords.has(first) || places.some(({ start }) => start === 0);
  return /^\p{Lu}\p{L}{3}/u.test(text) && !isKnown && vocabulary.verbs.has(second);
}

function wordsOf(text: string, language: Language, writtenAt: Instant, { periods }: Vocabulary): string[] {
  const figured = markNumbers(markDates(markAmounts(unaccented(text).replace(/\s+/g, " ")), language, writtenAt));
  const words = plainWords(figured, language).split(" ");
  for (const { start, end } of periods.find(words).reverse()) words.splice(start, end - start, "<date>");
  return words.join(" ").replace(sinceThen, "$1").split(" ");
}

/** The clause before the phrase, up to its last turn, is searched for a "no" near it; in French the word after, too. */
function isDenied(words: readonly string[], start: number, end: number, vocabulary: Vocabulary): boolean {
  const { negators, turns, articles, negatorsAfter } = vocabulary;
  // "No hay nada presupuestado" denies once.
  if (words.slice(start, end).some((word) => negators.has(word))) return false;
  for (let place = start - 1, seen = 0; place >= 0 && seen < reach; place--) {
    const word = words[place] ?? "";
    if (articles.has(word)) continue;
    if (/^[,:;()]$/.test(word) || turns.has(word)) break;
    if (negators.has(word)) return true;
    seen++;
  }
  return negatorsAfter.has(words[end] ?? "");
}

/** "To do: …" is ours to do; "we have to do it" is not. */
function isGuarded(guard: Guard, places: readonly Place<Label>[]): boolean {
  const place = places.find(({ label: [kind, name] }) => kind === "guard" && name === guard);
  return place !== undefined && (guard !== "toDo" || place.start < 2);
}

function vocabularyOf(language: Language): Vocabulary {
  const known = vocabularies.get(language);
  if (known !== undefined) return known;
  const lexicon = lexicons[language];
  const form = phraseForm(language);
  const vocabulary: Vocabulary = {
    book: new PhraseBook<Label>(
      [
        ...guards.map((guard) => [["guard", guard], lexicon.guards[guard]] as const),
        ...topics.map((topic) => [["topic", topic], lexicon.topics[topic]] as const),
        ...concepts.map((concept) => [["idea", concept], lexicon.concepts[concept]] as const),
        ...Object.entries(lexicon.sayings).map(([cell, phrases]) => [["idea", cell], phrases] as const),
        [["recalls", ""], lexicon.recalls],
      ],
      form,
    ),
    periods: new PhraseBook([["period", lexicon.periods]], form),
    negators: new Set(listPhrases(lexicon.negators, form.plain)),
    negatorsAfter: new Set(listPhrases(lexicon.negatorsAfter, form.plain)),
    turns: new Set(listPhrases(lexicon.turns, form.plain)),
    articles: form.articles,
    verbs: new Set(listPhrases(lexicon.verbs, form.plain)),
    smallWords: new Set(listPhrases(lexicon.smallWords, form.plain)),
    firstPerson: new Set(listPhrases(lexicon.firstPerson, form.plain)),
  };
  vocabularies.set(language, vocabulary);
  return vocabulary;
}
