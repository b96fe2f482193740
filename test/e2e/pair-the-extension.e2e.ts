import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ExtensionBrowser, launchExtension } from "../support/extension.ts";
import { root } from "../support/folders.ts";
import { pairBrowser } from "../support/paired-browser.ts";
import { aRatingBody, createRep, type Rep } from "../support/rep.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { waitUntil } from "../support/wait-until.ts";

const pictures = join(root, process.env.ASSAY_PICTURES ? "docs/pictures" : "reports/pictures");

describe("an SDR pairs a browser and rates from it", () => {
  let stack: Stack;
  let browser: ExtensionBrowser;
  let ann: Rep;
  let ben: Rep;
  let contact: { id: string; name: string };
  let panel: Page;
  let options: Page;
  const levelOf = async (criterion: string) => {
    const { properties } = await stack.emulator.readRecord(stack.portalId, "contacts", contact.id);
    return properties[`assay_bant_${criterion}`];
  };
  /** Ratings of a criterion as the server holds them, the oldest first. */
  const historyOf = async (criterion: string) => {
    const events = await ann.readHistory(contact.id);
    return events
      .filter((event) => event.criterion === criterion)
      .map(({ level }) => level)
      .reverse();
  };
  const rate = (criterion: string, level: number) =>
    panel.getByRole("button", { name: new RegExp(`^${criterion}: ${level},`) }).click();
  const openChecklist = async () => {
    panel = await browser.open("sidepanel");
    await panel.getByLabel("Search contacts").fill(contact.name);
    await panel.keyboard.press("Enter");
    await panel.getByRole("search").getByRole("button", { name: contact.name }).click();
    await panel.getByRole("list", { name: "BANT" }).waitFor();
  };
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    stack = await startStack({ backend: "pglite", contacts: 20, withHost: false });
    browser = await launchExtension(stack);
    [ann, ben] = stack.users.map((user) => createRep(stack.callAsCard, user)) as [Rep, Rep];
    const { results } = await stack.emulator.listRecords(stack.portalId, "contacts", { limit: "1" });
    const [first] = results;
    contact = { id: first?.id ?? "", name: `${first?.properties.firstname} ${first?.properties.lastname}` };
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.close();
  });

  it("asks before it reads or sends anything, then takes the code from HubSpot", async () => {
    const popup = await browser.open("popup");
    await popup.getByRole("heading", { name: "Before you start" }).waitFor();
    await look(popup, "consent", 380);
    await popup.close();
    options = await browser.agreeAndSignIn(stack.users[0]);
    await options.getByText(/portal 4815162/).waitFor();
  });

  it("a level given in the side panel reaches the contact in HubSpot", async () => {
    await openChecklist();
    await rate("Need", 3);
    await waitUntil("HubSpot has the level", async () => (await levelOf("need")) === "3");
    const { assessment } = await ann.readAssessment(contact.id);
    expect(assessment.ratings.need).toMatchObject({ surface: "extension", by: String(stack.users[0]?.userId) });
  });

  it("without a connection it is kept, and said to wait", async () => {
    await stack.kill9();
    await rate("Budget", 2);
    await panel.getByRole("group", { name: /^Budget: 2.*Kept here, sent later/ }).waitFor();
    await options.getByText("Waiting to be sent: 1").waitFor();
  });

  it("a killed worker and a restarted browser forget none of it", async () => {
    await browser.killWorker();
    await rate("Authority", 1);
    await options.getByText("Waiting to be sent: 2").waitFor();
    await look(options, "options");
    await browser.restart();
    options = await browser.open("options");
    await options.getByText("Waiting to be sent: 2").waitFor();
  });

  it("once the server is back, each arrives once, in its order", async () => {
    await stack.restart();
    await options.getByRole("button", { name: "Send now" }).first().click();
    await options.getByText("Everything you rated has arrived.").waitFor();
    expect([await historyOf("budget"), await historyOf("authority")]).toEqual([[2], [1]]);
    const events = await ann.readHistory(contact.id);
    expect(events.map(({ criterion }) => criterion)).toEqual(["authority", "budget", "need"]);
    await waitUntil(
      "HubSpot has both",
      async () => (await levelOf("budget")) === "2" && (await levelOf("authority")) === "1",
    );
  });

  it("a conflict waits for the person with both sides, and either may be picked", async () => {
    await openChecklist();
    const { assessment } = await ann.readAssessment(contact.id);
    await ben.send(contact.id, aRatingBody("authority", 0, assessment.version));
    await rate("Authority", 3);
    await options.getByText("Needs you: 1").waitFor();
    await options.getByText("Authority: 3").waitFor();
    await options.getByText(/^Stands now: 0 No/).waitFor();
    await look(options, "options-conflict");
    await options.getByRole("button", { name: "Use 3" }).click();
    await options.getByText("Everything you rated has arrived.").waitFor();
    const settled = (await ann.readAssessment(contact.id)).assessment;
    expect([settled.ratings.authority?.level, settled.contested]).toEqual([3, {}]);
  });

  it("shows my queue in the popup and the checklist in the side panel", async () => {
    const popup = await browser.open("popup");
    await popup.getByRole("button", { name: contact.name }).waitFor();
    await look(popup, "popup", 380);
    await popup.close();
    await look(panel, "side-panel", 400);
  });

  it("speaks the language that the person chooses, at once", async () => {
    await options.getByRole("combobox", { name: "Language" }).selectOption("fr");
    await options.getByRole("heading", { name: "Compte" }).waitFor();
    await panel.getByRole("heading", { name: "Ma file" }).waitFor();
    await look(options, "options-fr");
    await options.getByRole("combobox", { name: "Langue" }).selectOption("en");
    await panel.getByRole("heading", { name: "My queue" }).waitFor();
    await panel.getByRole("list", { name: "BANT" }).waitFor();
  });

  it("signing out everywhere stops it at once; what waits is sent after signing in again", async () => {
    const [user] = stack.users;
    if (user === undefined) throw new Error("the portal has no users");
    const another = await pairBrowser(stack, user);
    await another.call("/v1/sign-out", { everywhere: true });
    const before = await historyOf("budget");
    await rate("Budget", 3);
    await panel.getByRole("heading", { name: "Connect this browser" }).waitFor();
    expect(await historyOf("budget")).toEqual(before);
    await options.close();
    options = await browser.signIn(user);
    await waitUntil("it was sent once", async () => (await historyOf("budget")).join() === [...before, 3].join());
  });
});

/** Takes a picture in light and dark, and lets axe look at both. */
async function look(page: Page, name: string, width = 900): Promise<void> {
  await page.setViewportSize({ width, height: 600 });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(pictures, `extension-${name}-${colorScheme}.png`), fullPage: true });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
}
