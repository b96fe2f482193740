import { describe, expect, it } from "vitest";
import type { Language } from "../language/language.ts";
import { suggestRatings } from "./suggest-ratings.ts";

const writtenAt = Date.UTC(2026, 9, 12);

/** "criterion level" of each suggestion. */
function suggest(text: string, language?: Language): string[] {
  return suggestRatings(text, { writtenAt, language }).map(({ criterion, level }) => `${criterion} ${level}`);
}

function quote(text: string): string | undefined {
  return suggestRatings(text, { writtenAt })[0]?.quote;
}

describe("money", () => {
  it.each([
    ["The budget of £40,000 was approved on Monday.", "budget 3"],
    ["Le budget de 40 000 € a été validé lundi.", "budget 3"],
    ["El presupuesto de 40.000 € se aprobó el lunes.", "budget 3"],
    ["We can spend up to $25k on this.", "budget 2"],
    ["On peut monter jusqu'à 25 k€.", "budget 2"],
    ["Tenemos entre 20.000 y 25.000 euros.", "budget 2"],
    ["There is no budget for this.", "budget 0"],
    ["Nous n'avons aucun budget pour ça.", "budget 0"],
    ["No tenemos presupuesto para esto.", "budget 0"],
  ])("%s", (text, expected) => expect(suggest(text)).toEqual([expected]));
});

describe("a date", () => {
  it("counts from the day of the text", () => {
    expect(suggest("We want to go live on 3 November.")).toEqual(["timing 2"]);
    expect(suggest("We want to go live on 3 August 2026.")).toEqual([]);
  });

  it("with what forces it is worth more than alone", () => {
    expect(suggest("We must be live before 1 January because our licence expires that day.")).toEqual(["timing 3"]);
    expect(suggest("Il faut démarrer avant le 1er janvier car notre licence expire ce jour-là.")).toEqual(["timing 3"]);
    expect(suggest("Hay que arrancar antes del 1 de enero porque la licencia vence ese día.")).toEqual(["timing 3"]);
  });
});

describe("nothing is suggested", () => {
  it.each([
    ["for a hedge", "Maybe the budget of 40k was approved, I'm not sure."],
    ["for a hedge in French", "Le budget de 40 k€ est peut-être validé, je ne suis pas sûr."],
    ["for a hedge in Spanish", "Quizás esté aprobado el presupuesto de 40.000 €, no lo sé."],
    ["for a denial of a denial", "It's not that we have no budget."],
    ["for a question", "Is the budget of 40k approved?"],
    ["for a dream", "If we had 40k approved, we would buy it."],
    ["for the past", "Last year we had a budget of 40k approved."],
    ["for another company", "Other customers have an approved budget of 40k."],
    ["for hearsay", "Rumour has it that the budget of 40k is approved."],
    ["where two sentences contradict each other", "There is no budget for this. The budget of 40k is approved."],
    ["for no text", ""],
    ["for small talk", "Thanks for the coffee, see you on Monday!"],
  ])("%s", (_, text) => expect(suggest(text)).toEqual([]));
});

describe("whose words count", () => {
  const approved = "The budget of 40k is approved.";

  it("leaves out an earlier mail below the reply", () => {
    expect(suggest(`Hi Ana,\n\nThanks, I'll read it.\n\nOn 3 Oct 2026, Ana Ruiz wrote:\n${approved}`)).toEqual([]);
    expect(suggest(`Hi Ana,\n\n${approved}\n\nOn 3 Oct 2026, Ana Ruiz wrote:\n> Hello`)).toEqual(["budget 3"]);
  });

  it("leaves out quoted lines and what stands below the signature", () => {
    expect(suggest(`Hi Ana,\n\nSee below.\n> ${approved}`)).toEqual([]);
    expect(suggest(`Hi Ana,\n\nSee you.\n\nKind regards,\nBo\n${approved}`)).toEqual([]);
  });

  it("leaves out what our side says in a chat", () => {
    expect(suggest(`Bo: when can we talk\nRep: ${approved}\nBo: fine`)).toEqual([]);
    expect(suggest(`Rep: hello\nBo: ${approved}\nRep: great`)).toEqual(["budget 3"]);
  });

  it("leaves out newsletters and automatic replies", () => {
    expect(suggest(`${approved}\nView in browser | Unsubscribe`)).toEqual([]);
    expect(suggest(`Automatic reply: I am away.\n${approved}`)).toEqual([]);
  });
});

describe("what is half said", () => {
  it.each([
    ["Budget: maybe they can find some money, she wasn't sure."],
    ["In 2024 the budget of 40k was approved."],
    ["Our offer: 40k approved by the board of another customer."],
    ["Anything over 40k is approved by somebody else."],
    ["Nor did I ever say that we need it by January."],
    ["The budget of another project is approved: 40k."],
  ])("is no reason for a level: %s", (text) => expect(suggest(text)).toEqual([]));

  it("does not silence the statement after a semicolon", () => {
    expect(suggest("Not sure who signs; the budget of 40k is approved.")).toEqual(["budget 3"]);
    expect(quote("Not sure who signs; the budget of 40k is approved.")).toBe("the budget of 40k is approved.");
  });

  it("is not what a word far into the first line says of the whole text", () => {
    expect(suggest("The budget of 40k is approved, she asked for our list of internal trainings.")).toEqual([
      "budget 3",
    ]);
  });
});

describe("a short answer", () => {
  it("is understood by the question before it", () => {
    expect(suggest("Rep: What budget do you have?\nBo: 20 to 30k\nRep: thanks")).toEqual(["budget 2"]);
    expect(suggest("Rep: How many employees?\nBo: 20 to 30k\nRep: thanks")).toEqual([]);
  });
});

describe("the quote", () => {
  it("is the sentence as it stands in the text, without bullet or speaker", () => {
    expect(quote("Call notes\n- The budget of 40k is approved. Bo was late.")).toBe("The budget of 40k is approved.");
    expect(quote("Rep: hello\nBo: The budget of 40k is approved")).toBe("The budget of 40k is approved");
  });

  it("keeps what a mail program left in the sentence", () => {
    expect(quote("<p>The budget of&nbsp;40k is <b>approved</b>.</p>")).toBe(
      "The budget of&nbsp;40k is <b>approved</b>.",
    );
  });
});

it("reads a text in the language it is given, whatever the text looks like", () => {
  const text = "Le budget de 40 000 € est validé.";
  expect(suggest(text)).toEqual(["budget 3"]);
  expect(suggest(text, "fr")).toEqual(["budget 3"]);
  expect(suggest("Budget OK : 40 k€ validés", "fr")).toEqual(["budget 3"]);
});

it("makes of a buyer who owns the money somebody who decides with us", () => {
  expect(suggest("We met the CFO, she confirmed that she owns the budget.")).toEqual([
    "authority 3",
    "economic-buyer 2",
  ]);
});
