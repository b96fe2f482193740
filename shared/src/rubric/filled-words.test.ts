import { expect, it } from "vitest";
import { bant } from "../framework/bant.ts";
import { filledWords, saysSomething } from "./filled-words.ts";

it("a text that was not translated stands in the first language that has it", () => {
  const [budget, ...others] = bant.criteria;
  if (budget === undefined) throw new Error("BANT has no criteria");
  const spoken = { en: "", fr: "Budget accordé ?", es: "¿Presupuesto?" };
  const spanish = { en: " ", fr: "\u200b", es: "Dinero" };
  const [filled, ...rest] = filledWords({
    ...bant,
    criteria: [{ ...budget, name: spanish, definition: spoken, questions: [spoken, spanish] }, ...others],
  }).criteria;
  expect(filled?.name).toEqual({ en: "Dinero", fr: "Dinero", es: "Dinero" });
  expect(filled?.definition).toEqual({ ...spoken, en: "Budget accordé ?" });
  expect(filled?.questions).toEqual([filled?.definition, filled?.name]);
  expect(filled?.levels).toEqual(budget.levels);
  expect(rest).toEqual(others);
});

it("what nobody wrote in any language stays empty", () => {
  const silent = { en: " ", fr: "", es: "\u200b" };
  const [first] = bant.criteria.map((criterion) => ({ ...criterion, name: silent }));
  if (first === undefined) throw new Error("BANT has no criteria");
  expect(filledWords({ ...bant, criteria: [first] }).criteria[0]?.name).toEqual({ en: "", fr: "", es: "" });
});

it.each([
  ["a", true],
  ["7", true],
  ["?", true],
  ["€", true],
  [" \t\n", false],
  ["\u200b\u2060", false],
])("%j says something: %s", (text, says) => {
  expect(saysSomething(text)).toBe(says);
});
