import { longestNotes } from "@assay/shared/api/suggestion";
import { Alert, Button, DateInput, Form, LoadingSpinner, TextArea } from "@hubspot/ui-extensions";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type CardUnderTest, click, isChosen, openCard, overlayOf, textOf } from "./card-under-test.tsx";
import { StandInServer } from "./stand-in-server.ts";

const need = { criterion: "need", level: 2 as const, quote: "We lose two days a month on this." };
const budget = { criterion: "budget", level: 3 as const, quote: "Finance approved 40k last week." };

let server: StandInServer;
beforeEach(() => {
  server = new StandInServer();
  server.suggestions = [need, budget];
  vi.stubGlobal("self", { hsFetch: server.fetch });
});
afterEach(() => vi.unstubAllGlobals());

const panel = (card: CardUnderTest) => overlayOf(card, "notes");
const said = (card: CardUnderTest) => textOf(panel(card));
const press = (card: CardUnderTest, testId: string) => panel(card).find(Button, { testId }).trigger("onClick");
const readings = () => server.requests.filter(({ path }) => path === "suggestions");

async function read(card: CardUnderTest, notes: string): Promise<void> {
  click(card, "notes");
  panel(card)
    .find(TextArea)
    .trigger("onChange", notes as never);
  panel(card).find(Form).trigger("onSubmit");
  await card.waitFor(() => expect(panel(card).maybeFind(LoadingSpinner)).toBeNull());
}

async function readNotes(): Promise<CardUnderTest> {
  const card = await openCard();
  click(card, "notes");
  panel(card)
    .find(DateInput)
    .trigger("onChange", { year: 2026, month: 9, date: 5 } as never);
  await read(card, "Call with Anna. We lose two days a month on this.");
  return card;
}

describe("notes that are pasted", () => {
  it("become suggestions with meaning, quote and what stands now; nothing is rated", async () => {
    server.rate("101", "budget", 1);
    const card = await readNotes();
    expect(readings()[0]?.body).toMatchObject({ framework: "bant", date: "2026-10-05" });
    for (const words of [
      "2 suggestions",
      "3 – The amount is approved",
      "“\u2068Finance approved 40k",
      "Now: 1",
      "Now: Unknown",
    ]) {
      expect(said(card)).toContain(words);
    }
    expect(server.writes).toEqual([]);
  });

  it("rate a criterion when a suggestion is accepted, with the sentence and the day as evidence", async () => {
    const card = await readNotes();
    press(card, "accept-need");
    expect(isChosen(card, "need-2")).toBe(true);
    await card.waitFor(() => expect(server.writes).toHaveLength(1));
    const evidence = { tier: "stated", quote: need.quote, saidAt: Date.UTC(2026, 9, 5, 12) };
    expect(server.writes[0]?.body).toMatchObject({ criterion: "need", level: 2, evidence });
    expect(panel(card).find(Button, { testId: "accept-need" }).props.disabled).toBe(true);
  });

  it("say what became of a rating only once one of theirs was accepted", async () => {
    server.rate("101", "budget", 1);
    const card = await readNotes();
    expect(said(card)).not.toMatch(/HubSpot|Saving|Saved/);
    press(card, "accept-need");
    await card.waitFor(() => expect(said(card)).toMatch(/Saving…|on its way to HubSpot|Written to HubSpot/));
  });

  it("offer a suggestion again when its rating is undone", async () => {
    const card = await readNotes();
    press(card, "accept-need");
    press(card, "undo-accepted");
    expect(panel(card).find(Button, { testId: "accept-need" }).props.disabled).toBe(false);
  });

  it("are forgotten row by row when suggestions are dismissed", async () => {
    const card = await readNotes();
    press(card, "dismiss-need");
    expect(said(card)).not.toContain(need.quote);
    press(card, "dismiss-budget");
    expect(said(card)).toContain("All suggestions are dismissed.");
    expect(server.writes).toEqual([]);
  });

  it("say so when no sentence supports a level", async () => {
    server.suggestions = [];
    const card = await readNotes();
    expect(panel(card).find(Alert).props.title).toBe("No suggestions");
  });

  it("are not sent when there is nothing to read, or too much", async () => {
    const card = await openCard();
    await read(card, "  \n ");
    expect(panel(card).find(TextArea).props.validationMessage).toBe("Paste the notes first");
    await read(card, "x".repeat(longestNotes + 1));
    expect(panel(card).find(TextArea).props.validationMessage).toContain(
      `longer than ${longestNotes.toLocaleString("en")} characters`,
    );
    expect(readings()).toEqual([]);
  });

  it("stay in the form when they could not be read, with the reason", async () => {
    const card = await openCard();
    server.refusing.push("suggestions");
    await read(card, "We lose two days a month.");
    expect(textOf(panel(card).find(Alert))).toContain("Try again in a moment.");
    expect(panel(card).find(TextArea).props.value).toBe("We lose two days a month.");
  });

  it("are read once by a double click", async () => {
    const card = await openCard();
    click(card, "notes");
    panel(card)
      .find(TextArea)
      .trigger("onChange", "We lose two days a month." as never);
    panel(card).find(Form).trigger("onSubmit");
    panel(card).find(Form).trigger("onSubmit");
    await card.waitFor(() => expect(said(card)).toContain("2 suggestions"));
    expect(readings()).toHaveLength(1);
  });
});

it("are nothing for somebody who may not rate", async () => {
  server.canRate = false;
  const card = await openCard();
  expect(card.maybeFindByTestId(Button, "notes")).toBeNull();
});
