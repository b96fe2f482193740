import type { RollUpReply } from "@assay/shared/api/related";
import { bant } from "@assay/shared/framework/bant";
import { champ } from "@assay/shared/framework/champ";
import { frameworkText } from "@assay/shared/framework/framework";
import { Button, Dropdown, EmptyState, ErrorState } from "@hubspot/ui-extensions";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { CompanyRollUp } from "./CompanyRollUp.tsx";
import { allText, type CardUnderTest, renderCard, textOf } from "./card-under-test.tsx";
import { StandInServer } from "./stand-in-server.ts";

const anna = { objectType: "contact" as const, objectId: "701", name: "Anna Klein" };
const deal = { objectType: "deal" as const, objectId: "801", name: "Rollout 2027" };

let server: StandInServer;
beforeEach(() => {
  server = new StandInServer();
  server.rollUp = aRollUp({});
  vi.stubGlobal("self", { hsFetch: server.fetch });
});
afterEach(() => vi.unstubAllGlobals());

/** Anna's need is known under BANT, from a call. */
function aRollUp(part: Partial<RollUpReply>): RollUpReply {
  const rating = { eventId: "e1", version: 1, level: 3 as const, by: "102", at: Date.now(), surface: "card" as const };
  const evidence = { tier: "stated" as const, quote: "Two reps quit over this." };
  return {
    ok: true,
    framework: frameworkText(bant, "en"),
    offered: [bant, champ].map(({ id, name }) => ({ id, name })),
    levels: [{ criterion: "need", level: 3, rating: { ...rating, evidence }, holder: anna }],
    records: [anna, deal],
    rated: 1,
    people: server.people,
    ...part,
  };
}

async function openCompany(): Promise<CardUnderTest> {
  const card = renderCard(<CompanyRollUp />, "0-2");
  await card.waitFor(() => expect(card.maybeFind(Dropdown) ?? card.maybeFind(ErrorState)).not.toBeNull());
  return card;
}

it("shows the best level of each criterion, who holds it, who said so and why", async () => {
  const card = await openCompany();
  expect(server.requests[0]).toMatchObject({ record: "company/501", path: "roll-up" });
  expect(allText(card)).toContain("The best of 1 rated record; this company has 2 contacts and deals.");
  expect(allText(card)).toContain(`3 – ${bant.criteria.find(({ id }) => id === "need")?.levels[3].en}`);
  expect(allText(card)).toMatch(/Contact Anna Klein\s+·\s+Jo Reyes, now\s+· Stated: \u2068“Two reps quit/);
});

it("says when a company has more contacts and deals than were looked at", async () => {
  server.rollUp = aRollUp({ found: 431 });
  const card = await openCompany();
  expect(allText(card)).toContain("this company has 431 contacts and deals.");
  expect(allText(card)).toContain("Only 2 of them were looked at, those that are rated first.");
});

it("calls a criterion that nobody was asked about unknown, not zero", async () => {
  const card = await openCompany();
  expect(allText(card)).toContain("Unknown – ");
  expect(allText(card)).not.toContain("0 No");
});

it("looks at another framework on demand", async () => {
  const card = await openCompany();
  server.rollUp = aRollUp({ framework: frameworkText(champ, "en"), levels: [], rated: 0 });
  card.findByTestId(Dropdown.ButtonItem, "look-at-champ").trigger("onClick");
  await card.waitFor(() => expect(card.maybeFind(EmptyState)).not.toBeNull());
  expect(server.requests.at(-1)?.query.get("framework")).toBe("champ");
  expect(card.find(EmptyState).props.title).toBe("Nothing is rated by CHAMP here yet");
});

it("says what to do when the company has nobody to rate", async () => {
  server.rollUp = aRollUp({ levels: [], rated: 0, records: [] });
  const card = await openCompany();
  expect(textOf(card.find(EmptyState))).toContain("no contacts or deals yet");
});

it("passes on why it cannot be read, and tries again on a click", async () => {
  server.rollUp = { ok: false, code: "needs-access", message: "HubSpot does not let Assay read companies." };
  const card = await openCompany();
  expect(textOf(card.find(ErrorState))).toContain("does not let Assay read companies");
  server.rollUp = aRollUp({});
  card.find(ErrorState).find(Button).trigger("onClick");
  await card.waitFor(() => expect(allText(card)).toContain("Anna Klein"));
});
