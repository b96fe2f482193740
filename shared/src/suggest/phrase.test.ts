import { expect, it } from "vitest";
import { PhraseBook } from "./phrase.ts";

const form = { plain: (phrase: string) => phrase.trim(), articles: new Set(["the", "a"]) };

/** What the phrases find in a sentence, in words. */
function find(phrases: string, sentence: string): string[] {
  const words = sentence.split(" ");
  const places = new PhraseBook([["any", phrases] as const], form).find(words);
  return places.map(({ start, end }) => words.slice(start, end).join(" "));
}

it("finds a phrase among whole words only", () => {
  expect(find("cash", "no cash for cashmere")).toEqual(["cash"]);
  expect(find("cash*", "no cash for cashmere")).toEqual(["cash", "cashmere"]);
});

it("lets small words stand between the words of a phrase, or be missing", () => {
  expect(find("sign the contract", "we sign a contract , they sign contract")).toEqual([
    "sign a contract",
    "sign contract",
  ]);
  expect(find("sign contract", "we sign with a contract")).toEqual([]);
});

it("reads … as up to four words", () => {
  expect(find("hold … budget", "i hold more or less the whole budget")).toEqual([]);
  expect(find("hold … budget", "i hold more or less the budget")).toEqual(["hold more or less the budget"]);
  expect(find("hold … budget", "i hold budget")).toEqual(["hold budget"]);
});

it("reads every choice in brackets, and an empty one as none", () => {
  expect(find("(will|would) pay (soon|)", "they will pay soon and would pay")).toEqual(["will pay soon", "would pay"]);
});

it("tells a name by its mark, and finds a marked word all the same", () => {
  expect(find("chose <name>, legal", "they chose °zentrix and °legal chose it")).toEqual(["chose °zentrix", "°legal"]);
});

it("takes the longest at a place, and does not count words twice for one label", () => {
  expect(find("final say, say, final", "he has final say here")).toEqual(["final say"]);
});
