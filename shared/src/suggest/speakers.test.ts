import { describe, expect, it } from "vitest";
import { ourSpeakers, speakerOf } from "./speakers.ts";

describe("a speaker", () => {
  it.each([
    ["Ana Ruiz (rep): hello", "Ana Ruiz (rep)", "hello"],
    ["[14:22] Virginie : bonjour", "Virginie", "bonjour"],
    ["[14/10/26, 09:02:11] Bo: yes", "Bo", "yes"],
    ["9:02 AM - Bo: yes", "Bo", "yes"],
    ["Bo 9:02: yes", "Bo", "yes"],
    ["Jean de la Tour: oui", "Jean de la Tour", "oui"],
    ["Bo – Zentrix: yes", "Bo – Zentrix", "yes"],
  ])("says what follows: %s", (line, name, said) => {
    const speaker = speakerOf(line, "en");
    expect(speaker).toMatchObject({ name, isWholeLine: false });
    expect(line.slice(speaker?.length)).toBe(said);
  });

  it.each(["Zoé, 09:12", "Zoé Roux  09:12:30", "Bo [9:02 AM]:"])("may have the line alone: %s", (line) => {
    expect(speakerOf(line, "en")).toMatchObject({ isWholeLine: true, length: line.length });
  });

  it.each(["Budget: 40k", "Budget OK: 40k", "they said: yes", "Bo:", "Bo said yes", "At 9:02 they left", "10:30 now"])(
    "is none: %s",
    (line) => expect(speakerOf(line, "en")).toBeUndefined(),
  );
});

describe("who is ours", () => {
  it("is who is marked, by a word of theirs or as a whole", () => {
    const { isTalk, isOurs } = ourSpeakers(["Ana (Rep): why?", "Bo: so", "Sales: fine", "Bo: good"], "en");
    expect(isTalk).toBe(true);
    expect(["Ana (Rep)", "Bo", "Sales"].map(isOurs)).toEqual([true, false, true]);
  });

  it("is else who asks first", () => {
    const { isOurs } = ourSpeakers(["Bo: hello", "Ana: what do you lose? ", "Bo: why do you ask?"], "en");
    expect(["Ana", "Bo"].map(isOurs)).toEqual([true, false]);
  });

  it.each([
    ["one who speaks alone", ["Ana: why?", "Ana: so", "Ana: fine"]],
    ["two lines", ["Ana: why?", "Bo: so"]],
    ["names here and there in notes", ["Ana: why?", "Bo: so", "Bo: fine", "one", "two", "three", "four"]],
  ])("nobody is where nobody talks: %s", (_, lines) => {
    const { isTalk, isOurs } = ourSpeakers(lines, "en");
    expect([isTalk, isOurs("Ana")]).toEqual([false, false]);
  });

  it("needs but two lines of a transcript", () => {
    expect(ourSpeakers(["Ana, 09:12", "why?", "Bo, 09:13", "so", "and so", "on"], "en").isTalk).toBe(true);
    expect(ourSpeakers(["Ana, 09:12", "why?", "so", "and so", "on"], "en").isTalk).toBe(false);
  });
});

it("knows the headings over what we said", () => {
  const { startsOurs } = ourSpeakers([], "en");
  expect(["Our offer: 40k", "Next steps", "– Next steps (open)", "Sales: call them"].map(startsOurs)).toEqual(
    Array(4).fill(true),
  );
  expect(["Our offer was 40k", "Sales", "Sales are down", "Their next steps: none"].map(startsOurs)).toEqual(
    Array(4).fill(false),
  );
});
