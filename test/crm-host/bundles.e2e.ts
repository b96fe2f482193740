import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startEmulator } from "../hubspot-emulator/emulator.ts";
import { launchChromium } from "../support/chromium.ts";
import { startCrmHost } from "./crm-host.ts";
import { buildGallery } from "./gallery/build.ts";
import { galleryExtensions } from "./gallery/extensions.ts";

const PORTAL = 4815162;
/** Bundles that do what a bundle should not. */
const UNRULY = {
  "cards/QualificationCard.js": `
    const Nonsense = RemoteUI.createRemoteReactComponent("Nonsense");
    const look = () => [typeof fetch, typeof XMLHttpRequest, typeof WebSocket, typeof importScripts, typeof document];
    extend_V2(() => React.createElement(Nonsense, null, look().join(" ")));`,
  "settings/SettingsPage.js": `extend_V2(() => { throw new Error("the settings broke"); });`,
  "pages/HomePage.js": `throw new Error("the bundle broke");`,
};

let emulator: Awaited<ReturnType<typeof startEmulator>>;
let browser: Browser;
let folder: string;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  emulator = await startEmulator({ port: 0 });
  await fetch(`${emulator.origin}/_emulator/portals/${PORTAL}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ seed: "believable", contacts: 30 }),
  });
  folder = mkdtempSync(join(tmpdir(), "bundles-"));
  for (const [name, code] of Object.entries(UNRULY)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), code);
  }
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  for (const close of closing) await close();
  await emulator?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openPage(bundles: string, path: string): Promise<Page> {
  const app = {
    appId: 99,
    clientSecret: "a secret",
    permittedFetchUrls: [],
    variables: {},
    extensions: galleryExtensions,
  };
  const host = await startCrmHost({ port: 0, emulatorOrigin: emulator.origin, app, publicOrigins: {}, bundles });
  closing.push(host.close);
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${host.origin}${path}`);
  return page;
}

describe("a bundle in the CRM host", () => {
  it("finds no way out of its worker, and an unknown component stays visible", async () => {
    const page = await openPage(folder, "/contacts/101");
    await page.getByText("Unknown component: Nonsense").waitFor();
    await page.getByText("undefined undefined undefined undefined undefined").waitFor();
  });

  it.each([
    ["/settings", "the settings broke"],
    ["/pages", "the bundle broke"],
  ])("that breaks on %s says so instead of leaving a blank page", async (path, message) => {
    const page = await openPage(folder, path);
    await page.getByRole("alert").getByText(message).waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  it("that is not there says so too", async () => {
    const page = await openPage(tmpdir(), "/settings");
    await page.getByRole("alert").getByText("could not be run").waitFor();
  });

  it("routes its pages by the URL, forward and back", async () => {
    const page = await openPage(await buildGallery(), "/pages?user=1");
    await page.getByRole("heading", { name: "Overview" }).waitFor();
    await page.getByRole("link", { name: "Edit rubric" }).click();
    await page.getByRole("heading", { name: "Rubric bant, weights" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/pages/rubrics/bant");
    await page.reload();
    await page.getByRole("heading", { name: "Rubric bant, weights" }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: "Overview" }).waitFor();
    await page.getByRole("link", { name: "A page that does not exist" }).click();
    await page.getByText("This app page does not exist.").waitFor();
  });
});
