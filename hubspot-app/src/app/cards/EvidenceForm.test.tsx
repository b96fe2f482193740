import { Button, Form, Input, Select, TextArea } from "@hubspot/ui-extensions";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allText, type CardUnderTest, click, openCard, overlayOf, renderCard } from "./card-under-test.tsx";
import { StandInServer } from "./stand-in-server.ts";

let server: StandInServer;
beforeEach(() => {
  server = new StandInServer();
  server.rate("101", "need", 2);
  vi.stubGlobal("self", { hsFetch: server.fetch });
});
afterEach(() => vi.unstubAllGlobals());

const form = (card: CardUnderTest) => overlayOf(card, "evidence-need").find(Form);
const submit = (card: CardUnderTest) => form(card).trigger("onSubmit");
const type = (card: CardUnderTest, name: "quote" | "note", text: string) =>
  form(card)
    .find(TextArea, { name })
    .trigger("onChange", text as never);

it("saves a quote behind the rating, at the same level, and shows it in the row", async () => {
  const card = await openCard();
  type(card, "quote", " We lose two days a month. ");
  submit(card);
  await card.waitFor(() => expect(allText(card)).toContain("Need: evidence saved"));
  await card.waitFor(() => expect(server.writes).toHaveLength(1));
  const evidence = { tier: "stated", quote: "We lose two days a month." };
  expect(server.writes[0]?.body).toMatchObject({ criterion: "need", level: 2, evidence });
  expect(allText(card)).toContain("“We lose two days a month.”");
  expect(card.mocks.actions.closeOverlay.calls).toEqual([["evidence-need"]]);
});

it("is saved once by a double click", async () => {
  const card = await openCard();
  type(card, "quote", "We lose two days a month.");
  submit(card);
  submit(card);
  click(card, "budget-1");
  await card.waitFor(() => expect(server.writes).toHaveLength(2));
  expect(server.writes.map(({ body }) => (body as { criterion: string }).criterion)).toEqual(["need", "budget"]);
});

it("refuses a link that is no web address beside the field, and sends nothing", async () => {
  const card = await openCard();
  form(card)
    .find(Input, { name: "link" })
    .trigger("onChange", "javascript:alert(1)" as never);
  submit(card);
  const { error, validationMessage } = form(card).find(Input, { name: "link" }).props;
  expect({ error, validationMessage }).toEqual({
    error: true,
    validationMessage: "This must be a web address that begins with https:// or http://",
  });
  expect(server.writes).toHaveLength(0);
});

it("keeps the evidence when the level changes, and takes it away on demand", async () => {
  const card = await openCard();
  type(card, "note", "From the call");
  submit(card);
  card.findByTestId(Button, "need-3").trigger("onClick");
  await card.waitFor(() => expect(server.writes).toHaveLength(2));
  expect(server.writes[1]?.body).toMatchObject({ level: 3, evidence: { tier: "stated", note: "From the call" } });
  form(card).find(Button, { variant: "destructive" }).trigger("onClick");
  await card.waitFor(() => expect(server.writes).toHaveLength(3));
  expect(server.writes[2]?.body).not.toHaveProperty("evidence");
});

describe("a criterion that is a person", () => {
  const pick = (card: CardUnderTest) => overlayOf(card, "evidence-champion").maybeFind(Select, { name: "contact" });

  async function openMeddic(): Promise<CardUnderTest> {
    server.inUse = "meddic";
    server.of("meddic").rate("101", "champion", 2);
    const card = renderCard();
    await card.waitFor(() => expect(card.maybeFindByTestId(Button, "evidence-champion")).not.toBeNull());
    return card;
  }

  it("names one of the record's contacts, and says so in the row", async () => {
    server.contacts = [{ objectType: "contact", objectId: "701", name: "Anna Klein" }];
    const card = await openMeddic();
    await card.waitFor(() => expect(pick(card)).not.toBeNull());
    pick(card)?.trigger("onChange", "701" as never);
    overlayOf(card, "evidence-champion").find(Form).trigger("onSubmit");
    await card.waitFor(() => expect(server.writes).toHaveLength(1));
    expect(server.writes[0]?.body).toMatchObject({ criterion: "champion", level: 2, evidence: { contact: "701" } });
    expect(allText(card)).toContain("Champion: Anna Klein");
  });

  it("asks for nobody where the record has no contacts", async () => {
    const card = await openMeddic();
    await card.waitFor(() => expect(server.requests.some(({ path }) => path === "looks")).toBe(true));
    expect(pick(card)).toBeNull();
  });
});
