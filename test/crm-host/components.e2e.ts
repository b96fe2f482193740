import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startEmulator } from "../hubspot-emulator/emulator.ts";
import { launchChromium } from "../support/chromium.ts";
import { startCrmHost } from "./crm-host.ts";
import { buildGallery } from "./gallery/build.ts";
import { galleryExtensions } from "./gallery/extensions.ts";

const PORTAL = 4815162;

let emulator: Awaited<ReturnType<typeof startEmulator>>;
let host: Awaited<ReturnType<typeof startCrmHost>>;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  const bundles = await buildGallery();
  emulator = await startEmulator({ port: 0 });
  await fetch(`${emulator.origin}/_emulator/portals/${PORTAL}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ seed: "believable", contacts: 30 }),
  });
  const app = {
    appId: 99,
    clientSecret: "a secret",
    permittedFetchUrls: [],
    variables: {},
    extensions: galleryExtensions,
  };
  host = await startCrmHost({ port: 0, emulatorOrigin: emulator.origin, app, publicOrigins: {}, bundles });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
  await emulator?.close();
});

beforeEach(async () => {
  complaints = [];
  page = await openPage();
});

afterEach(async () => {
  await page.context().close();
  expect(complaints).toEqual([]);
});

async function openPage(): Promise<Page> {
  const context = await browser.newContext();
  const opened = await context.newPage();
  opened.on("pageerror", (error) => complaints.push(error.message));
  opened.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await opened.goto(`${host.origin}/contacts/101`);
  await opened.getByTestId("TextSamples").waitFor();
  return opened;
}

const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");

async function expectNoViolation() {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
}

describe("the SDK's components as the CRM host draws them", () => {
  it.each(["light", "dark"] as const)("have no axe violation in %s colours", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await expectNoViolation();
  });

  it("read the record, its associations and the person over the bridge, and follow a change", async () => {
    const record = page.getByTestId("record");
    await expect.poll(() => record.textContent()).toMatch(/^Sarah reads \S+, .+, contact 101$/);
    await expect.poll(() => page.getByTestId("companies").textContent()).not.toBe("");
    await fetch(`${emulator.origin}/_emulator/portals/${PORTAL}/objects/contacts/101`, {
      method: "PATCH",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ properties: { jobtitle: "Astronaut" } }),
    });
    await expect.poll(() => record.textContent(), { timeout: 5_000 }).toContain("Astronaut");
  });

  it("keep every keystroke although props come back late", async () => {
    await page.getByLabel("Name").pressSequentially("Ada Lovelace of Ockham Park");
    await expect.poll(() => page.getByTestId("typed").textContent()).toBe("Typed Ada Lovelace of Ockham Park");
    expect(await page.getByLabel("Name").inputValue()).toBe("Ada Lovelace of Ockham Park");
  });

  it("let Tab and Enter choose a level", async () => {
    await page.getByRole("radio", { name: "Unknown" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByTestId("level").textContent()).toBe("Budget is 1");
    expect(await page.getByRole("radiogroup", { name: "Budget" }).getByRole("radio", { checked: true }).count()).toBe(
      1,
    );
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.getByTestId("level").textContent()).toBe("Budget is 2");
  });

  it("hand a form's values over by name, numbers as numbers", async () => {
    await page.getByLabel("Name").fill("Ada");
    await page.getByLabel("Weight").fill("40");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByTestId("sent").textContent()).toContain('"who":"Ada"');
    const values = JSON.parse((await page.getByTestId("sent").textContent()) ?? "") as Record<string, unknown>;
    expect(values).toMatchObject({ budget: "Unknown", parts: "quote", weight: 40, since: "2026-11-21" });
  });

  it("keep the focus in a modal over a panel, close with Escape and give the focus back", async () => {
    await page.getByRole("button", { name: "Open panel" }).focus();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog", { name: "History" });
    await panel.getByRole("button", { name: "Delete all" }).click();
    const modal = page.getByRole("dialog", { name: "Are you sure?" });
    await modal.waitFor();
    await expectNoViolation();
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press("Tab");
      expect(await modal.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
    }
    await page.keyboard.press("Escape");
    await modal.waitFor({ state: "detached" });
    expect(await focused()).toBe("Delete all");
    await panel.getByRole("button", { name: "Done" }).click();
    await panel.waitFor({ state: "detached" });
    expect(await focused()).toBe("Open panel");
  });

  it("close a modal through the handler's reactions", async () => {
    await page.getByRole("button", { name: "Open modal" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await focused()).toBe("Open modal");
  });

  it("announce alerts and let them be dismissed", async () => {
    await page.getByRole("button", { name: "Alert", exact: true }).click();
    const region = page.getByRole("region", { name: "Notifications" });
    await region.getByText("Refused").waitFor();
    await expectNoViolation();
    await region.getByRole("button", { name: "Dismiss notification" }).click();
    await region.getByText("Refused").waitFor({ state: "detached" });
  });

  it("show a tooltip to the keyboard and name it to screen readers", async () => {
    const tag = page.getByRole("button", { name: "Hint" });
    await tag.focus();
    await page.getByRole("tooltip", { name: "Within 24 hours" }).waitFor();
    const described = await tag.getAttribute("aria-describedby");
    expect(await page.locator(`[id="${described}"]`).textContent()).toBe("Within 24 hours");
  });

  it("open menus, accordions and tabs without a mouse", async () => {
    await page.getByRole("button", { name: "Choose", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByTestId("chosen").textContent()).toBe("Chosen: first");
    await page.getByRole("button", { name: "Closed" }).press("Enter");
    await page.getByText("Hidden at first.").waitFor();
    await page.getByRole("tab", { name: "Past" }).press("Enter");
    await page.getByText("What was", { exact: true }).waitFor();
    await page.getByText("First without an id").waitFor();
    await page.getByRole("tab", { name: "Second" }).press("Enter");
    await page.getByText("Second without an id").waitFor();
  });

  it("follow no link but to the web, mail and telephone", async () => {
    expect(await page.getByRole("button", { name: "A link that goes nowhere" }).count()).toBe(1);
  });

  it("sort and page a table", async () => {
    await page.getByRole("button", { name: "Grade", exact: true }).click();
    await expect
      .poll(() => page.getByRole("columnheader", { name: "Grade" }).getAttribute("aria-sort"))
      .toBe("ascending");
    await page.getByRole("button", { name: "Page 3" }).click();
    await page.getByRole("cell", { name: "Page 3" }).waitFor();
  });
});
