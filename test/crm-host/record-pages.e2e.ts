import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startEmulator } from "../hubspot-emulator/emulator.ts";
import { launchChromium } from "../support/chromium.ts";
import { startCrmHost } from "./crm-host.ts";
import type { Extension } from "./extension.ts";

const PORTAL = 4815162;
/** Says where it stands, and no more. */
const BUNDLE = `
  const Text = RemoteUI.createRemoteReactComponent("Text");
  const say = ({ crm, location }) => location + " of " + crm.objectTypeId + " no. " + crm.objectId;
  extend_V2((api) => React.createElement(Text, null, say(api.context)));`;
const card = { title: "Assay", bundle: "cards/Card.js" };
const extensions: Extension[] = [
  { ...card, uid: "deal_tab", location: "crm.record.tab", objectTypes: ["deals"] },
  { ...card, uid: "deal_sidebar", location: "crm.record.sidebar", objectTypes: ["deals"] },
  { ...card, uid: "lead_sidebar", location: "crm.record.sidebar", objectTypes: ["leads"] },
];

let emulator: Awaited<ReturnType<typeof startEmulator>>;
let host: Awaited<ReturnType<typeof startCrmHost>>;
let browser: Browser;
let folder: string;
let page: Page;

const putPortal = (seed: object) =>
  fetch(`${emulator.origin}/_emulator/portals/${PORTAL}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ seed: "believable", contacts: 30, ...seed }),
  });

beforeAll(async () => {
  emulator = await startEmulator({ port: 0 });
  await putPortal({});
  folder = mkdtempSync(join(tmpdir(), "record-pages-"));
  mkdirSync(join(folder, "cards"));
  writeFileSync(join(folder, card.bundle), BUNDLE);
  const app = { appId: 99, clientSecret: "a secret", permittedFetchUrls: [], variables: {}, extensions };
  host = await startCrmHost({ port: 0, emulatorOrigin: emulator.origin, app, publicOrigins: {}, bundles: folder });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
  await emulator?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  page = await (await browser.newContext({ viewport: { width: 1440, height: 1000 } })).newPage();
  return () => page.context().close();
});

const open = (path: string) => page.goto(`${host.origin}${path}`);
const text = (words: string) => page.getByText(words, { exact: true });

async function expectNoViolation(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
}

describe("cards of a record", () => {
  it("run side by side, each told where it stands", async () => {
    await open("/deals/9001");
    await text("crm.record.tab of 0-3 no. 9001").waitFor();
    await text("crm.record.sidebar of 0-3 no. 9001").waitFor();
    await open("/leads/13001");
    await text("crm.record.sidebar of 0-136 no. 13001").waitFor();
    expect(page.workers()).toHaveLength(1);
  });

  it("run only once their tab or their place in the sidebar is opened, by keyboard too", async () => {
    await open("/deals/9001?tab=notes&sidebar=closed");
    await page.getByText("No notes on this deal.").waitFor();
    expect(page.workers()).toHaveLength(0);
    await page.getByRole("button", { name: "Assay", expanded: false }).press("Enter");
    await text("crm.record.sidebar of 0-3 no. 9001").waitFor();
    await page.getByRole("tab", { name: "Assay" }).press("Enter");
    await text("crm.record.tab of 0-3 no. 9001").waitFor();
    await page.reload();
    await text("crm.record.tab of 0-3 no. 9001").waitFor();
  });
});

describe("records", () => {
  it("lead from one to the other and back: deal, contact, company, lead", async () => {
    await open("/deals/9001");
    const name = await page.getByRole("heading", { level: 1 }).textContent();
    const section = (title: string) => page.getByRole("region", { name: title, exact: true });
    const person = section("Contacts").getByRole("link").first();
    const personName = await person.textContent();
    await section("Contacts").getByText("Decision maker").waitFor();
    await person.press("Enter");
    await page.getByRole("heading", { level: 1, name: personName ?? "" }).waitFor();
    await section("Companies").getByRole("link").first().click();
    await section("Deals")
      .getByRole("link", { name: name ?? "", exact: true })
      .click();
    await page.getByRole("heading", { level: 1, name: name ?? "" }).waitFor();
    await open("/leads/13001");
    await section("Contacts").getByRole("link").click();
    await section("Leads").getByRole("link").click();
    await page.waitForURL(/\/leads\/13001$/);
  });

  it.each(["/deals/9001", "/companies/5001", "/leads/13001", "/deals", "/companies", "/leads"])(
    "have no axe violation at %s, in light and dark",
    async (path) => {
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await open(path);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await expectNoViolation();
      }
    },
  );
});

describe("lists", () => {
  it("of deals sort by amount, the highest first", async () => {
    await open("/deals");
    await page.getByRole("button", { name: "Amount" }).click();
    await page.waitForURL(/sort=-amount/);
    await expect
      .poll(async () => {
        const cells = await page.locator("td[data-numeric]").allTextContents();
        const amounts = cells.map((cell) => Number(cell.replace(/\D/g, "")));
        return (
          amounts.length > 1 && amounts.every((amount, index) => index === 0 || amount <= (amounts[index - 1] ?? 0))
        );
      })
      .toBe(true);
  });

  it("say so when a search finds nothing", async () => {
    await open("/companies?q=nobodyhere");
    await page.getByText("No company matches.").waitFor();
    await expectNoViolation();
  });

  it("have no leads where the portal has no Sales Hub", async () => {
    await putPortal({ unavailableScopes: ["crm.objects.leads.read"] });
    await open("/deals");
    await page.getByRole("link", { name: "Deals" }).first().waitFor();
    expect(await page.getByRole("link", { name: "Leads" }).count()).toBe(0);
    await putPortal({ unavailableScopes: [] });
  });
});
