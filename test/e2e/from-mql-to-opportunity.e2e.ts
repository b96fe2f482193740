import { MoveReply, StageReply } from "@assay/shared/api/stages";
import { foldStage } from "@assay/shared/pipeline/stage-state";
import type { DraftRule } from "@assay/shared/rubric/rubric-document";
import type { Browser } from "playwright-core";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signInForce } from "../support/agreement-in-force.ts";
import { type CardPage, openCard } from "../support/card-page.ts";
import { launchChromium } from "../support/chromium.ts";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { createRep, type Rep } from "../support/rep.ts";
import { createRubricDesk } from "../support/rubric-desk.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { waitUntil } from "../support/wait-until.ts";

let stack: Stack;
let browser: Browser;
let admin: PortalAdmin;
let rep: Rep;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack({ backend: "pglite", contacts: 20 }), launchChromium()]);
  const [user] = stack.users;
  if (user === undefined) throw new Error("the portal has no users");
  rep = createRep(stack.callAsCard, user);
  admin = await connectAdmin(stack.emulator, stack.portalId, user.userId);
  await signInForce(stack);
  const form = { id: "form", name: "Demo form", property: "recent_conversion_event_name", points: 10 };
  const asks: DraftRule = { on: "value", match: "contains", values: ["demo"], asksForContact: true, ...form };
  const engagement = { halfLifeDays: 30, rules: [asks] };
  await createRubricDesk(stack, user).change("bant", (document) => ({ ...document, engagement }));
});
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

const button = ({ page }: CardPage, name: string) => page.getByRole("button", { name, exact: true });

/** Waits until HubSpot says so of the contact. */
const waitFor = (contactId: string, wanted: Record<string, string>) =>
  waitUntil(`HubSpot says ${JSON.stringify(wanted)}`, async () => {
    const { properties } = await stack.emulator.readRecord(stack.portalId, "contacts", contactId);
    return Object.entries(wanted).every(([name, value]) => (properties[name] ?? "") === value);
  });

/** Waits until the card's line says that stage; HubSpot's own panel may say the same word. */
const stands = ({ page }: CardPage, stage: string) =>
  waitUntil(`the card says ${stage}`, async () => {
    const line = page.getByText(/^since /);
    return (await line.count()) === 1 && (await line.locator("..").textContent())?.startsWith(stage);
  });

/** When HubSpot says that the contact entered each of these lifecycle stages; absent = never. */
async function datesOf(contactId: string, ...stages: string[]): Promise<(number | undefined)[]> {
  const { properties } = await stack.emulator.readRecord(stack.portalId, "contacts", contactId);
  return stages.map((stage) => {
    const said = properties[`hs_lifecyclestage_${stage}_date`];
    return said ? Date.parse(said) : undefined;
  });
}

async function readStage(contactId: string) {
  return foldStage(StageReply.parse(await rep.ask(`contact/${contactId}/stage`)).events);
}

async function choose({ page }: CardPage, label: string, option: string): Promise<void> {
  await page.getByLabel(label).selectOption({ label: option });
}

