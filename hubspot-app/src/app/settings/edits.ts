import type { CriterionId } from "@assay/shared/framework/framework";
import { idFrom } from "@assay/shared/id-from";
import type { Language, LocalizedText } from "@assay/shared/language/language";
import type { DraftCriterion, DraftDocument } from "@assay/shared/rubric/rubric-document";
import type { Change } from "./session-state.ts";

/** Sets fields of the document itself. */
export function setFields(fields: Partial<DraftDocument>): Change {
  return (document) => ({ ...document, ...fields });
}

/** Changes one criterion; nothing when a colleague removed it meanwhile. */
export function changeCriterion(id: CriterionId, change: (criterion: DraftCriterion) => DraftCriterion): Change {
  return (document) => ({
    ...document,
    criteria: document.criteria.map((criterion) => (criterion.id === id ? change(criterion) : criterion)),
  });
}

export function setWeight(id: CriterionId, weight: number): Change {
  return changeCriterion(id, (criterion) => ({ ...criterion, weight }));
}

/** Absent = a rating never goes out of date. */
export function setStaleAfter(id: CriterionId, days: number | undefined): Change {
  return changeCriterion(id, ({ staleAfterDays: _, ...criterion }) => ({
    ...criterion,
    ...(days !== undefined && { staleAfterDays: days }),
  }));
}

/** Moves a criterion one place up or down, in the order on screen. */
export function moveCriterion(id: CriterionId, by: -1 | 1): Change {
  return (document) => {
    const from = document.criteria.findIndex((criterion) => criterion.id === id);
    const to = from + by;
    if (from < 0 || to < 0 || to >= document.criteria.length) return document;
    const criteria = [...document.criteria];
    criteria.splice(to, 0, ...criteria.splice(from, 1));
    return { ...document, criteria };
  };
}

/** Takes a criterion out, with all that names it; another one becomes the need where it was that. */
export function removeCriterion(id: CriterionId): Change {
  return (document) => {
    const criteria = document.criteria.filter((criterion) => criterion.id !== id);
    const { needCriterion } = document;
    return {
      ...document,
      criteria,
      needCriterion: needCriterion === id ? (criteria[0]?.id ?? needCriterion) : needCriterion,
      askOrder: document.askOrder.filter((asked) => asked !== id),
      gates: document.gates.filter((gate) => !("criterion" in gate) || gate.criterion !== id),
    };
  };
}

/** Adds a criterion that has a name and no other words yet, as heavy as a usual one. */
export function addCriterion(name: string, language: Language): Change {
  return (document) => {
    const id = idFrom(
      name,
      document.criteria.map((criterion) => criterion.id),
    );
    const weights = document.criteria.map(({ weight }) => weight).sort((one, other) => one - other);
    const criterion: DraftCriterion = {
      id,
      weight: weights[Math.floor(weights.length / 2)] ?? 1,
      name: { ...nothing, [language]: name },
      definition: nothing,
      levels: [nothing, nothing, nothing, nothing],
      questions: [nothing],
    };
    return { ...document, criteria: [...document.criteria, criterion], askOrder: [...document.askOrder, id] };
  };
}

const nothing: LocalizedText = { en: "", fr: "", es: "" };

export function setText(id: CriterionId, field: "name" | "definition", language: Language, text: string): Change {
  return changeCriterion(id, (criterion) => ({ ...criterion, [field]: { ...criterion[field], [language]: text } }));
}

export function setLevelText(id: CriterionId, level: number, language: Language, text: string): Change {
  return changeCriterion(id, (criterion) => ({
    ...criterion,
    levels: criterion.levels.map((words, at) =>
      at === level ? { ...words, [language]: text } : words,
    ) as DraftCriterion["levels"],
  }));
}

/** The questions of one language, one a line. Those of other languages stay at their places. */
export function setQuestions(id: CriterionId, language: Language, text: string): Change {
  const lines = text.split("\n").map((line) => line.trim());
  return changeCriterion(id, (criterion) => {
    const count = Math.max(lines.length, criterion.questions.length);
    const questions = Array.from({ length: count }, (_, at) => ({
      ...(criterion.questions[at] ?? nothing),
      [language]: lines[at] ?? "",
    }));
    const said = questions.filter((question) => Object.values(question).some((words) => words.trim() !== ""));
    return { ...criterion, questions: said };
  });
}
