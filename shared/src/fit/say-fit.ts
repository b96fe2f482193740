import { fitEditorTexts, fitTexts } from "../language/all-languages.ts";
import type { Language } from "../language/language.ts";
import type { DraftRule, DraftTrait } from "../rubric/rubric-document.ts";

/** What a trait asks for, with what it counts: "Size: 50 to 500 (must have, weight 10)". */
export function sayTrait(trait: DraftTrait, language: Language): string {
  const text = fitTexts[language];
  const wanted = sayWanted(trait, language);
  if (trait.kind === "deal-breaker") return text.breaker(trait.name, wanted);
  return text.described(trait.name, wanted, text.kind[trait.kind], trait.weight.toLocaleString(language));
}

/**
 * Two states of one trait. What their sentences alone would not tell apart (another property, another way to understand
 * it) is said beside them.
 */
export function sayTraits(from: DraftTrait, to: DraftTrait, language: Language): [from: string, to: string] {
  const text = fitTexts[language];
  const moved = from.of.owner !== to.of.owner || from.of.property !== to.of.property;
  const say = (trait: DraftTrait) => {
    const sentence = sayTrait(trait, language);
    const by = fitEditorTexts[language].traits.tests[trait.test];
    const told = from.test === to.test ? sentence : text.understood(sentence, by);
    return moved ? text.by(told, `${trait.of.owner}.${trait.of.property}`) : told;
  };
  return [say(from), say(to)];
}

/** What a trait asks for. */
export function sayWanted(trait: DraftTrait, language: Language): string {
  const text = fitTexts[language];
  if (trait.test !== "range") {
    const values = trait.values.map((value) => sayValue(trait.test, value, language));
    return values.length === 1 ? (values[0] ?? "") : text.oneOf(values.join(", "));
  }
  return sayRange(trait, language);
}

function sayRange({ from, to }: { from?: number | undefined; to?: number | undefined }, language: Language): string {
  const text = fitTexts[language];
  const number = (value: number) => value.toLocaleString(language);
  if (from !== undefined && to !== undefined) return text.between(number(from), number(to));
  if (from !== undefined) return text.atLeast(number(from));
  return to === undefined ? text.unknown : text.atMost(number(to));
}

/** One value of a list: a country by its name, a seniority or department in words, anything else as it stands. */
export function sayValue(test: DraftTrait["test"], value: string, language: Language): string {
  const text = fitTexts[language];
  const known: Readonly<Record<string, string>> =
    test === "seniority" ? text.seniority : test === "department" ? text.department : {};
  if (Object.hasOwn(known, value)) return known[value] ?? value;
  if (test !== "country" || !/^[A-Z]{2}$/.test(value)) return value;
  return new Intl.DisplayNames(language, { type: "region" }).of(value) ?? value;
}

/** Two states of one rule, as `sayTraits` does. */
export function sayRules(from: DraftRule, to: DraftRule, language: Language): [from: string, to: string] {
  const text = fitTexts[language];
  const say = (rule: DraftRule) => {
    const sentence = sayRule(rule, language);
    const told =
      from.on === to.on ? sentence : text.understood(sentence, fitEditorTexts[language].engagement.ons[rule.on]);
    return from.property === to.property ? told : text.by(told, rule.property);
  };
  return [say(from), say(to)];
}

/** An engagement rule: "Pricing page: 5 points each time, at most 20, 1 in 7 days". */
export function sayRule(rule: DraftRule, language: Language): string {
  const text = fitTexts[language];
  const number = (value: number) => value.toLocaleString(language);
  const parts = [
    ...(rule.on === "value" ? [(rule.match === "is" ? text.oneOf : text.containing)(rule.values.join(", "))] : []),
    ...(rule.on === "measure" ? [sayRange(rule, language)] : []),
    text.each(number(rule.points)),
    ...(rule.on === "count" && rule.every > 1 ? [`÷ ${number(rule.every)}`] : []),
    ...(rule.cap === undefined ? [] : [text.cap(number(rule.cap))]),
    ...(rule.repeat === undefined ? [] : [text.repeat(number(rule.repeat.most), number(rule.repeat.days))]),
    ...(rule.asksForContact ? [text.asksForContact] : []),
  ];
  return text.rule(rule.name, parts.join(", "));
}
