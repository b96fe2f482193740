import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ExtensionBrowser, launchExtension } from "../support/extension.ts";
import { createRep, type Rep } from "../support/rep.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { waitUntil } from "../support/wait-until.ts";

describe("an SDR pairs a browser and rates from it", () => {
  let stack: Stack;
  let browser: ExtensionBrowser;
  let rep: Rep;
  let contact: { id: string; name: string };
  let panel: Page;
  const levelOf = async (criterion: string) => {
    const { properties } = await stack.emulator.readRecord(stack.portalId, "contacts", contact.id);
    return properties[`assay_bant_${criterion}`];
  };
  const rate = (criterion: string, level: string) =>
    panel.getByRole("button", { name: new RegExp(`^${criterion}: ${level}`) }).click();
  beforeAll(async () => {
    stack = await startStack({ backend: "pglite", contacts: 20, withHost: false });
    browser = await launchExtension(stack);
    const user = stack.users[0];
    if (user === undefined) throw new Error("the portal has no users");
    rep = createRep(stack.callAsCard, user);
    const { results } = await stack.emulator.listRecords(stack.portalId, "contacts", { limit: "1" });
    const [first] = results;
    contact = { id: first?.id ?? "", name: `${first?.properties.firstname} ${first?.properties.lastname}` };
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.close();
  });

  it("nothing happens before consent, and the sign-in page takes the code from HubSpot", async () => {
    const popup = await browser.open("popup");
    await popup.getByRole("heading", { name: "Before you start" }).waitFor();
    await popup.close();
    const options = await browser.agreeAndSignIn(stack.users[0]);
    expect(await options.getByText(/portal 4815162/).isVisible()).toBe(true);
  });

  it("a level given in the side panel reaches the contact in HubSpot", async () => {
    panel = await browser.open("sidepanel");
    await panel.getByLabel("Search contacts").fill(contact.name);
    await panel.keyboard.press("Enter");
    await panel
      .getByRole("button", { name: new RegExp(contact.name) })
      .first()
      .click();
    await panel.getByRole("list", { name: "BANT" }).waitFor();
    await rate("Need", "3");
    await waitUntil("HubSpot has the level", async () => (await levelOf("need")) === "3");
    const { assessment } = await rep.readAssessment(contact.id);
    expect(assessment.ratings.need).toMatchObject({ surface: "extension", by: String(stack.users[0]?.userId) });
  });
});
