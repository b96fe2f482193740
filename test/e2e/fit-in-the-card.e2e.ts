import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCard } from "../support/card-page.ts";
import { launchChromium } from "../support/chromium.ts";
import { root } from "../support/folders.ts";
import { createRubricDesk } from "../support/rubric-desk.ts";
import { type Stack, startStack } from "../support/stack.ts";

const pictures = join(root, "reports/pictures");
const dayMs = 86_400_000;

describe("a rep sees who fits", () => {
  let stack: Stack;
  let browser: Browser;
  let contactId: string;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    [stack, browser] = await Promise.all([startStack({ backend: "pglite", contacts: 10 }), launchChromium()]);
    const { emulator, portalId } = stack;
    const company = await emulator.createRecord(portalId, "companies", { name: "Rivage", numberofemployees: "320" });
    const contact = await emulator.createRecord(portalId, "contacts", {
      firstname: "Claire",
      lastname: "Moreau",
      email: "claire@rivage.example",
      country: "France",
      jobtitle: "Directrice des achats",
      hs_email_last_click_date: new Date(Date.now() - 12 * dayMs).toISOString(),
      hs_analytics_num_page_views: "14",
    });
    contactId = contact.id;
    await emulator.associate(portalId, ["contacts", contactId], ["companies", company.id]);
    const [admin] = stack.users;
    if (admin === undefined) throw new Error("nobody is in the portal");
    await createRubricDesk(stack, admin).change("bant", (document) => ({
      ...document,
      profiles: [
        {
          id: "buyers",
          name: "Mid-sized buyers",
          traits: [
            {
              test: "range",
              id: "size",
              name: "Company size",
              kind: "must-have",
              weight: 20,
              of: { owner: "company", property: "numberofemployees" },
              from: 50,
              to: 500,
            },
            {
              test: "country",
              id: "country",
              name: "Country",
              kind: "wanted",
              weight: 10,
              of: { owner: "contact", property: "country" },
              values: ["ES", "PT"],
            },
            {
              test: "department",
              id: "department",
              name: "Department",
              kind: "wanted",
              weight: 15,
              of: { owner: "contact", property: "jobtitle" },
              values: ["procurement", "operations"],
            },
            {
              test: "list",
              id: "industry",
              name: "Industry",
              kind: "wanted",
              weight: 10,
              of: { owner: "company", property: "industry" },
              values: ["RETAIL"],
            },
          ],
        },
      ],
      engagement: {
        halfLifeDays: 30,
        rules: [
          { on: "moment", id: "click", name: "Email click", property: "hs_email_last_click_date", points: 40 },
          {
            on: "count",
            id: "views",
            name: "Page views",
            property: "hs_analytics_num_page_views",
            points: 2,
            every: 1,
            cap: 20,
          },
        ],
      },
    }));
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.close();
  });

  it("in one line that comes by itself, and point by point when asked", async () => {
    const { page, complaints } = await openCard(browser, stack, { objectType: "contact", objectId: contactId });
    // 35 of the 45 that are known: 77.78. A click 12 days ago 30.31, page views capped at 20.
    await page.getByText("Fit A · Engagement 50").waitFor();
    await page.getByRole("button", { name: "Fit and engagement" }).click();
    await page.getByText("Directrice des achats (procurement)").waitFor();
    await page.getByText("78% of what is known matches; 82% of the weight is known.").waitFor();
    await page.getByText("Page views: 2 points each time, capped at 20").waitFor();
    await page.screenshot({ path: join(pictures, "card-fit.png"), fullPage: true });
    expect(complaints).toEqual([]);
  });
});
