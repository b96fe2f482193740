import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chooserTexts, installTexts, syncHealthTexts } from "@assay/shared/language/all-languages";
import { languages } from "@assay/shared/language/locale";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openCard } from "../support/card-page.ts";
import { launchChromium } from "../support/chromium.ts";
import { root } from "../support/folders.ts";
import { type Stack, startStack } from "../support/stack.ts";

const pictures = join(root, "reports/pictures");
let stack: Stack;
let browser: Browser;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [stack, browser] = await Promise.all([startStack({ backend: "pglite" }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

it.each(languages)("an admin installs Assay into a fresh portal, in %s", async (language) => {
  const text = installTexts[language];
  const portalId = 7_380_100 + languages.indexOf(language);
  await stack.emulator.putPortal(portalId, { seed: "empty" });
  const context = await browser.newContext({ locale: language, viewport: { width: 1100, height: 900 } });
  const page = await context.newPage();
  await page.goto(stack.webUrl);
  await expectAccessible(page);
  await page.screenshot({ path: join(pictures, `install-landing-${language}.png`) });
  await page.getByRole("link", { name: text.landing.action }).click();
  await page
    .getByRole("group", { name: `portal ${portalId}` })
    .getByRole("radio")
    .first()
    .check();
  await page.getByRole("button").click();
  await page.getByText(text.done.connected(String(portalId))).waitFor();
  await page.locator('#progress[data-ended="true"]').waitFor({ timeout: 30_000 });
  expect(await page.locator("#progress").textContent()).toMatch(/\d+/);
  await expectAccessible(page);
  await page.screenshot({ path: join(pictures, `install-done-${language}.png`) });
  expect(await page.getByRole("link", { name: text.done.open }).getAttribute("href")).toContain(`/app/${portalId}/`);
  await context.close();
});

it("an admin answers five questions, uses the framework, begins from a gallery's rubric, and looks at the sync", async () => {
  const { page, context, complaints } = await openCard(browser, stack, "/pages");
  const [chooser, sync] = [chooserTexts.en, syncHealthTexts.en];
  await page.getByRole("link", { name: chooser.link }).click();
  const { questions, answers } = chooser;
  await page.getByLabel(questions.dealSize).selectOption(answers.dealSize.large);
  await page.getByLabel(questions.cycle).selectOption(answers.cycle.quarters);
  await page.getByLabel(questions.buyers).selectOption(answers.buyers.many);
  await page.getByLabel(questions.behaviour).selectOption(answers.behaviour.known);
  await page.getByLabel(questions.qualifier).selectOption(answers.qualifier.seller);
  await page.getByText(chooser.recommended("MEDDPICC")).waitFor();
  await page.getByText(chooser.reasons.buyers.many).waitFor();
  await expectAccessible(page);
  await page.screenshot({ path: join(pictures, "chooser.png"), fullPage: true });
  await page.getByRole("button", { name: chooser.makeUsual("MEDDPICC") }).click();
  await page.getByText(chooser.madeUsual("MEDDPICC")).waitFor();
  await page.getByRole("button", { name: chooser.begin }).nth(1).click();
  await page.getByText(chooser.begun(chooser.gallery["enterprise-meddpicc"].name)).waitFor();
  await page.getByRole("button", { name: chooser.begin }).nth(1).click();
  await page.getByText(chooser.replace).waitFor();
  await page.screenshot({ path: join(pictures, "chooser-gallery.png"), fullPage: true });
  await page.getByRole("link", { name: chooser.home }).click();
  await page.screenshot({ path: join(pictures, "home.png"), fullPage: true });
  await page.getByRole("link", { name: sync.link }).click();
  await page.getByText(sync.featuresTitle).waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: sync.retry }).click();
  await page.getByText(sync.retried).waitFor();
  await page.screenshot({ path: join(pictures, "sync-health.png"), fullPage: true });
  expect(complaints).toEqual([]);
  await context.close();
});

it.each([
  ["fr", 1],
  ["es", 2],
] as const)("chooser and sync health speak %s to whoever does", async (language, user) => {
  const { page, context } = await openCard(browser, stack, "/pages/framework", { user });
  await page.getByText(chooserTexts[language].intro).first().waitFor();
  await expectAccessible(page);
  await page.screenshot({ path: join(pictures, `chooser-${language}.png`), fullPage: true });
  await page.goto(page.url().replace("/pages/framework", "/pages/sync"));
  await page.getByText(syncHealthTexts[language].featuresTitle).waitFor();
  await page.screenshot({ path: join(pictures, `sync-health-${language}.png`), fullPage: true });
  await context.close();
});
