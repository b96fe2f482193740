import { describe, expect, it } from "vitest";
import { sentencesOf } from "./sentences.ts";

/** The sentences of an English text, as they stand in it. */
function cut(text: string): string[] {
  return sentencesOf(text, "en").map(({ start, end }) => text.slice(start, end));
}

describe("a sentence", () => {
  it("ends with its line, or where a mark and a space follow", () => {
    expect(cut("One. Two!\r\nThree? four")).toEqual(["One.", "Two!", "Three?", "four"]);
  });

  it("does not end at an abbreviation, an initial or within a number", () => {
    expect(cut("Mr. Quill has approx. 3.5 days, says J. Marsh.")).toHaveLength(1);
  });

  it.each([
    ["It costs 40. They pay.", ["It costs 40.", "They pay."]],
    ["So do I. They agree.", ["So do I.", "They agree."]],
    ["We take plan b. They agree.", ["We take plan b.", "They agree."]],
    ["Ask Mr! They know.", ["Ask Mr!", "They know."]],
    ["It is approx... They know.", ["It is approx...", "They know."]],
    ["One.  Two;  three", ["One.", "Two;", "three"]],
    ["one / two | three", ["one /", "two |", "three"]],
    ["24/7 help, 3/ 4 /5; 2 days", ["24/7 help, 3/ 4 /5; 2 days"]],
  ])("ends where a person would end it: %s", (text, expected) => expect(cut(text)).toEqual(expected));

  it("asks with its mark, also before a bracket, or as a heading", () => {
    const asks = (text: string) => sentencesOf(text, "en").map((sentence) => sentence.asks);
    expect(asks('When? (Or why?) "How?" \nBudget:')).toEqual([true, true, true, true]);
    expect(asks("Budget: 40k\nIt is 10:30 now")).toEqual([false, false]);
  });

  it("begins after a bullet or a number", () => {
    expect(cut("- one\n• two\n3) three\n(4) four\n☑️ five")).toEqual(["one", "two", "three", "four", "five"]);
  });

  it("without an end is cut, so that no work on it can grow without bound", () => {
    expect(cut("word ".repeat(300)).every((sentence) => sentence.length <= 500)).toBe(true);
  });

  it("that is cut begins with a word", () => {
    const text = `${"abcd ".repeat(99)}abcde fgh`;
    expect(cut(text).map((sentence) => sentence.slice(0, 4))).toEqual(["abcd", "fgh"]);
  });

  it("of marks alone is none", () => expect(cut("...\n***\n---- ----")).toEqual([]));
});

describe("whose words", () => {
  const voices = (text: string) => sentencesOf(text, "en").map(({ voice, ours }) => (ours ? "ours" : voice));

  it("notes are the rep's, a mail is the buyer's", () => {
    expect(voices("they want it")).toEqual(["rep"]);
    expect(voices("Hi Ana,\n\nwe want it")).toEqual(["buyer", "buyer"]);
  });

  it("in a chat the marked speaker is us, else whoever asks first", () => {
    expect(voices("Ana (rep): hello\nBo: hello\nAna (rep): fine")).toEqual(["ours", "buyer", "ours"]);
    expect(voices("Ana: all well?\nBo: yes\nAna: fine")).toEqual(["ours", "buyer", "ours"]);
  });

  it("what stands under a heading of ours is ours until an empty line", () => {
    expect(voices("Next steps:\n- send the offer\n\nthey want it")).toEqual(["ours", "ours", "rep"]);
    expect(voices("Next steps:\n- send the offer\n   \nthey want it")).toEqual(["ours", "ours", "rep"]);
    expect(voices("Next steps: send the offer\nthey want it")).toEqual(["ours", "rep"]);
  });

  it("a quote in notes is the buyer's, and words about one are not", () => {
    expect(voices('"We want it"\n- « We want it »\nShe said "no"')).toEqual(["buyer", "buyer", "rep"]);
  });

  it("a speaker may stand behind a bullet", () => {
    expect(voices("- Ana (rep): hello\n- Bo: hello\n- Ana (rep): fine")).toEqual(["ours", "buyer", "ours"]);
  });

  it("a name on its own line speaks until the next one", () => {
    expect(voices("Rep, 09:12\nhello\nBo, 09:13\nwe want it")).toEqual(["ours", "buyer"]);
  });
});

describe("of a mail", () => {
  it("a question quoted for an answer asks, and other quoted lines are gone", () => {
    const [question, answer] = sentencesOf("> When do you start?\nIn March.\n> Old news.", "en");
    expect([question?.asks, answer?.text]).toEqual([true, "In March."]);
    expect(cut("> Old news.\nNew.")).toEqual(["New."]);
  });

  it("the signature is left out, and a postscript under it is not", () => {
    expect(cut("New.\n\nKind regards,\nBo Quill\nDirector\nP.S. One more thing.")).toEqual([
      "New.",
      "P.S.",
      "One more thing.",
    ]);
  });

  it.each([
    "-----Original Message-----",
    "From: Ana Ruiz <ana@seller.example>",
    "Le 3 oct. 2026 à 10:12, Ana Ruiz a écrit :",
    "El 3 oct 2026, Ana Ruiz escribió:",
  ])("what comes after %j is an earlier one", (header) => expect(cut(`New.\n${header}\nOld.`)).toEqual(["New."]));

  it("the header that it was saved with is no earlier one", () => {
    expect(cut("From: Bo <bo@buyer.example>\nDate: Mon, 12 Oct 2026\n\nNew.")).toEqual(["New."]);
  });
});

it("takes what was dictated without a full stop apart where breath is taken", () => {
  const text =
    "Saw Ana of Zentrix just now and the drivers lose the sheets every week so the customers ring the office all day long but she says they could find some money um and she wants to start in May if that works out";
  const texts = sentencesOf(text, "en").map((sentence) => sentence.text);
  expect(texts).toContain("but she says they could find some money");
  expect(texts.join(" ")).toBe(text);
});

it("leaves together what is short, or written with commas", () => {
  expect(cut("they lose the sheets and the customers ring um all day")).toHaveLength(1);
  const written =
    "Saw Ana of Zentrix just now, and the drivers lose the sheets every week, so the customers ring the office all day long, but she says that they could find some money, and she wants to start in May if that works";
  expect(cut(written)).toHaveLength(1);
});

it("takes apart what was dictated after a sentence, too", () => {
  const dictated =
    "the drivers lose the sheets every week so the customers ring the office all day long but she says they could find some money um and she wants to start in May if that works out well for the people there";
  expect(cut(`Saw Ana. ${dictated}`)).toEqual(["Saw Ana.", ...cut(dictated)]);
  expect(cut(dictated).length).toBeGreaterThan(1);
});
