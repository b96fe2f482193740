import { Accordion, Alert, Button, ErrorState, LoadingSpinner, StatusTag, Text } from "@hubspot/ui-extensions";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allText, buttonCalled, click, headline, isChosen, openCard, renderCard, textOf } from "./card-under-test.tsx";
import { StandInServer } from "./stand-in-server.ts";

let server: StandInServer;
beforeEach(() => {
  server = new StandInServer();
  vi.stubGlobal("self", { hsFetch: server.fetch });
});
afterEach(() => vi.unstubAllGlobals());

describe("opening the card", () => {
  it("says that it loads, then shows the grade, the figures and the verdict", async () => {
    for (const criterion of ["budget", "authority", "need", "timing"]) server.rate("102", criterion, 2);
    const card = renderCard();
    expect(card.find(LoadingSpinner).props.label).toContain("Loading");
    await card.waitFor(() => expect(headline(card)).toBe("Grade A"));
    expect(allText(card)).toContain("Score 66.67 of 100 · 4 of 4 rated (100%)");
    const verdict = card.findAll(StatusTag).slice(0, 3);
    expect(verdict.map((tag) => tag.text)).toEqual(["Excellent", "Hot", "Qualified"]);
  });

  it("invites to the first click when nothing is rated, and calls nothing a no", async () => {
    const card = await openCard();
    expect(headline(card)).toBe("No grade yet – could reach A");
    expect(card.find(Alert).props.title).toBe("Nothing is rated yet");
    expect(isChosen(card, "need-unknown")).toBe(true);
    expect(isChosen(card, "need-0")).toBe(false);
  });

  it("says what happened and tries again on a click when the server cannot be reached", async () => {
    const drop = () => Promise.reject(new Error("connection refused"));
    server.faults.push(drop, drop);
    const card = renderCard();
    await card.waitFor(() => expect(card.maybeFind(ErrorState)).not.toBeNull());
    expect(textOf(card.find(ErrorState))).toContain("Assay could not be reached");
    card.find(ErrorState).find(Button).trigger("onClick");
    await card.waitFor(() => expect(headline(card)).toBe("No grade yet – could reach A"));
  });

  it("passes on the server's own words when it refuses", async () => {
    const refusal = { ok: false, code: "forbidden", message: "This contact belongs to another team." };
    server.faults.push(async () => Response.json(refusal));
    const card = renderCard();
    await card.waitFor(() => expect(textOf(card.find(ErrorState))).toContain("belongs to another team"));
  });

  it("shows everything and switches the pickers off for somebody who may not rate", async () => {
    server.canRate = false;
    server.rate("102", "need", 2);
    const card = await openCard();
    expect(card.findByTestId(Button, "need-3").props.disabled).toBe(true);
    expect(textOf(card.find(Alert))).toContain("Rating is switched off for you");
    expect(allText(card)).toContain("Jo Reyes, now");
  });
});

describe("the way to HubSpot", () => {
  it("asks until the copy is written, then refreshes the record's properties", async () => {
    const card = await openCard();
    click(card, "need-3");
    await card.waitFor(() => expect(allText(card)).toContain("on its way to HubSpot"));
    server.sync = { state: "written", at: Date.now() };
    await card.waitFor(() => expect(allText(card)).toContain("Written to HubSpot now"));
    expect(card.mocks.actions.refreshObjectProperties.callCount).toBe(1);
  });

  it("names each property that HubSpot refused, in HubSpot's words", async () => {
    const refusals = [{ property: "assay_grade", message: "Z was not one of the allowed options" }];
    server.sync = { state: "refused", at: Date.now(), message: "1 of 9 properties was refused.", refusals };
    const card = await openCard();
    expect(allText(card)).toContain("assay_grade: Z was not one of the allowed options");
  });

  it("says once what HubSpot says of one property and of the whole", async () => {
    const message = "A score above 90 is not allowed.";
    server.sync = { state: "refused", at: Date.now(), message, refusals: [{ property: "assay_score", message }] };
    const card = await openCard();
    expect(allText(card).split(message)).toHaveLength(2);
  });
});

describe("reading on", () => {
  it("explains the grade with points that add up to the score and the gate that lowered it", async () => {
    for (const [criterion, level] of [
      ["budget", 3],
      ["authority", 3],
      ["need", 1],
      ["timing", 2],
    ] as const) {
      server.rate("102", criterion, level);
    }
    const card = await openCard();
    const why = textOf(card.find(Accordion));
    expect(headline(card)).toBe("Grade C");
    expect(why).toContain("A score of 75 makes grade A.");
    expect(why).toContain("Need is not met yet, so the grade is at most C.");
    for (const points of ["25 of 25", "8.33 of 25", "16.67 of 25", "75 of 100"]) expect(why).toContain(points);
    expect(why).toContain("Rubric BANT, version 1");
  });

  it("marks a rating that the rubric no longer trusts, and asks again", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 40 * 86_400_000 });
    server.rate("102", "need", 3);
    vi.useRealTimers();
    server.rubric.criteria = server.rubric.criteria.map((criterion) => ({ ...criterion, staleAfterDays: 30 }));
    const card = await openCard();
    expect(card.findAll(StatusTag).map((tag) => tag.text)).toContain("Out of date");
    expect(allText(card)).toContain("It keeps its points, but ask again.");
    expect(allText(card)).toContain("Ask next about Need");
  });

  it("shows both the level given and what it counts as under the evidence cap", async () => {
    server.rubric.evidenceCap = true;
    server.rate("101", "need", 3);
    const card = await openCard();
    expect(isChosen(card, "need-3")).toBe(true);
    expect(allText(card)).toContain("Counts as 2 until a quote or link proves it");
    expect(textOf(card.find(Accordion))).toContain("3 → counts as 2");
  });

  it("proposes the question worth most, another on demand, and copies it", async () => {
    const card = await openCard();
    expect(allText(card)).toContain("What made you look into this now?");
    buttonCalled(card, "Another question").trigger("onClick");
    expect(allText(card)).toContain("What happens if nothing changes");
    buttonCalled(card, "Copy").trigger("onClick");
    const copied = card.mocks.actions.copyTextToClipboard.calls[0]?.[0];
    expect(copied).toContain("What happens if nothing changes");
  });

  it("shows every level's meaning one click away", async () => {
    const card = await openCard();
    buttonCalled(card, "Levels").trigger("onClick");
    expect(card.findAll(Text).map((text) => text.text)).toContain("3 – The amount is approved");
  });
});
