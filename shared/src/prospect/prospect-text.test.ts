import fc from "fast-check";
import { expect, it } from "vitest";
import { plainEmail, plainLine } from "./prospect-text.ts";

it.each([
  ["  Mina \n\t Okafor ", "Mina Okafor"],
  ["Mina\u00a0Okafor\u200b", "Mina Okafor"],
  // Right-to-left override: would show the address the other way round.
  ["\u202egro.elpmaxe@ssob", "gro.elpmaxe@ssob"],
  ["\u200fليلى حدّاد\u200f", "ليلى حدّاد"],
  ["می\u200cخواهم", "می\u200cخواهم"],
  ["Jose\u0301", "José"],
  ["a\u0000b\u001b[2J", "a b [2J"],
  ["", undefined],
  [" · \u200b", undefined],
  ["\ud83d", undefined],
])("reads the line %j as %j", (text, line) => {
  expect(plainLine(text, 40)).toBe(line);
});

it("cuts a line between characters, and reads what it wrote as the same", () => {
  expect(plainLine("😀a😀b", 3)).toBe("😀a😀");
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (text, most) => {
      const line = plainLine(text, most);
      if (line === undefined) return;
      expect([...line].length).toBeLessThanOrEqual(most);
      expect(plainLine(line, most)).toBe(line);
    }),
  );
});

it.each([
  [" Mina.Okafor@Example.COM ", "mina.okafor@example.com"],
  ["mina+news@mail.example.co.uk", "mina+news@mail.example.co.uk"],
  ["\u200emina@example.com\u200e", "mina@example.com"],
  ["o'neil@example.com", "o'neil@example.com"],
])("takes %j for the address %s", (text, email) => {
  expect(plainEmail(text)).toBe(email);
});

it.each([
  "",
  "Mina Okafor",
  "mina@example",
  "@example.com",
  "mina@",
  "a@b@example.com",
  "mina @example.com",
  "mina@example..com",
  ".mina@example.com",
  "mina@-example.com",
  "mina@127.0.0.1",
  "mina@ex\u0430mple.com",
  "mailto:mina@example.com",
  "Mina <mina@example.com>",
  `${"a".repeat(65)}@example.com`,
  `mina@${"a.".repeat(130)}com`,
])("takes %j for no address", (text) => {
  expect(plainEmail(text)).toBeUndefined();
});
