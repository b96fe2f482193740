import { AssessmentReply } from "@assay/shared/api/assessment";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CardPage, openCard } from "../support/card-page.ts";
import { launchChromium } from "../support/chromium.ts";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { createRep, type Rep } from "../support/rep.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { waitUntil } from "../support/wait-until.ts";

/** A lead goes from BANT to MEDDIC without being asked twice, and without claiming more than was said. */
describe("a contact that is rated gets a deal", () => {
  let stack: Stack;
  let browser: Browser;
  let admin: PortalAdmin;
  let rep: Rep;
  let contactId: string;
  let dealId: string;
  let card: CardPage;
  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ backend: "pglite", contacts: 20 }), launchChromium()]);
    const [user] = stack.users;
    if (user === undefined) throw new Error("the portal has no users");
    rep = createRep(stack.callAsCard, user);
    admin = await connectAdmin(stack.emulator, stack.portalId, user.userId);
    contactId = await admin.createRecord("contacts", { firstname: "Anna", lastname: "Klein" });
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.close();
  });

  const readDeal = async () =>
    AssessmentReply.parse(await rep.ask(`deal/${dealId}/assessment?framework=meddic`)).assessment;
  const readContact = async () =>
    (await stack.emulator.readRecord(stack.portalId, "contacts", contactId)).properties as Record<string, string>;

  it("from opening it to a full, saved BANT grade in four clicks: six are the most", async () => {
    card = await openCard(browser, stack, { objectType: "contact", objectId: contactId });
    await card.page.evaluate(() => {
      document.documentElement.dataset.clicks = "0";
      const count = () => {
        document.documentElement.dataset.clicks = String(Number(document.documentElement.dataset.clicks) + 1);
      };
      document.addEventListener("click", count, { capture: true });
    });
    await card.level("Budget", "2").click();
    await card.level("Authority", "3").click();
    await card.level("Need", "3").click();
    await card.level("Timing", "2").click();
    await card.page.getByText("Written to HubSpot").waitFor();
    const clicks = Number(await card.page.locator("html").getAttribute("data-clicks"));
    process.stdout.write(`from opening the record to a saved full BANT grade: ${clicks} clicks\n`);
    expect(clicks).toBeLessThanOrEqual(6);
    // (2 + 3 + 3 + 2) · 25 / 300
    expect(await readContact()).toMatchObject({ assay_score: "83.33", assay_grade: "A", assay_coverage: "100" });
    await card.context.close();
  });

  it("the deal shows under MEDDIC what carries over, and counts nothing of it", async () => {
    dealId = await admin.createRecord(
      "deals",
      { dealname: "Klein rollout", pipeline: "default", dealstage: "qualifiedtobuy" },
      [{ kind: "contacts", id: contactId }],
    );
    card = await openCard(browser, stack, { objectType: "deal", objectId: dealId });
    await card.page.getByText("MEDDIC checklist").waitFor();
    // Authority 3 → Economic buyer 2, Need 3 → Identify pain 2, as the written table of carry-over says.
    await card.page.getByText(/From BANT Authority on Anna Klein: 2/).waitFor();
    await card.page.getByText(/From BANT Need on Anna Klein: /).waitFor();
    await card.chosen("Economic buyer", "Unknown").waitFor();
    expect(await readDeal()).toMatchObject({ version: 0, ratings: {}, result: { coverage: 0, score: 0 } });
    expect((await readContact()).assay_subject).toBe("contact");
  });

  it("and counts it once it is confirmed, with where it came from", async () => {
    await card.page.getByRole("button", { name: /^Confirm all \d/ }).click();
    await card.page.getByText("Carried over from BANT Authority on Anna Klein").waitFor();
    const { ratings } = await waitUntil("the deal is rated", async () => {
      const deal = await readDeal();
      return deal.version === 2 && deal;
    });
    expect(Object.keys(ratings).sort()).toEqual(["economic-buyer", "identify-pain"]);
    expect(ratings["economic-buyer"]).toMatchObject({
      level: 2,
      derivedFrom: [{ objectType: "contact", objectId: contactId, framework: "bant", criterion: "authority" }],
    });
  });

  it("while the contact keeps its own result, in the store and in HubSpot", async () => {
    await waitUntil("the deal's change went through", async () => {
      const { sync } = AssessmentReply.parse(await rep.ask(`deal/${dealId}/assessment`));
      return sync.state === "written";
    });
    const { assessment } = await rep.readAssessment(contactId);
    expect(assessment).toMatchObject({ version: 4, result: { grade: "A" } });
    expect(await readContact()).toMatchObject({
      assay_subject: "contact",
      assay_framework: "bant",
      assay_score: "83.33",
    });
  });

  it("until its own ratings are taken back: then HubSpot shows the deal's, and says so", async () => {
    await card.context.close();
    card = await openCard(browser, stack, { objectType: "contact", objectId: contactId });
    for (const criterion of ["Budget", "Authority", "Need", "Timing"]) await card.level(criterion, "Unknown").click();
    const properties = await waitUntil("the contact shows its deal's result", async () => {
      const now = await readContact();
      return now.assay_subject === "deal" && now.assay_meddic_economic_buyer === "2" && now;
    });
    expect(properties.assay_framework).toBe("meddic");
    expect(properties.assay_bant_need ?? "").toBe("");
    await card.context.close();
  });
});
