import { expect, it } from "vitest";
import { sayDuration } from "./say-duration.ts";

const minute = 60_000;
const hour = 60 * minute;

it.each([
  ["en", 45 * minute, "45 min"],
  ["en", 60 * minute, "1 hr"],
  ["en", 2 * hour + 5 * minute, "2 hr 5 min"],
  ["en", 49 * hour + 5 * minute, "2 days 1 hr"],
  ["en", 24 * hour, "1 day"],
  ["en", 10, "1 min"],
  ["fr", 2 * hour + 5 * minute, "2 h 5 min"],
  ["es", 49 * hour, "2 días 1 h"],
])("says a duration in %s: %i ms is %j", (locale, ms, said) => {
  expect(sayDuration(locale, ms).replaceAll(/[\u00a0\u202f]/g, " ")).toBe(said);
});
