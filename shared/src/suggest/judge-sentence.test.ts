import { describe, expect, it } from "vitest";
import { type Answer, isSilenced, judgeSentence, mayTellOf } from "./judge-sentence.ts";
import type { Guard } from "./lexicon.ts";
import type { Idea } from "./noticed.ts";

type Said = Partial<Record<Idea, number>>;

/** A sentence in which these ideas are said so often; nothing else of it stands out, unless told. */
function aSentence(said: Said, more: Partial<Answer> = {}): Answer {
  return {
    said: new Set(Object.keys(said) as Idea[]),
    count: (idea) => said[idea] ?? 0,
    ...{ denied: new Set(), guards: new Set(), topics: new Set(), recalls: false, items: 1, words: [] },
    ...{ isFirstPerson: false, isOfNotes: false, asked: new Set(), meansBoss: false },
    ...more,
  };
}

const guarded = (...names: Guard[]) => ({ guards: new Set(names) });
const levels = (answer: Answer, voice: "rep" | "buyer" = "buyer") =>
  judgeSentence(answer, voice).map(({ criterion, level }) => `${criterion} ${level}`);

// "The money, 40k, is approved."
const approved = { money: 1, amount: 1, approved: 1 };

describe("a sentence is silent", () => {
  it.each(["toDo", "past", "elsewhere", "hearsay", "denied", "undiscussed", "smallTalk", "unsure"] as const)(
    "where it is %s",
    (guard) => {
      expect(isSilenced(aSentence(approved, guarded(guard)), "buyer")).toBe(true);
      expect(levels(aSentence(approved, guarded(guard)))).toEqual([]);
    },
  );

  it("where a rep tells what was pitched; a buyer who uses such words is heard", () => {
    expect(isSilenced(aSentence(approved, guarded("pitch")), "rep")).toBe(true);
    expect(isSilenced(aSentence(approved, guarded("pitch")), "buyer")).toBe(false);
    expect(isSilenced(aSentence(approved), "rep")).toBe(false);
  });

  it("where it speaks of a year that is over, and of no day to come", () => {
    expect(isSilenced(aSentence({ past: 1 }), "buyer")).toBe(true);
    expect(isSilenced(aSentence({ past: 1, date: 1 }), "buyer")).toBe(false);
    expect(isSilenced(aSentence({ date: 1 }), "buyer")).toBe(false);
  });
});

describe("a sentence speaks of our side", () => {
  it("in an offer of ours, which tells of how they decide alone", () => {
    const offer = aSentence({}, guarded("ourOffer"));
    expect(["budget", "need", "champion", "competition"].map((one) => mayTellOf(one as "budget", offer))).toEqual([
      ...[false, false, true, true],
    ]);
    expect(mayTellOf("budget", aSentence({}))).toBe(true);
    expect(levels(aSentence(approved, guarded("ourOffer")))).toEqual([]);
  });

  it("in a rep's notes with a we: our money, wishes and dates are no buyer's", () => {
    const ours = { isOfNotes: true, isFirstPerson: true };
    expect(
      ["budget", "need", "timing", "authority"].map((one) => mayTellOf(one as "need", aSentence({}, ours))),
    ).toEqual([false, false, false, true]);
    expect(mayTellOf("budget", aSentence({}, { ...ours, isOfNotes: false }))).toBe(true);
    expect(mayTellOf("budget", aSentence({}, { ...ours, isFirstPerson: false }))).toBe(true);
  });
});

describe("a level", () => {
  it("is that of the first rule which fits", () => {
    expect(levels(aSentence(approved))).toEqual(["budget 3"]);
    expect(levels(aSentence({ ...approved, price: 1 }))).toEqual([]);
    expect(levels(aSentence({ amount: 1, willing: 1 }))).toEqual(["budget 2"]);
    expect(levels(aSentence({}))).toEqual([]);
  });

  it("is not taken from a hedge, unless it is a perhaps itself", () => {
    expect(levels(aSentence(approved, guarded("hedged")))).toEqual([]);
    expect(levels(aSentence({ "budget 1": 1 }, guarded("hedged")))).toEqual(["budget 1"]);
  });

  it("is not taken from a condition, but for a target, or money that a good case would find", () => {
    const target = { businessCase: 1, gain: 1 };
    const findable = { money: 1, findable: 1, modal: 1 };
    const dream = guarded("hypothetical");
    expect(levels(aSentence(approved, dream))).toEqual([]);
    expect(levels(aSentence(target, dream))).toEqual(["metrics 3"]);
    expect(levels(aSentence(findable, dream))).toEqual(["budget 1"]);
    expect(levels(aSentence({ "timing 1": 2 }, dream))).toEqual([]);
    const words = (text: string) => ({ words: text.split(" ") });
    expect(levels(aSentence(approved, words("if the board has met")))).toEqual([]);
    expect(levels(aSentence(approved, words("but si ella decide")))).toEqual([]);
    expect(levels(aSentence(approved, words("si , the board has met")))).toEqual(["budget 3"]);
    expect(levels(aSentence(approved, words("the board asked if all met")))).toEqual(["budget 3"]);
  });

  it("may hang on whose words they are", () => {
    const estimate = { "metrics 1": 1, percent: 1 };
    expect(levels(aSentence(estimate), "rep")).toContain("metrics 1");
    expect(levels(aSentence(estimate), "buyer")).not.toContain("metrics 1");
  });

  it("may hang on the question before", () => {
    const asked = { asked: new Set(["money"] as const) };
    expect(levels(aSentence({ amount: 1 }, asked))).toEqual(["budget 2"]);
    expect(levels(aSentence({ amount: 1 }))).toEqual([]);
  });

  it("may hang on what is denied, which said alone does not make", () => {
    expect(levels(aSentence({}, { denied: new Set(["money"] as const) }))).toEqual(["budget 0"]);
    expect(levels(aSentence({ money: 1 }))).toEqual([]);
  });

  it("may hang on three items, and on who he is", () => {
    const asked = { asked: new Set(["criteria"] as const) };
    expect(levels(aSentence({}, { ...asked, items: 3 }))).toEqual(["decision-criteria 1"]);
    expect(levels(aSentence({}, { ...asked, items: 2 }))).toEqual([]);
    const purse = { asked: new Set(["purse"] as const) };
    expect(levels(aSentence({}, { ...purse, meansBoss: true }))).toEqual(["economic-buyer 1"]);
    expect(levels(aSentence({}, purse))).toEqual([]);
  });

  it("may hang on how often something is said", () => {
    const step = { decides: 1, boss: 1, step: 1 };
    const found = (date: number) => levels(aSentence({ ...step, date })).filter((one) => one.startsWith("decision-p"));
    expect(found(2)).not.toEqual(found(1));
  });

  it("brings what follows from it: who owns the money decides, and engaged, the money is there", () => {
    const boss = aSentence({ boss: 1, behind: 1, money: 1, approved: 1 });
    expect(levels(boss)).toEqual(expect.arrayContaining(["economic-buyer 3", "authority 3", "budget 3"]));
  });
});
