import { expect, it } from "vitest";
import { shareInterval } from "./share-interval.ts";

it("is unknown where nothing was tried", () => {
  expect(shareInterval(0, 0)).toBeUndefined();
});

// By hand, from Wilson's formula with z = 1.959964.
it.each([
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [8, 10, 0.4902, 0.9433],
  [81, 263, 0.2553, 0.3662],
])("gives %i of %i the interval %f to %f", (successes, trials, low, high) => {
  const interval = shareInterval(successes, trials);
  expect(interval?.share).toBe(successes / trials);
  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
});
