import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { type ClosedRoot, lookIntoClosedRoots } from "../support/closed-root.ts";
import { createClosers } from "../support/closers.ts";
import { root } from "../support/folders.ts";
import { freePort } from "../support/free-port.ts";
import { clickIcon, pressShortcut } from "../support/toolbar.ts";
import { launchUnpacked } from "../support/unpacked-extension.ts";
import { waitUntil } from "../support/wait-until.ts";

const pictures = join(root, process.env.ASSAY_PICTURES ? "docs/pictures" : "reports/pictures");

describe("somebody tries the demo with the browser extension, without any account", () => {
  const closers = createClosers();
  let demo: string;
  let browser: { context: BrowserContext; id: string };
  let mail: Page;
  let overlay: ClosedRoot;
  /** What the demo printed behind some words of its own. */
  const printed = (words: string) => new RegExp(`${words}\\s+(\\S+)`).exec(demo)?.[1] ?? "";

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    demo = await startDemo(closers.add);
    browser = await launchUnpacked(printed('"Load unpacked" and take'), closers.add);
  });
  afterAll(closers.closeAll);

  it("agrees, and signs in with a code from the app's home page", async () => {
    const options = await findPage(browser.context, /options\.html$/);
    await options.getByRole("button", { name: "I agree, start Assay" }).click();
    const home = await browser.context.newPage();
    await home.goto(printed("The app's home page"));
    await home.getByRole("button", { name: "Show a code" }).click();
    const code = (await home.getByText(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/).textContent()) ?? "";
    await options.bringToFront();
    const opening = browser.context.waitForEvent("page");
    await options.getByRole("button", { name: "Sign in" }).click();
    const window = await opening;
    await window.getByLabel("Code from HubSpot").fill(code);
    await window.getByRole("button", { name: "Sign in" }).click();
    await options.getByRole("heading", { name: "Account" }).waitFor();
  });

  it("sees the grade beside the sender of a mail, and grades another by keys", async () => {
    mail = await browser.context.newPage();
    overlay = await lookIntoClosedRoots(mail);
    await mail.goto(printed("A sample mailbox"));
    await mail.screenshot({ path: join(pictures, "demo-mailbox.png") });
    await mail.getByText("Re: Next steps").click();
    await overlay.find("button", /^Assay: [ABCD], /);
    await mail.goBack();
    await mail.getByText("Re: Your question about our priorities").click();
    await overlay.find("button", "Assay: ?, Not graded");
    await pressShortcut(browser, mail);
    await overlay.find("group", /^Budget: Unknown/);
    for (const key of ["3", "3", "3", "2"]) await mail.keyboard.press(key);
    await overlay.find("group", /^Timing: 2, .*Saved$/);
    await overlay.find("button", "Assay: A, Excellent");
    await mail.screenshot({ path: join(pictures, "demo-overlay.png") });
    await mail.keyboard.press("Escape");
  });

  it("finds the grade on the contact in the CRM", async () => {
    const name = (await mail.locator(".gD").textContent()) ?? "";
    const contacts = await browser.context.newPage();
    await contacts.goto(printed("Contacts, sortable by grade"));
    const id = await waitUntil("the contact is in the list", async () => {
      const link = await contacts.getByRole("link", { name, exact: true }).first().getAttribute("href");
      return link?.split("/").at(-1);
    });
    await contacts.goto(`${printed("Contacts, sortable by grade")}/${id}`);
    await contacts.getByText("91.67").first().waitFor();
    await contacts.screenshot({ path: join(pictures, "demo-contact.png") });
  });

  it("is offered somebody whom the CRM does not know, and a profile after a click", async () => {
    await mail.bringToFront();
    await mail.goBack();
    await mail.getByText("A question about your product").click();
    await overlay.click("button", "Assay: ?, Not graded");
    await overlay.find("button", "Create contact");
    const profile = await browser.context.newPage();
    await profile.goto(printed("A sample profile"));
    const name = (await profile.locator("main h2").first().textContent()) ?? "";
    const onProfile = await lookIntoClosedRoots(profile);
    const popup = await clickIcon(browser, profile);
    await popup.click("button", "Grade on this page");
    await onProfile.find("heading", new RegExp(name));
    await profile.screenshot({ path: join(pictures, "demo-profile.png") });
  });
});

/** `npm start` without npm, on ports and data of its own, until it has printed what there is to see. */
async function startDemo(opened: (close: () => Promise<void>) => void): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "assay-demo-"));
  const port = await freePort(7);
  const child = spawn(process.execPath, ["test/demo/launch.mjs", "test/demo/main.ts"], {
    cwd: root,
    env: { ...process.env, ASSAY_DATA: folder, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  opened(async () => {
    child.kill("SIGINT");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk;
  });
  return waitUntil("the demo is ready", async () => /Ctrl-C ends everything/.test(output) && output, {
    timeoutMs: 120_000,
  });
}

function findPage(context: BrowserContext, url: RegExp): Promise<Page> {
  return waitUntil(`a page is at ${url}`, async () => context.pages().find((page) => url.test(page.url())));
}
