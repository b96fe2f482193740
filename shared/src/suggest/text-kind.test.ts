import { expect, it } from "vitest";
import { isForUs, isShort } from "./text-kind.ts";

it("calls eighteen words short, and not nineteen", () => {
  expect(isShort("word ".repeat(18).trim())).toBe(true);
  expect(isShort(`${"word ".repeat(18)}\nword`)).toBe(true);
  expect(isShort("word ".repeat(20).trim())).toBe(false);
});

it.each([
  ["en", "They have a budget of 40k."],
  ["en", `Call with Ana about the stock counts and what they cost\nInternal: ask Bo.`],
  ["fr", "Ils ont un budget de 40 000 €."],
  ["es", "Tienen un presupuesto de 40.000 €."],
] as const)("takes what a buyer said or a rep noted: %s, %s", (language, text) => {
  expect(isForUs(text, language)).toBe(true);
});

it.each([
  "Out of office: I am back on Monday. Our budget is approved.",
  "Our budget is approved.\n\nUnsubscribe | Privacy",
  "Pipeline review\nThey have a budget of 40k.",
  "\n\n  Internal: the budget of Zentrix is 40k.",
])("passes over newsletters, machines and our own affairs: %s", (text) => expect(isForUs(text, "en")).toBe(false));

it("looks for a newsletter near the top only", () => {
  const notes = "They lose a day a week. ".repeat(200);
  expect(isForUs(`${notes}\nUnsubscribe | Privacy`, "en")).toBe(true);
});
