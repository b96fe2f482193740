import { expect, it } from "vitest";
import { languageOf } from "./language.ts";

it.each([
  ["en", "en"],
  ["fr", "fr"],
  ["fr-CA", "fr"],
  ["es_MX", "es"],
  ["ES-419", "es"],
  ["de", "en"],
  ["fra", "en"],
  ["constructor", "en"],
  ["", "en"],
  [undefined, "en"],
])("a locale of %s is spoken to in %s", (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
