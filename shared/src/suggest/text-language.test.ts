import { expect, it } from "vitest";
import { languageOfText } from "./text-language.ts";

it.each([
  ["en", "They have the budget and want to start with us in March."],
  ["fr", "Ils ont le budget et veulent démarrer avec nous en mars."],
  ["es", "Tienen el presupuesto y quieren empezar con nosotros en marzo."],
  ["fr", "Hi Ana, nous avons vu la démo, mais le prix est trop élevé pour nous."],
])("tells %s by its small words: %s", (language, text) => expect(languageOfText(text)).toBe(language));

it("takes English for what has no words", () => expect(languageOfText("12 000 €")).toBe("en"));
