import type { CrmProperty } from "../api/crm-properties.ts";
import { fitEditorTexts } from "../language/all-languages.ts";
import type { Language } from "../language/language.ts";
import type { DraftRule, DraftTrait } from "../rubric/rubric-document.ts";
import { sayWanted } from "./say-fit.ts";

/**
 * What a trait does to the fit: "Employees: 50 to 500 – 20 points; unknown: 0, counted as unknown". Values are said as
 * the property's options name them, where it is known.
 */
export function sayTraitPoints(trait: DraftTrait, language: Language, property?: CrmProperty): string {
  const text = fitEditorTexts[language].traits;
  const labels = new Map(property?.options.map(({ value, label }) => [value, label]));
  const name = trait.name || text.unnamed;
  const wanted = isOpen(trait) ? text.nothing : sayWanted(labelled(trait, labels), language);
  const points = text.points(trait.weight.toLocaleString(language));
  if (trait.kind === "deal-breaker") return text.dealBreaker(name, wanted);
  return (trait.kind === "must-have" ? text.mustHave : text.wanted)(name, wanted, points);
}

function isOpen(trait: DraftTrait): boolean {
  return trait.test === "range" ? trait.from === undefined && trait.to === undefined : trait.values.length === 0;
}

function labelled(trait: DraftTrait, labels: ReadonlyMap<string, string>): DraftTrait {
  return trait.test === "list" ? { ...trait, values: trait.values.map((value) => labels.get(value) ?? value) } : trait;
}

/** What one time by a rule is worth as it grows old: "Worth 10 today, 5 in 30 days, 2.5 in 60 days." */
export function sayCurve({ points }: Pick<DraftRule, "points">, halfLifeDays: number, language: Language): string {
  const number = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 2 });
  const [once, twice] = [halfLifeDays, 2 * halfLifeDays];
  const { curve } = fitEditorTexts[language].engagement;
  return curve(number(points), number(points / 2), number(once), number(points / 4), number(twice));
}
