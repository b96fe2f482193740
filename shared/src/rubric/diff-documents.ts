import { levels } from "../framework/framework.ts";
import type { LocalizedText } from "../language/language.ts";
import { languages } from "../language/locale.ts";
import { diffFit } from "./diff-fit.ts";
import { type Gate, gateKey } from "./gate.ts";
import type { RubricChange } from "./rubric-change.ts";
import type { DraftCriterion, DraftDocument } from "./rubric-document.ts";

/**
 * What a person must be told to get from one document of a framework to another; empty = they say the same. Gates have
 * no order. What an added or removed criterion says is not listed.
 */
export function diffDocuments(from: DraftDocument, to: DraftDocument): RubricChange[] {
  return [
    ...(from.name === to.name ? [] : [{ what: "name" as const, from: from.name, to: to.name }]),
    ...diffCriteria(from.criteria, to.criteria),
    ...diffRules(from, to),
    ...diffGates(from.gates, to.gates),
    ...diffFit(from, to),
  ];
}

function diffCriteria(from: readonly DraftCriterion[], to: readonly DraftCriterion[]): RubricChange[] {
  const before = new Map(from.map((criterion) => [criterion.id, criterion]));
  const after = new Map(to.map((criterion) => [criterion.id, criterion]));
  const added = to.filter(({ id }) => !before.has(id));
  const removed = from.filter(({ id }) => !after.has(id));
  const stayed = to.flatMap((criterion) => {
    const old = before.get(criterion.id);
    return old === undefined ? [] : diffCriterion(old, criterion);
  });
  const oldOrder = from.map(({ id }) => id).filter((id) => after.has(id));
  const newOrder = to.map(({ id }) => id).filter((id) => before.has(id));
  return [
    ...added.map(({ id }) => ({ what: "criterion-added" as const, criterion: id })),
    ...removed.map(({ id }) => ({ what: "criterion-removed" as const, criterion: id })),
    ...(isSame(oldOrder, newOrder)
      ? []
      : [{ what: "criterion-order" as const, from: from.map(({ id }) => id), to: to.map(({ id }) => id) }]),
    ...stayed,
  ];
}

function diffCriterion(from: DraftCriterion, to: DraftCriterion): RubricChange[] {
  const criterion = to.id;
  const changes: RubricChange[] = [];
  if (from.weight !== to.weight) changes.push({ what: "weight", criterion, from: from.weight, to: to.weight });
  if (from.staleAfterDays !== to.staleAfterDays) {
    changes.push({
      what: "stale-after-days",
      criterion,
      ...(from.staleAfterDays !== undefined && { from: from.staleAfterDays }),
      ...(to.staleAfterDays !== undefined && { to: to.staleAfterDays }),
    });
  }
  const isPerson = to.isPerson ?? false;
  if ((from.isPerson ?? false) !== isPerson) changes.push({ what: "is-person", criterion, to: isPerson });
  return [...changes, ...diffWords(from, to)];
}

function diffWords(from: DraftCriterion, to: DraftCriterion): RubricChange[] {
  const criterion = to.id;
  return [
    ...diffText(from.name, to.name).map((text) => ({ what: "criterion-name" as const, criterion, ...text })),
    ...diffText(from.definition, to.definition).map((text) => ({ what: "definition" as const, criterion, ...text })),
    ...levels.flatMap((level) =>
      diffText(from.levels[level], to.levels[level]).map((text) => ({
        what: "level-text" as const,
        criterion,
        level,
        ...text,
      })),
    ),
    ...languages.flatMap((language) => {
      const texts = {
        from: from.questions.map((text) => text[language]),
        to: to.questions.map((text) => text[language]),
      };
      return isSame(texts.from, texts.to) ? [] : [{ what: "questions" as const, criterion, language, ...texts }];
    }),
  ];
}

function diffText(from: LocalizedText, to: LocalizedText) {
  return languages
    .filter((language) => from[language] !== to[language])
    .map((language) => ({ from: from[language], to: to[language], language }));
}

function diffRules(from: DraftDocument, to: DraftDocument): RubricChange[] {
  const changes: RubricChange[] = [];
  if (from.needCriterion !== to.needCriterion) {
    changes.push({ what: "need-criterion", from: from.needCriterion, to: to.needCriterion });
  }
  if (!isSame(from.askOrder, to.askOrder)) changes.push({ what: "ask-order", from: from.askOrder, to: to.askOrder });
  if (from.mode !== to.mode) changes.push({ what: "mode", from: from.mode, to: to.mode });
  for (const grade of ["A", "B", "C"] as const) {
    const cut = { from: from.cutOffs[grade], to: to.cutOffs[grade] };
    if (cut.from !== cut.to) changes.push({ what: "cut-off", grade, ...cut });
  }
  const numbers = [
    ["qualify-at", "qualifyAt"],
    ["least-coverage", "leastCoverage"],
    ["hysteresis", "hysteresis"],
  ] as const;
  for (const [what, field] of numbers) {
    if (from[field] !== to[field]) changes.push({ what, from: from[field], to: to[field] });
  }
  if (from.evidenceCap !== to.evidenceCap) changes.push({ what: "evidence-cap", to: to.evidenceCap });
  return changes;
}

function diffGates(from: readonly Gate[], to: readonly Gate[]): RubricChange[] {
  return [
    ...without(to, from).map((gate) => ({ what: "gate-added" as const, gate })),
    ...without(from, to).map((gate) => ({ what: "gate-removed" as const, gate })),
  ];
}

/** What stands in `gates` and not, or not as often, in `others`. */
function without(gates: readonly Gate[], others: readonly Gate[]): Gate[] {
  const left = [...others];
  return gates.filter((gate) => {
    const index = left.findIndex((other) => gateKey(other) === gateKey(gate));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
