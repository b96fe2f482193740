import { expect, it } from "vitest";
import { formatLocaleOf, languageOf } from "./locale.ts";

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

it.each([
  ["fr-ca", "fr-CA"],
  ["en_GB", "en-GB"],
  ["es", "es"],
  // German numbers would stand in English sentences.
  ["de-DE", "en"],
  ["fr-", "fr"],
  [undefined, "en"],
])("a locale of %s has numbers and dates written as in %s", (locale, tag) => {
  expect(formatLocaleOf(locale)).toBe(tag);
});
