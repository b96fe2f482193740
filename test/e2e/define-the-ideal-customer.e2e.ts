import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CardPage, openCard } from "../support/card-page.ts";
import { launchChromium } from "../support/chromium.ts";
import { root } from "../support/folders.ts";
import { type Stack, startStack } from "../support/stack.ts";

const pictures = join(root, "reports/pictures");
const dayMs = 86_400_000;

/** An admin learns what customers share, says who fits and what counts, tries it, and reps see it with its reasons. */
describe("an ideal customer", () => {
  let stack: Stack;
  let browser: Browser;
  let settings: CardPage;
  let page: Page;
  let claire: string;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    [stack, browser] = await Promise.all([startStack({ backend: "pglite", contacts: 60 }), launchChromium()]);
    await Promise.all(
      Array.from({ length: 15 }, (_, index) => addPerson(aCustomer(index), retailer(100 + 20 * index))),
    );
    claire = await addPerson(
      {
        firstname: "Claire",
        lastname: "Moreau",
        jobtitle: "Directrice des achats",
        hs_email_last_click_date: new Date(Date.now() - 30 * dayMs).toISOString(),
      },
      retailer(320),
    );
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await stack?.close();
  });

  const aCustomer = (index: number) => ({ firstname: "Customer", lastname: String(index), lifecyclestage: "customer" });
  const retailer = (employees: number) => ({ industry: "RETAIL", numberofemployees: String(employees) });

  /** A contact with a company of its own. */
  async function addPerson(person: Record<string, string>, firm: Record<string, string>): Promise<string> {
    const { emulator, portalId } = stack;
    const [{ id }, company] = await Promise.all([
      emulator.createRecord(portalId, "contacts", person),
      emulator.createRecord(portalId, "companies", firm),
    ]);
    await emulator.associate(portalId, ["contacts", id], ["companies", company.id]);
    return id;
  }

  it("is begun from what present customers share", async () => {
    settings = await openCard(browser, stack, "/settings");
    page = settings.page;
    await page.getByRole("button", { name: "BANT", exact: true }).click();
    await page.getByRole("tab", { name: "Fit", exact: true }).click();
    await page.getByText("Fit is not judged yet").waitFor();
    await page.getByRole("button", { name: "Learn from customers" }).click();
    const panel = page.getByRole("dialog");
    await panel.getByRole("button", { name: "Look at my customers" }).click();
    await panel.getByRole("checkbox", { name: /^Industry: .*Retail/ }).waitFor();
    await look("fit-learned");
    await panel.getByRole("checkbox", { name: /^Industry: .*Retail/ }).check();
    await panel.getByRole("button", { name: "Take what is ticked into a new profile" }).click();
    await page.getByRole("button", { name: /^Industry: .*Retail.* – 10 points; unknown: 0/ }).waitFor();
  });

  it("is made the admin's own, and tried on somebody while it is typed", async () => {
    await fill("Name of the profile", "Retail buyers");
    await addTrait("Company: Number of Employees");
    await fill("From", "50");
    await fill("To", "500");
    await page.getByLabel("How much it matters").last().selectOption({ label: "Must have" });
    await page
      .getByRole("button", { name: /^Number of Employees: 50 to 500 – 10 points; missing: the fit is D/ })
      .waitFor();
    await page.getByLabel("Link or id of a contact or deal").fill(claire);
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await page.getByText(/^Claire Moreau, read at/).waitFor();
    await page.getByText("Retail buyers: fit A").waitFor();
    await look("fit-editor");
    await fill("To", "200");
    await page.getByText("Retail buyers: fit D").waitFor();
    await fill("To", "500");
    await page.getByText("Retail buyers: fit A").waitFor();
  });

  it("has rules beside it for what a contact does, begun with one click", async () => {
    await page.getByRole("tab", { name: "Engagement" }).click();
    await page.getByRole("button", { name: "Add the starting rules" }).click();
    await page.getByRole("button", { name: "Marketing email clicked: 8 points each time, at most 24" }).click();
    await page.getByText("Worth 8 today, 4 in 30 days, 2 in 60 days.").first().waitFor();
    await page.getByLabel("Link or id of a contact or deal").fill(claire);
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await page.getByText("Engagement today: 4 of 100").waitFor();
    await look("engagement-editor");
  });

  it("is published like any other change, in words", async () => {
    await page.getByRole("button", { name: "What changes" }).click();
    await page.getByRole("dialog").getByText("New ideal profile: “Retail buyers”").waitFor();
    await page
      .getByRole("dialog")
      .getByText(/^New engagement rule: Marketing email clicked/)
      .waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Publish version 2" }).click();
    await page.getByText("Nothing is waiting to be published.").waitFor();
    expect(settings.complaints).toEqual([]);
  });

  it("stands in a rep's card, point by point", async () => {
    const card = await openCard(browser, stack, { objectType: "contact", objectId: claire });
    await card.page.getByText("Fit A · Engagement 4").waitFor();
    await card.page.getByRole("button", { name: "Fit and engagement" }).click();
    await card.page.getByText("Fit to “Retail buyers”").waitFor();
    await card.page.getByText("Number of Employees: 50 to 500").waitFor();
    await card.page.screenshot({ path: join(pictures, "fit-defined-card.png"), fullPage: true });
    expect(card.complaints).toEqual([]);
  });

  /** What is typed counts once the field is left. */
  async function fill(label: string, value: string): Promise<void> {
    const field = page.getByLabel(label, { exact: true }).last();
    await field.fill(value);
    await field.press("Tab");
  }

  async function addTrait(property: string): Promise<void> {
    await page.getByLabel("Add a trait by").selectOption({ label: property });
    await page.getByRole("button", { name: "Add the trait" }).click();
  }

  async function look(picture: string): Promise<void> {
    await page.screenshot({ path: join(pictures, `${picture}.png`), fullPage: true });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120))}`)).toEqual([]);
  }
});
