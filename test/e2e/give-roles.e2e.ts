import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CardPage, openCard } from "../support/card-page.ts";
import { launchChromium } from "../support/chromium.ts";
import type { EmulatorUser } from "../support/emulator-client.ts";
import { root } from "../support/folders.ts";
import { aRatingBody, createRep } from "../support/rep.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { waitUntil } from "../support/wait-until.ts";

const pictures = join(root, "reports/pictures");

/** An admin says who may do what, and the cards of the others follow. */
describe("roles and visibility", () => {
  let stack: Stack;
  let browser: Browser;
  let settings: CardPage;
  let page: Page;
  /** Contacts that somebody of each team owns. */
  let ofNorth: string;
  let ofSouth: string;
  /** By their place among the portal's people: 0 to 2 are North, the rest South; 0 and 3 read English. */
  const person = (place: number) => stack.users[place] as EmulatorUser;
  const nameOf = (place: number) => `${person(place).firstName} ${person(place).lastName}`;
  const openContact = (objectId: string) => openCard(browser, stack, { objectType: "contact", objectId }, { user: 3 });
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    [stack, browser] = await Promise.all([startStack({ backend: "pglite" }), launchChromium()]);
    const { emulator, portalId } = stack;
    const { results } = await emulator.listRecords(portalId, "contacts", { limit: "2" });
    [ofNorth, ofSouth] = results.map(({ id }) => id) as [string, string];
    await emulator.editRecord(portalId, "contacts", ofNorth, { hubspot_owner_id: person(1).ownerId });
    await emulator.editRecord(portalId, "contacts", ofSouth, { hubspot_owner_id: person(4).ownerId });
    for (const contactId of [ofNorth, ofSouth]) {
      await createRep(stack.callAsCard, person(0)).send(contactId, aRatingBody("need", 2));
    }
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await stack?.close();
  });

  it("shows an admin everybody of the portal, with teams and roles", async () => {
    settings = await openPeople(0);
    page = settings.page;
    await page.getByText(`${nameOf(0)} (You)`).waitFor();
    await page.getByText("Another admin can change your own role.").waitFor();
    expect(await page.getByRole("row").count()).toBe(stack.users.length + 1);
    expect(await page.getByRole("row", { name: nameOf(3) }).textContent()).toContain("South");
    await expectNoFaults("roles");
  });

  it("makes a colleague a reader, whose card lets them look and change nothing", async () => {
    await give(3, "Reader");
    const card = await openContact(ofNorth);
    await card.page.getByText("You can read this assessment").waitFor();
    await card.context.close();
    await give(3, "Rep");
  });

  it("keeps a record within its owner's team, and tells the others whom to ask", async () => {
    await page.getByLabel("Records of their team").check();
    await page.getByText("Reps and readers see: Records of their team.").waitFor();
    await expectNoFaults("roles-team");
    const hidden = await openContact(ofNorth);
    await hidden.page.getByText("Another team owns this record").waitFor();
    await hidden.page.screenshot({ path: join(pictures, "roles-hidden.png") });
    await hidden.context.close();
    const seen = await openContact(ofSouth);
    await seen.chosen("Need", "2").waitFor();
    await seen.context.close();
  });

  it("lets a manager of another team see it all the same", async () => {
    await give(3, "Manager");
    const card = await openContact(ofNorth);
    await card.chosen("Need", "2").waitFor();
    await card.context.close();
  });

  it("lets two admins change the same thing at once, and the second looks again", async () => {
    await give(3, "Admin");
    const other = await openPeople(3);
    const roleOf = (place: number) => other.page.getByLabel(`Role of ${nameOf(place)}`);
    await roleOf(4).waitFor();
    await give(4, "Reader");
    await roleOf(4).selectOption({ label: "Manager" });
    await other.page.getByText("A colleague changed this meanwhile").waitFor();
    await other.page.screenshot({ path: join(pictures, "roles-meanwhile.png") });
    const shown = roleOf(4).locator("option:checked");
    await waitUntil("the role is as it is now", async () => (await shown.textContent()) === "Reader");
    await roleOf(0).selectOption({ label: "Rep" });
    await other.page.getByText(`${nameOf(0)}: Rep.`).waitFor();
    await other.context.close();
  });

  it("lets whoever is no admin look, and change nothing", async () => {
    await page.reload();
    await page.getByRole("tab", { name: "People" }).click();
    await page.getByText("You can look, but not change anything here").waitFor();
    expect(await page.getByLabel(/^Role of/).count()).toBe(0);
    await expectNoFaults("roles-read-only");
  });

  it.each([
    [1, "Personnes", "light", 1440],
    [2, "Personas", "dark", 700],
  ] as const)(
    "speaks the language of person %i, in any light and width",
    async (place, tab, colorScheme, width) => {
      const other = await openCard(browser, stack, "/settings", { user: place, colorScheme });
      await other.page.setViewportSize({ width, height: 1000 });
      await other.page.getByRole("tab", { name: tab }).click();
      await other.page.getByRole("row").nth(1).waitFor();
      await expectNoFaults(`roles-${tab}`, other);
      await other.context.close();
    },
    60_000,
  );

  it("leaves who gave whom which role in the audit log", async () => {
    const { page: log, context } = await openCard(browser, stack, "/pages/audit");
    await log.getByRole("row", { name: new RegExp(`Role changed ${nameOf(0)} Admin Rep$`) }).waitFor();
    await log.getByRole("row", { name: new RegExp(`Role changed ${nameOf(3)} Rep Reader$`) }).waitFor();
    await log
      .getByRole("row", { name: /Visibility changed Who sees what Every record Records of their team$/ })
      .waitFor();
    await context.close();
  });

  async function give(place: number, role: string): Promise<void> {
    await page.getByLabel(`Role of ${nameOf(place)}`).selectOption({ label: role });
    await page.getByText(`${nameOf(place)}: ${role}.`).waitFor();
  }

  async function openPeople(place: number): Promise<CardPage> {
    const opened = await openCard(browser, stack, "/settings", { user: place });
    await opened.page.getByRole("tab", { name: "People" }).click();
    return opened;
  }

  /** Takes a picture; axe and the console have nothing to say. */
  async function expectNoFaults(name: string, opened = settings): Promise<void> {
    await opened.page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
    const { violations } = await new AxeBuilder({ page: opened.page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    expect(opened.complaints).toEqual([]);
  }
});
