import { sayRule, sayRules, sayTrait, sayTraits } from "../fit/say-fit.ts";
import type { CriterionId } from "../framework/framework.ts";
import { rubricTexts } from "../language/all-languages.ts";
import type { RubricText } from "../language/en.ts";
import type { Language } from "../language/language.ts";
import type { Gate } from "./gate.ts";
import type { RubricChange } from "./rubric-change.ts";
import type { DraftDocument } from "./rubric-document.ts";

type Change<What extends RubricChange["what"]> = Extract<RubricChange, { what: What }>;
type Texts = RubricText["changes"];

/** A change in one sentence. Criteria are named as the first of these documents that knows them does. */
export function sayChange(change: RubricChange, documents: readonly DraftDocument[], language: Language): string {
  const texts = rubricTexts[language].changes;
  const nameOf = (id: CriterionId) => findName(id, documents, language);
  const number = (value: number) => value.toLocaleString(language);
  switch (change.what) {
    case "name":
      return texts.name(change.from, change.to);
    case "criterion-added":
    case "criterion-removed":
      return texts[change.what](nameOf(change.criterion));
    case "criterion-order":
    case "ask-order":
      return texts[change.what](change.to.map(nameOf).join(", "));
    case "weight":
      return texts.weight(nameOf(change.criterion), number(change.from), number(change.to));
    case "stale-after-days": {
      const after = (days: number | undefined) => (days === undefined ? texts.never : texts.after(number(days)));
      return texts[change.what](nameOf(change.criterion), after(change.from), after(change.to));
    }
    case "criterion-name":
    case "definition":
    case "level-text":
    case "questions":
      return sayWords(change, nameOf(change.criterion), texts);
    case "is-person":
      return (change.to ? texts.person : texts.noPerson)(nameOf(change.criterion));
    case "need-criterion":
      return texts[change.what](nameOf(change.from), nameOf(change.to));
    case "mode":
      return texts.mode(texts.modes[change.from], texts.modes[change.to]);
    case "cut-off":
      return texts[change.what](change.grade, number(change.from), number(change.to));
    case "qualify-at":
    case "least-coverage":
    case "hysteresis":
      return texts[change.what](number(change.from), number(change.to));
    case "evidence-cap":
      return change.to ? texts.capOn : texts.capOff;
    case "gate-added":
      return texts.gateAdded(sayGate(change.gate, nameOf, texts));
    case "gate-removed":
      return texts.gateRemoved(sayGate(change.gate, nameOf, texts));
    case "profile-added":
    case "profile-removed":
      return texts[change.what](change.profile);
    case "profile-name":
      return texts[change.what](change.from, change.to);
    case "trait-added":
    case "trait-removed":
      return texts[change.what](change.profile, sayTrait(change.trait, language));
    case "trait":
      return texts.trait(change.profile, ...sayTraits(change.from, change.to, language));
    case "engagement-rule-added":
    case "engagement-rule-removed":
      return texts[change.what](sayRule(change.rule, language));
    case "engagement-rule":
      return texts[change.what](...sayRules(change.from, change.to, language));
    case "half-life": {
      const after = (days: number | undefined) => (days === undefined ? texts.never : texts.after(number(days)));
      return texts[change.what](after(change.from), after(change.to));
    }
  }
}

function sayWords(
  change: Change<"criterion-name" | "definition" | "level-text" | "questions">,
  criterion: string,
  texts: Texts,
): string {
  const language = texts.languages[change.language];
  if (change.what === "level-text") {
    return texts["level-text"](criterion, String(change.level), language, texts.fromTo(change.from, change.to));
  }
  if (change.what !== "questions") return texts[change.what](criterion, language, change.from, change.to);
  const list = (questions: readonly string[]) => questions.map(texts.question).join(" ") || texts.nothing;
  return texts.questions(criterion, language, list(change.from), list(change.to));
}

function sayGate(gate: Gate, nameOf: (id: CriterionId) => string, texts: Texts): string {
  return texts.gate[gate.when](gate.when === "fit" ? gate.fit : nameOf(gate.criterion), gate.cap);
}

function findName(id: CriterionId, documents: readonly DraftDocument[], language: Language): string {
  const found = documents.flatMap(({ criteria }) => criteria).find((criterion) => criterion.id === id);
  return found?.name[language] || found?.name.en || id;
}
