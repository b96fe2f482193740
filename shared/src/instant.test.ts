import { expect, it } from "vitest";
import { monthsBefore } from "./instant.ts";

it.each([
  ["2026-11-23T10:30:00Z", 1, "2026-10-23T10:30:00Z"],
  ["2026-11-23T10:30:00Z", 24, "2024-11-23T10:30:00Z"],
  ["2026-02-10T00:00:00Z", 3, "2025-11-10T00:00:00Z"],
  ["2026-03-31T23:59:59Z", 1, "2026-02-28T23:59:59Z"],
  ["2028-02-29T12:00:00Z", 24, "2026-02-28T12:00:00Z"],
  ["2028-03-30T12:00:00Z", 1, "2028-02-29T12:00:00Z"],
])("goes back from %s by %d months to %s", (moment, months, earlier) => {
  expect(new Date(monthsBefore(Date.parse(moment), months)).toISOString()).toBe(new Date(earlier).toISOString());
});
