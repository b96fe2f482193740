import { describe, expect, it } from "vitest";
import { ownLines } from "./lines.ts";

const read = (text: string) => {
  const { lines, isMail } = ownLines(text, "en");
  return { lines: lines.map(({ text }) => text).filter((line) => line.trim() !== ""), isMail };
};

describe("a mail", () => {
  it.each([
    ["greets", "Hi Ana,\n\nWe want it."],
    ["takes leave", "We want it.\n\nKind regards,\nBo Quill"],
    ["has a header of its own", "From: Bo <bo@buyer.example>\nDate: Mon, 12 Oct 2026\n\nWe want it."],
    ["was passed on", "For you.\n---------- Forwarded message ---------\nFrom: Bo <bo@buyer.example>\n\nWe want it."],
  ])("%s", (_, text) => {
    expect(read(text).isMail).toBe(true);
    expect(read(text).lines).toContain("We want it.");
  });

  it.each([
    ["notes", "They want it."],
    ["notes with a line drawn under them", "They want it.\n-- \nBo Quill"],
    ["a greeting far down, which somebody tells of", `${"They want it.\n".repeat(7)}Hi Ana,`],
  ])("is none: %s", (_, text) => expect(read(text).isMail).toBe(false));
});

describe("what was written earlier", () => {
  it.each(["> When do you start?\nIn March.", "\n> When do you start?\nIn March."])(
    "may hold answers between its marks: %j",
    (rest) => {
      const text = `Hi Ana,\nsee below.\n\nKind regards,\nBo\nOn 3 Oct 2026, Ana Ruiz wrote:\n${rest}`;
      expect(read(text).lines.slice(-2)).toEqual(["> When do you start?", "In March."]);
    },
  );

  it("is all the rest where nothing is marked", () => {
    const text = "Hi Ana,\nsee below.\nOn 3 Oct 2026, Ana Ruiz wrote:\nWhen do you start?\n\n\n> Old.\nOld.";
    expect(read(text).lines).toEqual(["Hi Ana,", "see below."]);
  });

  it("keeps of marked lines the questions and what stands in quotation marks", () => {
    const text = '> Old.\n>> "We have it"\n  > « We want it »\n> Do we have it?\n> He said "no".';
    expect(read(text).lines).toEqual(['>> "We have it"', "  > « We want it »", "> Do we have it?"]);
  });
});

describe("marks as bullets", () => {
  it("stand right under the title of notes", () => {
    expect(read("Zentrix\n> 22k lost a week\n> Ana decides").lines).toHaveLength(3);
  });

  it.each([
    ["under nothing", "> 22k lost a week\n> Ana decides", 0],
    ["under an empty line", "Zentrix\n \n> 22k lost a week\n> Ana decides", 1],
    ["alone", "Zentrix\n> 22k lost a week\nAna decides", 2],
    ["under the header of what they answer", "Zentrix\nOn 3 Oct 2026, Ana Ruiz wrote:\n> 22k lost\n> Ana decides", 1],
  ])("are none %s", (_, text, left) => expect(read(text).lines).toHaveLength(left));
});

it("takes up again after a signature at a postscript, and there alone", () => {
  expect(read("New.\n-- \nBo Quill\nPS: one more thing").lines).toEqual(["New.", "PS: one more thing"]);
});
