import { expect, it } from "vitest";
import { chanceOfCount, chancesFromZero } from "./count-distribution.ts";

const first = (most: number, mean: number, overdispersion: number) =>
  Array.from(
    { length: most },
    (
      (chances) => () =>
        chances.next().value
    )(chancesFromZero({ mean, overdispersion })),
  );

it.each([
  // Overdispersion 1 is the geometric distribution: p = 1 / (1 + mean), and each chance is 1 - p times the one before.
  [3, [0.25, 0.1875, 0.140625, 0.10546875]],
  [1, [0.5, 0.25, 0.125, 0.0625]],
])("with overdispersion 1 and mean %d is geometric", (mean, expected) => {
  for (const [count, chance] of expected.entries()) {
    expect(first(4, mean, 1)[count]).toBeCloseTo(chance, 10);
    expect(chanceOfCount(count, 1)(mean)).toBeCloseTo(chance, 9);
  }
});

it("with hardly any overdispersion is Poisson's", () => {
  // exp(-2) · 2^k / k! for k = 0, 1, 2, 3, 4.
  const expected = [0.1353352832, 0.2706705665, 0.2706705665, 0.180447044, 0.0902235222];
  for (const [count, chance] of expected.entries()) {
    expect(first(5, 2, 1e-6)[count]).toBeCloseTo(chance, 5);
    expect(chanceOfCount(count, 1e-6)(2)).toBeCloseTo(chance, 5);
  }
});

it.each([
  [0.4, 0.1],
  [12, 0.05],
  [40, 0.6],
])("mean %d and overdispersion %d are what the chances come to", (mean, overdispersion) => {
  const chances = first(2000, mean, overdispersion);
  const moment = (of: (count: number) => number) => chances.reduce((sum, chance, count) => sum + of(count) * chance, 0);
  expect(moment(() => 1)).toBeCloseTo(1, 9);
  expect(moment((count) => count)).toBeCloseTo(mean, 6);
  expect(moment((count) => (count - mean) ** 2)).toBeCloseTo(mean + overdispersion * mean ** 2, 4);
});

it("says of a count for itself what it says one after the other", () => {
  for (const [count, chance] of first(60, 17, 0.3).entries()) {
    expect(chanceOfCount(count, 0.3)(17)).toBeCloseTo(chance ?? Number.NaN, 10);
  }
});
