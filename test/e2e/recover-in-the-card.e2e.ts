import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CardPage, openCard } from "../support/card-page.ts";
import { launchChromium } from "../support/chromium.ts";
import { createRep, type Rep } from "../support/rep.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { waitUntil } from "../support/wait-until.ts";

const batchPath = "/crm/objects/2026-09/contacts/batch/update";

describe("a rep whose server or CRM goes away", () => {
  let stack: Stack;
  let browser: Browser;
  let card: CardPage;
  let rep: Rep;
  const contactId = "103";
  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ backend: "pglite" }), launchChromium()]);
    rep = createRep(stack.callAsCard, stack.users[1] as (typeof stack.users)[number]);
    card = await openCard(browser, stack, `/contacts/${contactId}`);
    await card.chosen("Need", "Unknown").waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.close();
  });

  it("sees that a rating was not saved, and saves the same one with Retry when the server is back", async () => {
    const { page, level, chosen } = card;
    await stack.kill9();
    await level("Need", "3").click();
    await page.getByRole("alert").getByText("Not saved: Need").waitFor();
    await chosen("Need", "Unknown").waitFor();
    await stack.restart();
    await page.getByRole("button", { name: "Retry", exact: true }).click();
    await chosen("Need", "3").waitFor();
    await page.getByText("Written to HubSpot").waitFor();
    expect((await rep.readHistory(contactId)).map(({ criterion, level: given }) => [criterion, given])).toEqual([
      ["need", 3],
    ]);
  });

  it("keeps four quick clicks in order and loses none", async () => {
    for (const [criterion, level] of [
      ["Budget", "1"],
      ["Authority", "2"],
      ["Timing", "3"],
      ["Budget", "3"],
    ] as const) {
      await card.level(criterion, level).click();
    }
    await waitUntil("all four are stored", async () => (await rep.readHistory(contactId)).length === 5);
    const { assessment } = await rep.readAssessment(contactId);
    expect(
      Object.entries(assessment.ratings)
        .map(([criterion, { level }]) => `${criterion} ${level}`)
        .sort(),
    ).toEqual(["authority 2", "budget 3", "need 3", "timing 3"]);
    expect(assessment.contested).toEqual({});
  });

  it("reads why HubSpot has not got it yet, and sees it arrive", async () => {
    await stack.emulator.addFault({ pathPrefix: batchPath }, 1_000, { kind: "status", status: 503 });
    await card.level("Timing", "1").click();
    await card.page.getByText("Trying HubSpot again").waitFor();
    await stack.emulator.clearFaults();
    await card.page.getByText("Written to HubSpot").waitFor();
    const { properties } = await stack.emulator.readRecord(stack.portalId, "contacts", contactId);
    expect(properties.assay_bant_timing).toBe("1");
  });

  it("reads in HubSpot's own words what it refused", async () => {
    await stack.emulator.deleteRecord(stack.portalId, "contacts", contactId);
    await card.level("Timing", "2").click();
    await card.page.getByText("HubSpot refused part of it").waitFor();
  });

  it("finds a colleague's newer rating and is asked to pick", async () => {
    const mine = await openCard(browser, stack, "/contacts/104", { user: 0 });
    const colleague = await openCard(browser, stack, "/contacts/104", { user: 3 });
    await mine.level("Need", "1").waitFor();
    await colleague.level("Need", "3").waitFor();
    await mine.level("Need", "1").click();
    await mine.chosen("Need", "1").waitFor();
    await waitUntil("the first rating is stored", async () => (await rep.readHistory("104")).length === 1);
    await colleague.level("Need", "3").click();
    await colleague.page.getByText("Two ratings disagree: pick one").waitFor();
    await colleague.page.getByRole("button", { name: /^Use 3/ }).click();
    await colleague.chosen("Need", "3").waitFor();
    await mine.page.reload();
    await mine.chosen("Need", "3").waitFor();
    expect((await rep.readAssessment("104")).assessment.contested).toEqual({});
  });
});
