import { Alert, Button } from "@hubspot/ui-extensions";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allText, buttonCalled, click, headline, isChosen, openCard } from "./card-under-test.tsx";
import { StandInServer } from "./stand-in-server.ts";

let server: StandInServer;
beforeEach(() => {
  server = new StandInServer();
  vi.stubGlobal("self", { hsFetch: server.fetch });
});
afterEach(() => vi.unstubAllGlobals());

describe("rating", () => {
  it("shows the new score at once and keeps it when the server agrees", async () => {
    const card = await openCard();
    click(card, "need-3");
    expect(isChosen(card, "need-3")).toBe(true);
    expect(allText(card)).toContain("Score 25 of 100");
    expect(allText(card)).toContain("Saving…");
    await card.waitFor(() => expect(allText(card)).toContain("Saved, on its way to HubSpot"));
    expect(server.writes[0]).toMatchObject({ path: "ratings", body: { criterion: "need", level: 3, basedOn: 0 } });
  });

  it("sends rapid clicks one after the other, each with its own id, none lost and none contested", async () => {
    const card = await openCard();
    for (const testId of ["budget-2", "authority-1", "need-3", "timing-2", "budget-3"]) click(card, testId);
    await card.waitFor(() => expect(allText(card)).toContain("Saved, on its way"));
    const bodies = server.writes.map(({ body }) => body as { id: string; criterion: string });
    expect(bodies.map(({ criterion }) => criterion)).toEqual(["budget", "authority", "need", "timing", "budget"]);
    expect(new Set(bodies.map(({ id }) => id)).size).toBe(5);
    expect(headline(card)).toBe("Grade A");
  });

  it("goes back to unknown through a clearing, which is not a zero", async () => {
    server.rate("101", "need", 2);
    const card = await openCard();
    click(card, "need-unknown");
    await card.waitFor(() => expect(server.writes[0]?.path).toBe("clearings"));
    await card.waitFor(() => expect(isChosen(card, "need-unknown")).toBe(true));
  });

  it("takes the level of an out-of-date rating as a new look, and of any other as nothing", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 40 * 86_400_000 });
    for (const criterion of ["need", "budget"]) server.rate("102", criterion, 3);
    vi.useRealTimers();
    server.rubric.criteria = server.rubric.criteria.map((one) =>
      one.id === "need" ? { ...one, staleAfterDays: 30 } : one,
    );
    const card = await openCard();
    for (const testId of ["budget-3", "need-3", "need-3"]) click(card, testId);
    expect(allText(card)).toContain("Need: 3 → 3");
    await card.waitFor(() => expect(allText(card)).toContain("Saved, on its way to HubSpot"));
    expect(server.writes.map(({ body }) => body)).toMatchObject([{ criterion: "need", level: 3 }]);
    expect(allText(card)).not.toContain("Out of date");
  });

  it("takes the last change back with a change of its own", async () => {
    server.rate("101", "need", 1);
    const card = await openCard();
    click(card, "need-3");
    expect(allText(card)).toContain("Need: 1 → 3");
    click(card, "undo");
    await card.waitFor(() => expect(server.writes).toHaveLength(2));
    expect(server.writes[1]?.body).toMatchObject({ criterion: "need", level: 1 });
    await card.waitFor(() => expect(isChosen(card, "need-1")).toBe(true));
  });

  it("rolls a refused change back visibly and lets the others through", async () => {
    const card = await openCard();
    server.faults.push(async () => Response.json({ ok: false, code: "busy", message: "Try again in a moment." }));
    click(card, "need-3");
    click(card, "budget-2");
    await card.waitFor(() => expect(card.find(Alert, { variant: "danger" }).props.title).toBe("Not saved: Need"));
    expect(isChosen(card, "need-unknown")).toBe(true);
    await card.waitFor(() => expect(isChosen(card, "budget-2")).toBe(true));
  });

  it("repeats a change under the same id after the network failed, and again on Retry", async () => {
    const card = await openCard();
    const drop = () => Promise.reject(new Error("offline"));
    server.faults.push(drop, drop);
    click(card, "need-3");
    click(card, "budget-2");
    await card.waitFor(() => expect(card.find(Alert, { variant: "danger" }).props.title).toContain("Need and Budget"));
    click(card, "retry");
    await card.waitFor(() => expect(allText(card)).toContain("Saved, on its way"));
    const [first, second, third, fourth] = server.writes.map(({ body }) => body as { id: string });
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect(fourth).toMatchObject({ criterion: "budget" });
  });

  it("offers no repeat of what can never be saved", async () => {
    const card = await openCard();
    const message = "This person asked to be forgotten.";
    server.faults.push(async () => Response.json({ ok: false, code: "erased", message }));
    click(card, "need-3");
    await card.waitFor(() => expect(allText(card)).toContain(message));
    expect(card.maybeFindByTestId(Button, "retry")).toBeNull();
  });

  it("shows both sides of a disagreement and settles it with one click", async () => {
    const card = await openCard();
    server.rate("102", "need", 1);
    click(card, "need-3");
    await card.waitFor(() => expect(allText(card)).toContain("Stands now: 1 – Jo Reyes, now"));
    expect(allText(card)).toContain("Waits: 3 – You, now");
    buttonCalled(card, "Use 3").trigger("onClick");
    await card.waitFor(() => expect(isChosen(card, "need-3")).toBe(true));
    await card.waitFor(() => expect(allText(card)).not.toContain("Stands now"));
  });
});
