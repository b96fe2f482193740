import { expect, it } from "vitest";
import { countKnownAmounts, markAmounts, markNumbers } from "./figures.ts";

function mark(words: string): string {
  return markNumbers(markAmounts(words)).replace(/\s+/g, " ").trim();
}

it.each([
  "£48,000",
  "$1.2M",
  "40k",
  "12 000 €",
  "18 mil euros",
  "1,2 et 1,4 M€",
  "200 to 250k",
  "entre 20 y 30 mil pesos",
  "30.000 euros",
  "fifty thousand",
])("%s is money", (words) => expect(mark(words)).toMatch(/^(?:entre )?<amount>(?: ?€)?$/));

it.each([
  ["30%", "<percent>"],
  ["30 por ciento", "<percent>"],
  ["3 months", "<span>"],
  ["14 heures", "<span>"],
  ["2,300 repairs", "<number> repairs"],
  ["SAP4 and B2B", "SAP4 and B2B"],
])("%s is read as %s", (words, expected) => expect(mark(words)).toBe(expected));

it.each([
  ["the <amount> is approved", 1],
  ["they signed off <amount>", 1],
  ["les <amount> sont votes", 1],
  ["<amount> approved", 0],
  ["a factory got <amount>", 0],
])("tells a sum that both sides know of from one of a story: %s", (words, count) => {
  expect(countKnownAmounts(words)).toBe(count);
});
