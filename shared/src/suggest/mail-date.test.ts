import { expect, it } from "vitest";
import { testNow } from "../builders.ts";
import { dateOfMail } from "./mail-date.ts";

const ninth = Date.UTC(2026, 10, 9, 12);

it.each([
  ["9 Nov 2026, 09:14"],
  ["Nov 9, 2026, 9:14 AM"],
  ["Mon, Nov 9, 2026 at 9:14 PM"],
  ["lun. 9 nov. 2026 09:14"],
  ["9 novembre 2026 à 09:14"],
  ["lun, 9 nov 2026, 9:14"],
  ["9 de noviembre de 2026"],
])("reads the day in %s", (words) => {
  expect(dateOfMail(words, testNow)).toBe(ninth);
});

it.each(["Mon 9/11/2026 09:14", "09:14", "9 Nov", "", "yesterday", "9 Nov 2031"])("takes no day from %j", (words) => {
  expect(dateOfMail(words, testNow)).toBeUndefined();
});

it("takes a mail of this very day as written now at the latest", () => {
  const morning = Date.UTC(2026, 10, 21, 8);
  expect(dateOfMail("21 Nov 2026, 07:55", morning)).toBe(morning);
});
