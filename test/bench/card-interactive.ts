import type { Browser, Page } from "playwright-core";
import { startCrmHost } from "../crm-host/crm-host.ts";
import { publicUrls, readAssayApp } from "../support/assay-app.ts";
import { buildAll } from "../support/build.ts";
import { launchChromium } from "../support/chromium.ts";
import { createClosers } from "../support/closers.ts";
import { startStack } from "../support/stack.ts";
import { type Bench, median, rounded } from "./bench.ts";
import { buildEmptyCard } from "./empty-card/build.ts";

const runs = 11;

/** How long a rep waits for the first level picker, from opening a contact; beside the same page with an empty card. */
export const cardInteractive: Bench = { names: ["card.interactive"], run };

async function run() {
  const closers = createClosers();
  try {
    const { cardOrigin, emptyOrigin, contactIds } = await openHosts(closers.add);
    const browser = await launchChromium();
    closers.add(() => browser.close());
    const card: number[] = [];
    const empty: number[] = [];
    for (const id of contactIds) {
      empty.push(await timePage(browser, `${emptyOrigin}/contacts/${id}`, "[data-testid=empty-card]"));
      card.push(
        await timePage(browser, `${cardOrigin}/contacts/${id}`, "button[data-testid=need-unknown]", clickLevel),
      );
    }
    // The first only warmed server, database and browser.
    for (const times of [card, empty]) times.shift();
    const beside = { name: "empty card", value: rounded(median(empty)), unit: "ms" };
    return [{ name: "card.interactive", value: rounded(median(card)), unit: "ms", runs, beside }];
  } finally {
    await closers.closeAll();
  }
}

/** Two pages that play HubSpot over one portal: one with our card, one with an empty card in its place. */
async function openHosts(opened: (close: () => Promise<void>) => void) {
  await buildAll(() => {});
  const stack = await startStack({ backend: "pglite", contacts: 100 });
  opened(stack.close);
  const { app } = readAssayApp(stack.webUrl);
  const publicOrigins = { [publicUrls.card]: `http://127.0.0.1:${stack.ports.card}` };
  const bundles = await buildEmptyCard();
  const host = await startCrmHost({ port: 0, emulatorOrigin: stack.emulator.origin, app, publicOrigins, bundles });
  opened(host.close);
  // A contact of its own for each run: the click of one must not be the state that the next begins with.
  const { results } = await stack.emulator.listRecords(stack.portalId, "contacts", { limit: String(runs + 1) });
  const contactIds = results.map(({ id }) => id);
  return { cardOrigin: stack.hostOrigin, emptyOrigin: host.origin, contactIds };
}

/** Milliseconds by the page's own clock, from navigation until `selector` is there to be used, in a new context. */
async function timePage(browser: Browser, url: string, selector: string, check?: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "commit" });
  const usable = `${selector}:not(:disabled)`;
  const found = await page.waitForFunction((wanted) => document.querySelector(wanted) && performance.now(), usable);
  const ms = Number(await found.jsonValue());
  await check?.(page);
  await context.close();
  return ms;
}

/** A picker that only looks ready has no figure: a click at once must show as chosen. */
async function clickLevel(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Need: 2", exact: true }).click();
  await page.getByRole("button", { name: "Need, chosen: 2", exact: true }).waitFor();
}
