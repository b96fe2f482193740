import { Button, EmptyState, ErrorState } from "@hubspot/ui-extensions";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { allText, type CardUnderTest, click, renderCard, textOf } from "./card-under-test.tsx";
import { LeadQualification } from "./LeadQualification.tsx";
import { StandInServer } from "./stand-in-server.ts";

let server: StandInServer;
beforeEach(() => {
  server = new StandInServer();
  const contact = { objectType: "contact" as const, objectId: "701", name: "Anna Klein" };
  server.leadContact = { ok: true, contact };
  vi.stubGlobal("self", { hsFetch: server.fetch });
});
afterEach(() => vi.unstubAllGlobals());

const openLead = () => renderCard(<LeadQualification />, "0-136");
const hasChecklist = (card: CardUnderTest) => card.maybeFindByTestId(Button, "need-2") !== null;

it("is its contact's: says whose, and rates that contact", async () => {
  const card = openLead();
  await card.waitFor(() => expect(hasChecklist(card)).toBe(true));
  expect(allText(card)).toContain("This is Anna Klein’s qualification");
  click(card, "need-2");
  await card.waitFor(() => expect(server.writes).toHaveLength(1));
  expect(server.requests[0]).toMatchObject({ record: "lead/501", path: "contact" });
  expect(server.writes[0]?.record).toBe("contact/701");
});

it("says what to do while it has no contact, and finds it on a click", async () => {
  const { leadContact } = server;
  server.leadContact = { ok: false, code: "no-contact", message: "Give it one in HubSpot." };
  const card = openLead();
  await card.waitFor(() => expect(card.maybeFind(EmptyState)).not.toBeNull());
  expect(textOf(card.find(EmptyState))).toContain("Give it one in HubSpot.");
  server.leadContact = leadContact;
  card.find(EmptyState).find(Button).trigger("onClick");
  await card.waitFor(() => expect(hasChecklist(card)).toBe(true));
});

it("passes on why its contact cannot be read", async () => {
  server.leadContact = { ok: false, code: "needs-access", message: "HubSpot does not let Assay read leads." };
  const card = openLead();
  await card.waitFor(() => expect(card.maybeFind(ErrorState)).not.toBeNull());
  expect(textOf(card.find(ErrorState))).toContain("does not let Assay read leads");
});
