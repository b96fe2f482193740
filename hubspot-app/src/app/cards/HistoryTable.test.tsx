import { Button, LoadingSpinner, TableRow } from "@hubspot/ui-extensions";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { buttonCalled, click, isChosen, openCard, overlayOf, textOf } from "./card-under-test.tsx";
import { StandInServer } from "./stand-in-server.ts";

let server: StandInServer;
beforeEach(() => {
  server = new StandInServer();
  vi.stubGlobal("self", { hsFetch: server.fetch });
});
afterEach(() => vi.unstubAllGlobals());

async function openHistory() {
  const card = await openCard();
  click(card, "history");
  const panel = () => overlayOf(card, "history");
  await card.waitFor(() => expect(panel().maybeFind(LoadingSpinner)).toBeNull());
  const rows = () => panel().findAll(TableRow).slice(1).map(textOf);
  return { card, panel, rows };
}

it("shows who changed what, newest first, a page at a time", async () => {
  server.rate("102", "need", 1);
  server.rate("101", "need", 2);
  server.rate("102", "budget", 0);
  server.rate("101", "timing", 3);
  const { card, rows } = await openHistory();
  expect(rows()).toHaveLength(3);
  expect(rows()[0]).toContain("You Browser Timing: Unknown → 3");
  expect(rows()[1]).toContain("Jo Reyes Browser Budget: Unknown → 0 No");
  expect(rows()[2]).toContain("Need: 1 → 2");
  buttonCalled(card, "Show older").trigger("onClick");
  await card.waitFor(() => expect(rows()).toHaveLength(4));
  expect(rows()[3]).toContain("Need: Unknown → 1");
});

it("undoes a standing change with a change of its own, and shows that one too", async () => {
  server.rate("102", "need", 1);
  server.rate("101", "need", 3);
  const { card, panel, rows } = await openHistory();
  panel().find(Button, { variant: "transparent" }).trigger("onClick");
  await card.waitFor(() => expect(rows()[0]).toContain("Need: 3 → 1"));
  expect(isChosen(card, "need-1")).toBe(true);
});

it("says so when nothing has been rated", async () => {
  const { panel } = await openHistory();
  expect(textOf(panel())).toContain("Nothing has been rated yet.");
});

it("does not read the history of a card whose panel stays closed", async () => {
  const card = await openCard();
  click(card, "need-2");
  await card.waitFor(() => expect(server.writes).toHaveLength(1));
  expect(server.requests.some(({ path }) => path === "history")).toBe(false);
});