it("an admin has HubSpot’s lifecycle stage and lead status follow", async () => {
  const { page, context, complaints } = await openCard(browser, stack, "/settings");
  await page.getByRole("tab", { name: "Stages" }).click();
  await page.getByRole("switch", { name: "Lifecycle stage and lead status follow the stage" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Saved. It counts from the next move on.").waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

describe("a contact from marketing to a deal", () => {
  let contactId: string;
  let dealId: string;
  let card: CardPage;
  let since: number;
  beforeAll(async () => {
    since = Date.now();
    const person = { firstname: "Ines", lastname: "Rocha", email: "ines@riverbank.example", lifecyclestage: "lead" };
    contactId = await admin.createRecord("contacts", person);
    const deal = { dealname: "Riverbank rollout", pipeline: "default", dealstage: "qualifiedtobuy" };
    dealId = await admin.createRecord("deals", deal, [{ kind: "contacts", id: contactId }]);
  });
  afterAll(() => card?.context.close());

  it("becomes an MQL by the marketing form in which they ask to be contacted", async () => {
    const conversion = { recent_conversion_date: String(Date.now()), recent_conversion_event_name: "Book a demo" };
    await admin.changeRecord("contacts", contactId, conversion);
    await waitUntil("the contact is an MQL", async () => (await readStage(contactId)).stage === "mql", {
      timeoutMs: 60_000,
    });
    await waitFor(contactId, { assay_stage: "mql", lifecyclestage: "marketingqualifiedlead", hs_lead_status: "NEW" });
    const [mql, sql] = await datesOf(contactId, "marketingqualifiedlead", "salesqualifiedlead");
    expect(mql).toBeGreaterThanOrEqual(since);
    expect(sql).toBeUndefined();
  });

  it("is found in the queue with a running clock, and opened from there with what made it an MQL now", async () => {
    card = await openCard(browser, stack, "/pages/queue");
    await card.page.getByRole("row", { name: /Ines Rocha.*First touch by/ }).waitFor();
    await card.page.getByRole("link", { name: "Ines Rocha" }).click();
    await card.page.waitForURL(new RegExp(`/${contactId}`));
    await card.page.close();
    await card.context.close();
    card = await openCard(browser, stack, { objectType: "contact", objectId: contactId });
    await card.page.getByText(/^since .*, by Assay – asked to be contacted$/).waitFor();
    await card.page.getByText(/^First touch by/).waitFor();
  });

  it("is accepted after a look at its data", async () => {
    await button(card, "Accept").click();
    await card.page.getByText("Nothing is missing, wrong or made up.").waitFor();
    await card.page.getByRole("button", { name: "Accept", exact: true }).last().click();
    await stands(card, "SAL");
    await waitFor(contactId, {
      assay_stage: "sal",
      lifecyclestage: "marketingqualifiedlead",
      hs_lead_status: "IN_PROGRESS",
    });
  });

  it("does not qualify before a conversation, and says what is missing", async () => {
    await button(card, "Qualify").click();
    await card.page.getByText("Missing for this stage").waitFor();
    await card.page.getByText("The verdict is not “qualified” yet.").waitFor();
    await card.page.getByText(/^No conversation is known/).waitFor();
    expect((await readStage(contactId)).stage).toBe("sal");
    await button(card, "Cancel").click();
  });

  it("qualifies once a call is logged and BANT is met", async () => {
    const call = { hs_timestamp: new Date().toISOString(), hs_call_direction: "OUTBOUND" };
    await admin.createRecord("calls", call, [{ kind: "contacts", id: contactId }]);
    for (const criterion of ["Budget", "Authority", "Need", "Timing"]) await card.level(criterion, "2").click();
    await card.page.getByText("Written to HubSpot").waitFor();
    await card.page.getByText(/^First touch in time/).waitFor({ timeout: 75_000 });
    await button(card, "Qualify").click();
    await stands(card, "SQL");
    await waitFor(contactId, {
      assay_stage: "sql",
      lifecyclestage: "salesqualifiedlead",
      hs_lead_status: "CONNECTED",
    });
    const { history } = await readStage(contactId);
    expect(history.at(-1)?.event.move).toEqual({ kind: "qualify" });
    const [mql, sql, opportunity] = await datesOf(
      contactId,
      ...["marketingqualifiedlead", "salesqualifiedlead", "opportunity"],
    );
    expect(sql).toBeGreaterThan(mql ?? Number.POSITIVE_INFINITY);
    expect(opportunity).toBeUndefined();
  });

  it("comes with a brief, which the SDR puts on the contact with what was promised", async () => {
    await button(card, "Handoff brief").click();
    await card.page.getByText("Promised", { exact: true }).waitFor();
    await card.page.getByLabel("Promised to the buyer, if anything").fill("A price by Friday");
    await button(card, "Put it on the contact as a note").click();
    await card.page.getByText("The brief is a note on the contact now").waitFor();
    const { results } = await stack.emulator.listRecords(stack.portalId, "notes", { limit: "100" });
    const bodies = results.map(({ properties }) => properties.hs_note_body ?? "");
    expect(bodies.filter((body) => body.includes("<li>A price by Friday</li>"))).toHaveLength(1);
  });

  it("is accepted as an opportunity by the account executive, who read the brief and takes MEDDIC on the deal", async () => {
    const other = stack.users.findIndex(({ locale }, index) => index > 0 && locale.startsWith("en"));
    const deal = await openCard(browser, stack, { objectType: "deal", objectId: dealId }, { user: other });
    await stands(deal, "SQL");
    await deal.page.getByText("MEDDIC checklist").waitFor();
    await button(deal, "Handoff brief").click();
    await deal.page.getByText(/^A price by Friday – /).waitFor();
    await deal.page.keyboard.press("Escape");
    await deal.page.getByRole("button", { name: /^Confirm all \d/ }).click();
    await deal.page.getByText("Carried over from BANT Authority on Ines Rocha").waitFor();
    await deal.level("Metrics", "1").click();
    await deal.chosen("Metrics", "1").waitFor();
    await button(deal, "Accept").click();
    await stands(deal, "Opportunity");
    await waitFor(contactId, {
      assay_stage: "opportunity",
      lifecyclestage: "opportunity",
      hs_lead_status: "OPEN_DEAL",
    });
    const [sql, opportunity] = await datesOf(contactId, "salesqualifiedlead", "opportunity");
    expect(opportunity).toBeGreaterThan(sql ?? Number.POSITIVE_INFINITY);
    await deal.context.close();
  });

  it("keeps who took each step and when, in words", async () => {
    await card.page.reload();
    await stands(card, "Opportunity");
    await button(card, "Stage history").click();
    for (const words of [
      "Made an MQL: asked to be contacted",
      "Accepted: SAL",
      "Qualified: SQL",
      "Accepted: Opportunity",
    ]) {
      await card.page.getByText(words, { exact: true }).waitFor();
    }
    const dates = (await readStage(contactId)).entries.map(({ at }) => at);
    expect(dates).toEqual(dates.toSorted((one, other) => one - other));
    expect(card.complaints).toEqual([]);
  });
});

it("goes past a gate for a reason that is kept, and back again where that was a slip", async () => {
  const contactId = await admin.createRecord("contacts", { email: "hanna@riverbank.example", lifecyclestage: "lead" });
  const card = await openCard(browser, stack, { objectType: "contact", objectId: contactId });
  await button(card, "Make it an MQL…").click();
  await choose(card, "Why now?", "asked to be contacted");
  await button(card, "Save").click();
  await card.page.getByText(/^since .*, by you – asked to be contacted$/).waitFor();
  await button(card, "Accept").click();
  await card.page.getByText("Nothing is missing, wrong or made up.").waitFor();
  await card.page.getByRole("button", { name: "Accept", exact: true }).last().click();
  await stands(card, "SAL");
  await button(card, "Qualify").click();
  await card.page.getByText(/^No conversation is known/).waitFor();
  await choose(card, "Why go on without it?", "it is known in another way");
  await button(card, "Go on without it").click();
  await stands(card, "SQL");
  const { history } = await readStage(contactId);
  expect(history.at(-1)?.event.move).toMatchObject({
    override: "known-otherwise",
    shortfalls: [{ lacks: "conversation" }, { lacks: "verdict" }],
  });
  await waitFor(contactId, { assay_stage: "sql", lifecyclestage: "salesqualifiedlead" });
  await button(card, "Undo").click();
  await stands(card, "SAL");
  await waitFor(contactId, { assay_stage: "sal", lifecyclestage: "marketingqualifiedlead" });
  expect(card.complaints).toEqual([]);
  await card.context.close();
});

describe("a contact that is sent back, nurtured, woken and recycled", () => {
  it("goes through all of it, and HubSpot with it", async () => {
    const contactId = await admin.createRecord("contacts", { email: "test@example.com", lifecyclestage: "lead" });
    const card = await openCard(browser, stack, { objectType: "contact", objectId: contactId });
    await card.level("Need", "1").click();
    await button(card, "Make it an MQL…").click();
    await choose(card, "Why now?", "was recommended");
    await button(card, "Save").click();
    await card.page.getByText(/^since .*, by you – was recommended$/).waitFor();
    await button(card, "Accept").click();
    await card.page.getByText(/“.?test@example\.com.?” only fills the field/).waitFor();
    await button(card, "Cancel").click();
    await button(card, "Send back…").click();
    await choose(card, "Why does it go back?", "data is wrong");
    await button(card, "Save").click();
    await card.page.getByText(/^since .*, by you – data is wrong$/).waitFor();
    await waitFor(contactId, { assay_stage: "", lifecyclestage: "lead", hs_lead_status: "OPEN" });
    await button(card, "Nurture until…").click();
    await button(card, "Save").click();
    await card.page.getByText(/^since .* · wakes on /).waitFor();
    await waitFor(contactId, { assay_stage: "nurture", hs_lead_status: "BAD_TIMING" });
    await wakeSoon(contactId);
    await card.page.reload();
    await card.page.getByText(/^since .*, by Assay – .* · recycled: 1$/).waitFor();
    await card.page.getByText("From before it was recycled: ask again.").waitFor();
    await waitFor(contactId, { assay_stage: "mql", lifecyclestage: "marketingqualifiedlead", hs_lead_status: "NEW" });
    expect((await readStage(contactId)).recycles).toBe(1);
    const [lead, mql] = await datesOf(contactId, "lead", "marketingqualifiedlead");
    expect(mql).toBeGreaterThan(lead ?? Number.POSITIVE_INFINITY);
    expect(card.complaints).toEqual([]);
    await card.context.close();
  });

  /** Nurture for a second: only a program can ask for so little. */
  async function wakeSoon(contactId: string): Promise<void> {
    await sendMove(contactId, { kind: "disqualify", why: { reason: "timing", wakeAt: Date.now() + 1000 } });
    await waitUntil("the contact is awake", async () => (await readStage(contactId)).stage === "mql");
  }

  async function sendMove(contactId: string, move: object): Promise<void> {
    const { heads } = await readStage(contactId);
    const body = { id: uuidv7(), move, at: Date.now(), surface: "card", follows: heads };
    MoveReply.parse(await rep.ask(`contact/${contactId}/stage-moves`, body));
  }
});
