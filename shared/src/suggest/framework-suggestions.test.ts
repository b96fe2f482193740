import { expect, it } from "vitest";
import { allFrameworks } from "../framework/all-frameworks.ts";
import { bant } from "../framework/bant.ts";
import { champ } from "../framework/champ.ts";
import { meddic } from "../framework/meddic.ts";
import { suggestionsFor } from "./framework-suggestions.ts";
import { textCriteria } from "./lexicon.ts";
import type { Suggestion } from "./suggest-ratings.ts";

const need: Suggestion = { criterion: "need", level: 2, quote: "We lose orders." };
const budget: Suggestion = { criterion: "budget", level: 3, quote: "40k is approved." };
const champion: Suggestion = { criterion: "champion", level: 1, quote: "I like it." };

it("keeps what the framework has under the same name, and leaves out what it has not", () => {
  expect(suggestionsFor(bant, [need, budget, champion])).toEqual([budget, need]);
});

it("names the framework's own criterion where another name means the same", () => {
  expect(suggestionsFor(champ, [budget])).toEqual([{ ...budget, criterion: "money" }]);
});

it("claims no more than carrying over would: a problem without a cost is a symptom", () => {
  expect(suggestionsFor(meddic, [need])).toEqual([{ ...need, criterion: "identify-pain", level: 1 }]);
});

it("prefers the framework's own criterion to one that carries over to it", () => {
  const authority: Suggestion = { criterion: "authority", level: 3, quote: "I decide." };
  const buyer: Suggestion = { criterion: "economic-buyer", level: 1, quote: "Our CFO pays." };
  expect(suggestionsFor(meddic, [authority, buyer])).toEqual([buyer]);
});

it("has something to say about the need criterion of every framework", () => {
  const all = textCriteria.map((criterion): Suggestion => ({ criterion, level: 3, quote: "Yes." }));
  for (const framework of allFrameworks) {
    const named = suggestionsFor(framework, all).map(({ criterion }) => criterion);
    expect(named).toContain(framework.needCriterion);
    expect(new Set(named).size).toBe(named.length);
  }
});
