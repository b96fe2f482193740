import { describe, expect, it } from "vitest";
import type { Language } from "../language/language.ts";
import { isClosing, isGreeting } from "./mail-frame.ts";

describe("a greeting", () => {
  it.each([
    ["en", "Hello"],
    ["en", "  Hi Ana,"],
    ["en", "Dear Ms Quill:"],
    ["en", "Good morning Ana Ruiz"],
    ["en", "Hi Ana, thank you for the call, which helped us to see what we lose each week."],
    ["fr", "Bonjour Ana,"],
    ["es", "Hola Ana,"],
  ] as const)("stands at the head of a mail: %s, %s", (language: Language, line) => {
    expect(isGreeting(line, language)).toBe(true);
  });

  it.each([
    "History of the account,",
    "We said hello, they said no.",
    "Hi there from the whole team in Leeds",
    "Hi: we lose a day each week over the stock counts and nobody here knows why, Ana.",
    "Oh hi, we lose a day each week over the stock counts and nobody here knows why.",
    "Hi to everybody who came on Monday to the workshop and who stayed on, thank you.",
    "",
  ])("is none: %s", (line) => expect(isGreeting(line, "en")).toBe(false));

  it("is as long as sixty characters at most, unless its name is short", () => {
    const name = (length: number) => `Dear ${"n".repeat(length - 6)},`;
    expect(isGreeting(name(60), "en")).toBe(true);
    expect(isGreeting(name(61), "en")).toBe(false);
  });
});

describe("a closing", () => {
  it.each(["Kind regards,", "Regards", "— Best wishes!", "Best, Ana", "Thanks. Bo Quill", "Cheers ,"])(
    "takes leave: %s",
    (line) => expect(isClosing(line, "en", 3)).toBe(true),
  );

  it.each([
    "Best we can do is May.",
    "Thanks to Ana they lose less",
    "With that, kind regards",
    "Thanks, and tell Ana that we start in the spring",
    "Regards, Bo Quill, Director of Operations, Zentrix plc",
    "***",
    "",
  ])("is none: %s", (line) => expect(isClosing(line, "en", 3)).toBe(false));

  it("does not stand at the very top", () => expect(isClosing("Thanks,", "en", 0)).toBe(false));
});
