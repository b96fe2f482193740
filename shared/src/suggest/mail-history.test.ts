import { describe, expect, it } from "vitest";
import type { Language } from "../language/language.ts";
import { ownLines } from "./lines.ts";

function read(text: string, language: Language = "en"): string[] {
  return ownLines(text, language).lines.flatMap((line) => (line.text.trim() === "" ? [] : [line.text]));
}

const header = "From: Bo Lind <bo@lind.example>\nSent: Monday\nSubject: go";

describe("an earlier mail", () => {
  it("is left out below an answer", () => {
    expect(read(`Hi Bo,\nwe will read it.\n\n${header}\n\nHi Ana,\nthe money is there.`)).toEqual([
      "Hi Bo,",
      "we will read it.",
    ]);
  });

  it("is the text when somebody passed it on", () => {
    expect(
      read(`For the file.\n\n---------- Forwarded message ---------\n${header}\n\nAna, the money is there.`),
    ).toEqual(["Ana, the money is there."]);
  });

  it("is the text when it greets whoever signed the line above it", () => {
    expect(read(`Good news, see below.\nAna\n\n${header}\n\nAna,\nthe money is there.`)).toEqual([
      "Ana,",
      "the money is there.",
    ]);
  });
});

describe("marks before lines", () => {
  it("are bullets right under the title of notes", () => {
    expect(read("Visit of Lind\n> They lose 20k a week.\n> Ana likes us.")).toHaveLength(3);
  });

  it("are an earlier mail's under an empty line", () => {
    expect(read("Thanks, got it.\n\n> They lose 20k a week.\n> Ana likes us.")).toEqual(["Thanks, got it."]);
  });
});
