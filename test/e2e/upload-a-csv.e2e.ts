import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TicketReply } from "@assay/shared/api/bulk";
import { bulkTexts } from "@assay/shared/language/all-languages";
import type { languages } from "@assay/shared/language/locale";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { publicUrls } from "../support/assay-app.ts";
import { openCard } from "../support/card-page.ts";
import { launchChromium } from "../support/chromium.ts";
import { root } from "../support/folders.ts";
import { adminAmong } from "../support/parts.ts";
import { type Stack, startStack } from "../support/stack.ts";

const pictures = join(root, "reports/pictures");
const folder = mkdtempSync(join(tmpdir(), "assay-upload-"));
let stack: Stack;
let browser: Browser;
let contacts: string[];
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [stack, browser] = await Promise.all([startStack({ backend: "pglite", contacts: 60 }), launchChromium()]);
  const { results } = await stack.emulator.listRecords(stack.portalId, "contacts", { limit: "1000" });
  contacts = results.map(({ properties }) => properties.email ?? "");
});
afterAll(async () => {
  await browser?.close();
  await stack?.close();
  rmSync(folder, { recursive: true });
});

async function look(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

/** A file with sound rows, a level that is none, a contact that nobody knows and a broken quote. */
function aFile(name: string, rows: number): string {
  const sound = Array.from({ length: rows }, (_row, index) => {
    return `${contacts[index % contacts.length]};Zoé <b>Müller</b>;${index % 4};${(index + 1) % 4}`;
  });
  const faulty = ["nobody@nowhere.example;Nobody;1;1", `${contacts[0]};Ann;5;1`, `${contacts[1]};"Ben;1;1`];
  const path = join(folder, name);
  writeFileSync(path, ["E-mail;Name;Besoin;BANT Budget", ...faulty, ...sound, ""].join("\r\n"));
  return path;
}

/** From HubSpot's page to ours, as the person clicks it. */
async function openUpload(page: Page, context: BrowserContext, language: (typeof languages)[number]): Promise<Page> {
  const { page: text } = bulkTexts[language];
  await page.getByRole("link", { name: text.link }).click();
  await page.getByRole("button", { name: text.prepare }).click();
  const opening = context.waitForEvent("page");
  await page.getByRole("link", { name: text.openUpload }).click();
  const opened = await opening;
  await opened.getByRole("heading", { level: 1 }).waitFor();
  return opened;
}

it("an admin uploads a CSV from HubSpot, says what its columns are, sees what would happen, and imports it", async () => {
  const { page, context, complaints } = await openCard(browser, stack, "/pages");
  const text = bulkTexts.en.upload;
  const upload = await openUpload(page, context, "en");
  await look(upload, "upload-file-en");
  await upload.getByLabel(text.file).setInputFiles(aFile("leads.csv", 600));
  await upload.getByRole("button", { name: text.send }).press("Enter");
  await upload.getByRole("heading", { name: text.mapTitle }).waitFor();
  expect(await upload.getByLabel("Besoin").inputValue()).toBe("bant/need");
  await upload.getByLabel("Name", { exact: true }).selectOption("");
  await look(upload, "upload-columns-en");
  await upload.getByRole("button", { name: text.preview }).click();
  await upload.getByRole("heading", { name: text.previewTitle }).waitFor();
  await upload.getByText("HubSpot has no such contact").waitFor();
  await look(upload, "upload-preview-en");
  await upload.getByRole("button", { name: text.start("603") }).click();
  await upload.getByRole("button", { name: text.pause }).click();
  await upload.getByRole("button", { name: text.resume }).waitFor();
  await look(upload, "upload-paused-en");
  await upload.getByRole("button", { name: text.resume }).click();
  await upload.getByRole("link", { name: text.faults }).waitFor({ timeout: 60_000 });
  await upload.getByText(text.counts("600", "1,200", "0", "3")).waitFor();
  await look(upload, "upload-done-en");
  const downloading = upload.waitForEvent("download");
  await upload.getByRole("link", { name: text.faults }).click();
  expect((await downloading).suggestedFilename()).toBe("assay-faulty-lines.csv");
  expect(complaints).toEqual([]);
  await context.close();
});

it("an admin grades a HubSpot list and fetches its result", async () => {
  const { results } = await stack.emulator.listRecords(stack.portalId, "contacts", { limit: "1000" });
  const everybody = results.map(({ id }) => id);
  await stack.emulator.createList(stack.portalId, "Trade fair", everybody);
  const { page, context, complaints } = await openCard(browser, stack, "/pages/bulk");
  const text = bulkTexts.en.page;
  await page.getByLabel(text.listName).fill("fair");
  await page.getByRole("button", { name: text.findLists }).click();
  await page.getByLabel(text.list, { exact: true }).selectOption({ label: text.listOption("Trade fair", "60") });
  await page.getByRole("button", { name: text.grade }).click();
  await page.getByText(text.gradingDone("60", "60")).waitFor();
  await page.getByRole("button", { name: text.listFile }).click();
  await page.getByRole("link", { name: text.fetchFile }).waitFor();
  await look(page, "bulk-en");
  // A link of another origin opens a page that a download closes again: the same, where it can be watched.
  const url = (await page.getByRole("link", { name: text.fetchFile }).getAttribute("href")) ?? "";
  const opened = await context.newPage();
  const downloading = opened.waitForEvent("download");
  await opened.goto(url).catch(() => {});
  expect((await downloading).suggestedFilename()).toBe("assay-list.csv");
  expect(complaints).toEqual([]);
  await context.close();
});

it.each(["fr", "es"] as const)(
  "the page for uploads speaks %s, in the dark and on a narrow screen",
  async (language) => {
    const text = bulkTexts[language].upload;
    const wish = { wish: { for: "upload" }, language };
    const request = { url: `${publicUrls.card}/v1/tickets`, method: "POST" as const, body: wish };
    const reply = await stack.callAsCard(request, adminAmong(stack.users));
    const { ticket } = TicketReply.parse(JSON.parse(reply.body));
    const context = await browser.newContext({ colorScheme: "dark", viewport: { width: 420, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${stack.webUrl}/upload?ticket=${ticket}`);
    const another = page.getByRole("link", { name: text.uploadAnother });
    if (await another.isVisible()) await another.click();
    await look(page, `upload-file-${language}`);
    await page.getByLabel(text.file).setInputFiles(aFile(`${language}.csv`, 5));
    await page.getByRole("button", { name: text.send }).click();
    await page.getByRole("button", { name: text.preview }).click();
    await page.getByText(text.previewTitle).first().waitFor();
    await look(page, `upload-preview-${language}`);
    await page.getByRole("button", { name: text.start("8") }).click();
    await page.getByRole("link", { name: text.faults }).waitFor({ timeout: 30_000 });
    await look(page, `upload-done-${language}`);
    await context.close();
  },
);

it.each([
  ["fr", 1],
  ["es", 2],
] as const)("whoever speaks %s and is no admin is told who can, in that language", async (language, user) => {
  const { page, context } = await openCard(browser, stack, "/pages/bulk", { user });
  await page.getByText(bulkTexts[language].page.onlyAdmins).waitFor();
  await look(page, `bulk-rep-${language}`);
  await context.close();
});
