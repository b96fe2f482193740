import { Alert } from "@hubspot/ui-extensions";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { allText, type CardUnderTest, click, openCard, textOf } from "./card-under-test.tsx";
import { StandInServer } from "./stand-in-server.ts";

let server: StandInServer;
beforeEach(() => {
  server = new StandInServer();
  server.rate("101", "need", 1);
  vi.stubGlobal("self", { hsFetch: server.fetch });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const notice = (card: CardUnderTest) => card.maybeFind(Alert, { variant: "info" });
const looks = () => server.requests.filter(({ path }) => path === "looks");

/** Somebody looked on a Tuesday; this is the next time they open the card. */
async function openAgain(): Promise<CardUnderTest> {
  const card = await openCard();
  await card.waitFor(() => expect(looks()).toHaveLength(1));
  return card;
}

function lookedOnTuesday(): void {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 10, 17, 9, 30) });
  server.of("bant").look(1);
  vi.setSystemTime(new Date(2026, 10, 19, 9));
}

it("tells who changed what since the last look, and when that was", async () => {
  lookedOnTuesday();
  server.rate("102", "need", 3, 1);
  server.rate("102", "budget", 0);
  server.rate("101", "timing", 2);
  const card = await openAgain();
  await card.waitFor(() => expect(notice(card)).not.toBeNull());
  expect(notice(card)?.props.title).toMatch(/^2 changes since you looked on Tuesday/);
  expect(textOf(card.find(Alert, { variant: "info" }))).toContain("Jo Reyes – Need: 1 → 3");
  expect(textOf(card.find(Alert, { variant: "info" }))).toContain("Jo Reyes – Budget: Unknown → 0 No");
  expect(looks()[0]?.body).toMatchObject({ framework: "bant", version: 4 });
});

it("names five and leaves the rest to the history", async () => {
  lookedOnTuesday();
  for (let turn = 0; turn < 9; turn++) server.rate("102", "budget", turn % 2 === 0 ? 1 : 2);
  const card = await openAgain();
  await card.waitFor(() => expect(allText(card)).toContain("And 4 more, under History."));
});

it("is gone when it is dismissed", async () => {
  lookedOnTuesday();
  server.rate("102", "budget", 0);
  const card = await openAgain();
  await card.waitFor(() => expect(notice(card)?.props.title).toMatch(/^1 change since/));
  click(card, "dismiss-changes");
  expect(notice(card)).toBeNull();
});

it("says nothing on a first look, nor when nobody changed anything", async () => {
  const first = await openAgain();
  await first.waitFor(() => expect(allText(first)).toContain("1 of 4 rated"));
  expect(notice(first)).toBeNull();
});
