import { Alert, Button } from "@hubspot/ui-extensions";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { CompactAssessment } from "./CompactAssessment.tsx";
import { allText, type CardUnderTest, click, headline, isChosen, renderCard } from "./card-under-test.tsx";
import { Qualification } from "./Qualification.tsx";
import { StandInServer } from "./stand-in-server.ts";

let server: StandInServer;
beforeEach(() => {
  server = new StandInServer();
  vi.stubGlobal("self", { hsFetch: server.fetch });
});
afterEach(() => vi.unstubAllGlobals());

async function openSidebar(): Promise<CardUnderTest> {
  const compact = (
    <Qualification>
      <CompactAssessment />
    </Qualification>
  );
  const card = renderCard(compact);
  await card.waitFor(() => expect(card.maybeFindByTestId(Button, "need-2")).not.toBeNull());
  return card;
}

it("rates in one click and shows the grade and what to ask next", async () => {
  for (const criterion of ["budget", "authority", "timing"]) server.rate("101", criterion, 2);
  const card = await openSidebar();
  expect(allText(card)).toContain("Ask next about Need");
  click(card, "need-3");
  expect(headline(card)).toBe("Grade A");
  await card.waitFor(() => expect(server.writes).toHaveLength(1));
});

it("leaves the rest to the tab, and what changed since the last look too", async () => {
  const card = await openSidebar();
  click(card, "need-3");
  await card.waitFor(() => expect(server.writes).toHaveLength(1));
  expect(allText(card)).toContain("are in the Assay tab");
  expect(server.requests.map(({ path }) => path)).toEqual(["assessment", "ratings"]);
});

it("takes in what was rated in the tab beside it", async () => {
  const card = await openSidebar();
  const [properties, tell] = card.mocks.actions.onCrmPropertiesUpdate.calls[0] ?? [];
  expect(properties).toEqual(["assay_assessed_at"]);
  server.rate("101", "need", 3);
  tell?.({ assay_assessed_at: "2026-11-22" });
  await card.waitFor(() => expect(isChosen(card, "need-3")).toBe(true));
});

it("says so when the tab has changed the framework, and follows on a click", async () => {
  const card = await openSidebar();
  server.inUse = "meddic";
  card.mocks.actions.onCrmPropertiesUpdate.calls[0]?.[1]({ assay_assessed_at: "2026-11-22" });
  await card.waitFor(() => expect(allText(card)).toContain("This contact is qualified by MEDDIC."));
  click(card, "back");
  await card.waitFor(() => expect(card.maybeFindByTestId(Button, "champion-2")).not.toBeNull());
});

it("says what was not saved", async () => {
  const card = await openSidebar();
  server.refusing.push("ratings");
  click(card, "need-3");
  await card.waitFor(() => expect(card.find(Alert, { variant: "danger" }).props.title).toBe("Not saved: Need"));
});

it("is read-only for somebody who may not rate", async () => {
  server.canRate = false;
  const card = await openSidebar();
  expect(card.findByTestId(Button, "need-2").props.disabled).toBe(true);
  expect(allText(card)).toContain("Rating is switched off for you.");
});
