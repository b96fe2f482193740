import { describe, expect, it } from "vitest";
import taughtWeights from "./taught-weights.json" with { type: "json" };
import { believe, cells, readWeights, scoreOf, type Weights, writeWeights } from "./weights.ts";

describe("weights", () => {
  it("are read as they were written, in hundredths", () => {
    const weights: Weights = new Map([
      ["+money", [[3, 1.25] as const, [7, -0.5] as const]],
      ["the budget", [[3, 0.1] as const]],
    ]);
    expect(readWeights(writeWeights(weights))).toEqual(weights);
  });

  it("name only features and cells that there are", () => {
    const wrong = [...readWeights(taughtWeights)].filter(
      ([name, own]) => name === "" || own.some(([cell, weight]) => cells[cell] === undefined || Number.isNaN(weight)),
    );
    expect(wrong).toEqual([]);
  });
});

describe("a belief", () => {
  const weights: Weights = new Map([["a", [[3, 2] as const, [2, 1] as const]]]);

  it("leaves each criterion room for saying nothing", () => {
    const beliefs = believe(scoreOf(new Map([["a", 1]]), weights));
    const sums = Map.groupBy(beliefs, ({ criterion }) => criterion);
    for (const own of sums.values()) expect(own.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThan(1);
  });

  it("is e^score among its criterion's levels and nothing", () => {
    const whole = Math.exp(4) + Math.exp(2) + 3;
    expect(
      believe(scoreOf(new Map([["a", 2]]), weights))
        .slice(0, 4)
        .map(({ probability }) => probability),
    ).toEqual([1, 1, Math.exp(2), Math.exp(4)].map((own) => expect.closeTo(own / whole, 12)));
  });

  it("does not heed features that it was not taught", () => {
    expect(believe(scoreOf(new Map([["b", 9]]), weights))[0]?.probability).toBe(0.2);
  });
});
