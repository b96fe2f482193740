import type { LooksReply, SecondLook } from "@assay/shared/api/outcomes";
import { Button } from "@hubspot/ui-extensions";
import { expect, it } from "vitest";
import { openPage, standInServer } from "./page-under-test.tsx";
import { SecondLookPage } from "./SecondLookPage.tsx";

const server = standInServer();

const eventId = "01990000-0000-7000-8000-000000000001";
const look: SecondLook = {
  ...{ objectId: "501", name: "Nora Diaz", company: "Brookfield" },
  ...{ eventId, kind: "disqualify", reason: "bad-fit", by: "Ana Ruiz", turnedAt: Date.UTC(2026, 10, 12) },
};
const figures: LooksReply["figures"] = {
  ...{ since: 0, turnedAway: 57, waiting: 1, canReadDeals: true },
  reasons: [
    { kind: "disqualify", reason: "bad-fit", looked: 30, worthIt: 3 },
    { kind: "reject", reason: "missing-data", looked: 10, worthIt: 3 },
  ],
  bought: [{ kind: "disqualify", reason: "bad-fit", turnedAway: 200, bought: 4 }],
  overrides: [
    { won: 60, closed: 100 },
    { override: "key-account", won: 10, closed: 100 },
    { override: "other", won: 5, closed: 10 },
  ],
};
const told = (more: Partial<LooksReply> = {}): LooksReply => {
  return { ok: true, looks: [look], isCut: false, canLook: true, ...more };
};

it("lists leads that others turned away, and takes what the person says of one", async () => {
  server.answer = (url) => (url.pathname.endsWith(eventId) ? { ok: true, isBack: true } : told());
  const page = openPage(SecondLookPage);
  await page.waitFor(() => expect(page.rows()).toHaveLength(1));
  expect(page.rows()[0]).toMatch(/Nora Diaz\s+Brookfield\s+Disqualified: Does not fit\s+by Ana Ruiz, Nov 12, 2026/);
  page.find(Button, { testId: `worth-it-${eventId}` }).trigger("onClick");
  await page.waitFor(() => expect(page.text()).toContain("Nora Diaz is an MQL again."));
  expect(server.asked.find(({ body }) => body !== undefined)?.body).toMatchObject({ verdict: "worth-it" });
});

it("says why a verdict was refused", async () => {
  const refused = { ok: false, code: "already-looked", message: "Somebody said already what they think." };
  server.answer = (url) => (url.pathname.endsWith(eventId) ? refused : told());
  const page = openPage(SecondLookPage);
  await page.waitFor(() => expect(page.rows()).toHaveLength(1));
  page.find(Button, { testId: `right-${eventId}` }).trigger("onClick");
  await page.waitFor(() => expect(page.text()).toContain("Somebody said already what they think."));
});

it("shows a leader what came of it, and claims no more than the intervals bear out", async () => {
  server.answer = () => told({ looks: [], figures });
  const page = openPage(SecondLookPage);
  await page.waitFor(() => expect(page.text()).toContain("Of 40 leads looked at again, 6 had been worth it"));
  expect(page.text()).toContain("between 7% and 29% of all that are turned away");
  expect(page.text()).toContain("Leads turned away to draw from: 57. Waiting for a second look: 1.");
  expect(page.text()).toMatch(/Sent back: data is missing\s+10\s+3\s+30% \(11% to 60%\)/);
  expect(page.text()).toMatch(/All\s+40\s+6\s+15%/);
  expect(page.text()).toContain("Of 200 leads turned away in a year, 4 were on a deal that was won later");
  expect(page.text()).toMatch(/it is a key account\s+100\s+10\s+10% \(.*?\)\s+Clearly lower than with nothing missing/);
  expect(page.text()).toMatch(/another reason\s+10\s+5\s+50% \(.*?\)\s+No clear difference/);
});

it("says what to do where there is nothing, nobody may look, or no deals may be read", async () => {
  const none = { ...figures, canReadDeals: false, reasons: [], bought: [], overrides: [] };
  server.answer = () => told({ looks: [], figures: none });
  const page = openPage(SecondLookPage);
  await page.waitFor(() => expect(page.text()).toContain("Leads are drawn on Mondays"));
  expect(page.text()).toContain("Nobody has looked at a lead again yet.");
  expect(page.text()).toContain("An admin can switch deals on under “Sync health”");
  server.answer = () => told({ looks: [], canLook: false });
  const readers = openPage(SecondLookPage, "fr");
  await readers.waitFor(() => expect(readers.text()).toContain("Vous pouvez consulter cette page."));
});
