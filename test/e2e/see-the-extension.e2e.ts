import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { chromiumFlags, findChromium } from "../support/chromium.ts";
import { root } from "../support/folders.ts";

const extension = join(root, "browser-extension/.output/chrome-mv3");

let profile: string;
let browser: BrowserContext;
beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), "assay-profile-"));
  const load = [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  browser = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [...chromiumFlags, "--headless=new", ...load],
  });
});
afterAll(async () => {
  await browser?.close();
  rmSync(profile, { recursive: true, force: true });
});

it("loads in Chromium and says in its popup what there is", async () => {
  const worker = browser.serviceWorkers()[0] ?? (await browser.waitForEvent("serviceworker"));
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html`);
  expect(await page.getByRole("heading", { name: "Assay" }).isVisible()).toBe(true);
  expect(await page.getByRole("main").textContent()).toContain("arrives with a later version");
});
