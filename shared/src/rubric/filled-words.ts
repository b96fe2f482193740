import type { Framework } from "../framework/framework.ts";
import type { LocalizedText } from "../language/language.ts";

/** A framework for reading: a text that was not translated stands in the first language that has it. */
export function filledWords(framework: Framework): Framework {
  return {
    ...framework,
    criteria: framework.criteria.map((criterion) => ({
      ...criterion,
      name: filled(criterion.name),
      definition: filled(criterion.definition),
      levels: [
        filled(criterion.levels[0]),
        filled(criterion.levels[1]),
        filled(criterion.levels[2]),
        filled(criterion.levels[3]),
      ],
      questions: criterion.questions.map(filled),
    })),
  };
}

function filled(text: LocalizedText): LocalizedText {
  const anywhere = [text.en, text.fr, text.es].find(saysSomething) ?? "";
  return {
    en: saysSomething(text.en) ? text.en : anywhere,
    fr: saysSomething(text.fr) ? text.fr : anywhere,
    es: saysSomething(text.es) ? text.es : anywhere,
  };
}

/** Spaces and invisible characters tell nobody anything. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}
