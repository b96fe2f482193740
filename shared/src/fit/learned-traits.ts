import { countryOf } from "./country.ts";
import { type Facts, factOf, type PropertyRef } from "./fact.ts";
import { foldText } from "./folded-text.ts";
import { readJobTitle } from "./job-title.ts";
import { readRange } from "./number-range.ts";
import type { IdealTrait } from "./profile.ts";
import { answerTrait } from "./trait-answer.ts";

/** A property to learn from, and how it is to be understood. */
export interface LearningSource {
  readonly id: string;
  readonly name: string;
  readonly test: IdealTrait["test"];
  readonly of: PropertyRef;
}

/** What customers share, as a proposal: an admin takes it into a profile or leaves it. */
export interface LearnedTrait {
  readonly trait: IdealTrait;
  /** Customers who match, and those of whom it is known at all. */
  readonly customers: { readonly matching: number; readonly known: number };
  readonly others: { readonly matching: number; readonly known: number };
  /** How much more usual it is among customers: their share / the others' share. Absent where no other matches. */
  readonly lift: number | undefined;
}

/** Fewer customers than this in all say nothing of the next one. */
export const leastCustomers = 10;

/** Fewer customers of one kind than this are chance. */
export const fewest = 3;

/** A value is shared when at least one customer in ten has it. */
const leastShare = 0.1;

/** Less than this above the others' share is no difference to build on. */
const leastLift = 1.2;

/** The middle four fifths of the customers: one giant among them must not stretch a range. */
const [lowPart, highPart] = [0.1, 0.9];

/**
 * What present customers have in common and others have not, with the counts behind it; the greatest lift first. Values
 * (industries, countries, seniorities, departments) are those that at least three customers and a tenth of them have,
 * and that are more usual among them; ranges hold the middle four fifths of the customers.
 */
export function learnTraits(
  customers: readonly Facts[],
  others: readonly Facts[],
  sources: readonly LearningSource[],
): LearnedTrait[] {
  const learned = sources.flatMap((source): LearnedTrait[] => {
    const trait = source.test === "range" ? learnRange(source, customers) : learnList(source, customers, others);
    if (trait === undefined) return [];
    const found = { trait, customers: countMatching(trait, customers), others: countMatching(trait, others) };
    const lift = liftOf(found.customers, found.others);
    return lift !== undefined && lift < leastLift ? [] : [{ ...found, lift }];
  });
  const rank = ({ lift }: LearnedTrait) => lift ?? Number.POSITIVE_INFINITY;
  return learned.toSorted((one, other) => (rank(one) === rank(other) ? 0 : rank(other) - rank(one)));
}

/** Every trait weighs the same until an admin decides otherwise. */
const proposed = ({ id, name, of }: LearningSource) => ({ id, name, of, kind: "wanted" as const, weight: 10 });

function learnRange(source: LearningSource, customers: readonly Facts[]): IdealTrait | undefined {
  const told = customers.flatMap((facts) => {
    const said = factOf(facts, source.of);
    const range = said === undefined ? undefined : readRange(said);
    return range?.from === undefined || range.from !== range.to ? [] : range.from;
  });
  if (told.length < fewest) return undefined;
  const sorted = told.toSorted((one, other) => one - other);
  const at = (part: number) => sorted[Math.ceil(part * sorted.length) - 1] as number;
  return { ...proposed(source), test: "range", from: at(lowPart), to: at(highPart) };
}

function learnList(
  source: LearningSource,
  customers: readonly Facts[],
  others: readonly Facts[],
): IdealTrait | undefined {
  const theirs = countValues(source, customers);
  const rest = countValues(source, others);
  const values = [...theirs.counts].flatMap(([key, { count, value }]) => {
    const matching = { matching: count, known: theirs.known };
    const lift = liftOf(matching, { matching: rest.counts.get(key)?.count ?? 0, known: rest.known });
    const isShared = count >= fewest && count >= leastShare * theirs.known;
    return isShared && (lift === undefined || lift >= leastLift) ? value : [];
  });
  return values.length === 0 ? undefined : listTrait(source, values);
}

function listTrait(source: LearningSource, values: readonly string[]): IdealTrait {
  // What is counted is what the test reads: codes of countries, seniorities, departments.
  return { ...proposed(source), test: source.test, values: values.toSorted() } as IdealTrait;
}

function countValues({ of, test }: LearningSource, all: readonly Facts[]) {
  const counts = new Map<string, { count: number; value: string }>();
  let known = 0;
  for (const facts of all) {
    const said = factOf(facts, of);
    const value = said === undefined ? undefined : readValue(test, said);
    if (value === undefined) continue;
    known++;
    const key = foldText(value);
    counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, value: counts.get(key)?.value ?? value });
  }
  return { counts, known };
}

function readValue(test: IdealTrait["test"], said: string): string | undefined {
  if (test === "country") return countryOf(said);
  if (test === "seniority" || test === "department") return readJobTitle(said)[test];
  return said;
}

function countMatching(trait: IdealTrait, all: readonly Facts[]) {
  const answers = all.flatMap((facts) => answerTrait(trait, facts).matches ?? []);
  return { matching: answers.filter(Boolean).length, known: answers.length };
}

function liftOf(one: LearnedTrait["customers"], other: LearnedTrait["others"]): number | undefined {
  return other.matching === 0 || one.known === 0
    ? undefined
    : one.matching / one.known / (other.matching / other.known);
}
