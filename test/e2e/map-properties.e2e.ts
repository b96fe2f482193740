import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { portalTexts } from "@assay/shared/language/all-languages";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCard } from "../support/card-page.ts";
import { launchChromium } from "../support/chromium.ts";
import { root } from "../support/folders.ts";
import { adminAmong } from "../support/parts.ts";
import { connectAdmin } from "../support/portal-admin.ts";
import { aRatingBody, createRep } from "../support/rep.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { waitUntil } from "../support/wait-until.ts";

const pictures = join(root, "reports/pictures");
const { sections, properties: mapping, import: levels, labels, privacy } = portalTexts.en;

/** A portal that kept BANT by hand before Assay came, in properties of its own. */
describe("a portal's own properties", () => {
  let stack: Stack;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  let contactIds: string[];
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    [stack, browser] = await Promise.all([startStack({ backend: "pglite", contacts: 120 }), launchChromium()]);
    const admin = await connectAdmin(stack.emulator, stack.portalId, adminAmong(stack.users).userId);
    await admin.createProperty({ name: "lead_points", label: "Lead points", type: "number", fieldType: "number" });
    const options = ["No budget", "Range named", "Approved", "Not asked"];
    await admin.createProperty({
      name: "budget_status",
      label: "Budget status",
      type: "enumeration",
      fieldType: "select",
      options: options.map((value, displayOrder) => ({ value, label: value, displayOrder, hidden: false })),
    });
    const { results } = await stack.emulator.listRecords(stack.portalId, "contacts", { limit: "200" });
    contactIds = results.map(({ id }) => id);
    for (const [index, id] of contactIds.entries()) {
      await stack.emulator.editRecord(stack.portalId, "contacts", id, { budget_status: options[index % 4] ?? "" });
    }
    ({ page, complaints } = await openCard(browser, stack, "/settings"));
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await stack?.close();
  });

  const propertyOf = async (id: string, property: string) =>
    (await stack.emulator.readRecord(stack.portalId, "contacts", id)).properties[property];

  it("can hold what Assay writes, once an admin says so", async () => {
    await page.getByRole("tab", { name: sections.properties }).click();
    await page.getByText(mapping.title).waitFor();
    await page.getByText(mapping.states["in-place"]).first().waitFor();
    await expectNoFaults("properties");
    await page
      .getByRole("row", { name: /assay_score/ })
      .getByRole("button", { name: mapping.map })
      .click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(mapping.target).selectOption({ label: "Lead points (lead_points)" });
    await dialog.getByText(mapping.overwrites("Lead points")).waitFor();
    await expectNoFaults("properties-map");
    await dialog.getByRole("button", { name: mapping.save }).click();
    await page.getByRole("row", { name: /lead_points/ }).waitFor();
    const [first = ""] = contactIds;
    const rep = createRep(stack.callAsCard, adminAmong(stack.users));
    await rep.send(first, aRatingBody("need", 3));
    await waitUntil("it is written there", async () => Number(await propertyOf(first, "lead_points")) > 0);
    expect(await propertyOf(first, "assay_score")).toBeFalsy();
  });

  it("become ratings, after a look at what they would become", async () => {
    await page.getByRole("tab", { name: sections.import }).click();
    const answer = (value: string) => page.getByLabel(levels.answer(value));
    await answer("Approved").waitFor();
    const chosen = (value: string) => answer(value).locator("option:checked").textContent();
    expect([await chosen("No budget"), await chosen("Approved"), await chosen("Not asked")]).toEqual([
      levels.no,
      levels.level("3"),
      levels.unknown,
    ]);
    await answer("Range named").selectOption({ label: levels.level("1") });
    await page.getByRole("button", { name: levels.preview }).click();
    await page.getByText(levels.previewTitle).waitFor();
    await expectNoFaults("import-preview");
    await page.getByRole("button", { name: levels.start }).click();
    await page.getByRole("dialog").getByRole("button", { name: levels.start }).click();
    await page.getByText(levels.states.done).waitFor({ timeout: 60_000 });
    await expectNoFaults("import-done");
    await waitUntil(
      "HubSpot says so",
      async () => (await propertyOf(contactIds[1] ?? "", "assay_bant_budget")) === "1",
      {
        timeoutMs: 60_000,
      },
    );
    expect(await propertyOf(contactIds[2] ?? "", "assay_bant_budget")).toBe("3");
    expect(await propertyOf(contactIds[3] ?? "", "assay_bant_budget")).toBeFalsy();
  }, 150_000);

  it("are taken back from the ratings as a whole", async () => {
    await page.getByRole("button", { name: levels.undo }).click();
    await page.getByRole("dialog").getByRole("button", { name: levels.undo }).click();
    await page.getByText(levels.states.undone).waitFor({ timeout: 60_000 });
    await waitUntil("HubSpot says so", async () => !(await propertyOf(contactIds[2] ?? "", "assay_bant_budget")), {
      timeoutMs: 60_000,
    });
  });

  it("gets words of its own for what is hot", async () => {
    await page.getByRole("tab", { name: sections.labels }).click();
    await page.getByLabel(labels.of("Hot")).fill("On fire");
    await expectNoFaults("settings-labels");
    await page.getByRole("button", { name: labels.save }).click();
    await page.getByText(labels.saved).waitFor();
    const [, , , , fifth = ""] = contactIds;
    const rep = createRep(stack.callAsCard, adminAmong(stack.users));
    for (const [index, criterion] of ["need", "budget", "authority", "timing"].entries()) {
      await rep.send(fifth, aRatingBody(criterion, 3, index));
    }
    const card = await openCard(browser, stack, { objectType: "contact", objectId: fifth });
    await card.page.getByText("On fire").waitFor();
    await card.context.close();
  });

  it("leaves people alone who want it, and tells them what it holds", async () => {
    await page.getByRole("tab", { name: sections.privacy }).click();
    await page.getByText(privacy.noticeTitle).waitFor();
    await page.getByRole("button", { name: privacy.addRule }).click();
    await expectNoFaults("settings-privacy");
    await page.getByRole("button", { name: privacy.saveRules }).click();
    await page.getByText(privacy.savedRules).waitFor();
    const [, , , , fifth = ""] = contactIds;
    await page.getByLabel(privacy.link).fill(fifth);
    await page.getByRole("button", { name: privacy.exportOne }).click();
    await page.getByText(privacy.exported).waitFor();
    const held = JSON.parse(await page.evaluate(() => navigator.clipboard.readText())) as { contactId: string };
    expect(held.contactId).toBe(fifth);
    await page.getByRole("button", { name: privacy.stop }).click();
    await page.getByText(privacy.stopped).waitFor();
    await waitUntil("HubSpot says nothing", async () => !(await propertyOf(fifth, "assay_grade")));
    await page.getByRole("button", { name: privacy.copyNotice }).click();
    await page.getByText(privacy.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("24 months");
    expect(complaints).toEqual([]);
  });

  it.each([
    ["fr", 1, "dark"],
    ["es", 2, "light"],
  ] as const)("are spoken of in %s to whoever does, who may look", async (language, user, colorScheme) => {
    const { page: theirs, context } = await openCard(browser, stack, "/settings", { user, colorScheme });
    const text = portalTexts[language];
    for (const section of ["properties", "import", "labels"] as const) {
      await theirs.getByRole("tab", { name: text.sections[section], exact: true }).click();
      await theirs.getByText(text[section].title).waitFor();
      await theirs.getByText(text.loading).waitFor({ state: "detached" });
      await theirs.screenshot({ path: join(pictures, `settings-${section}-${language}.png`), fullPage: true });
    }
    await context.close();
  });

  async function expectNoFaults(picture: string): Promise<void> {
    await page.screenshot({ path: join(pictures, `${picture}.png`), fullPage: true });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120))}`)).toEqual([]);
  }
});
