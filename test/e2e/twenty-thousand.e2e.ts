import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { meddic } from "@assay/shared/framework/meddic";
import { chooserTexts, installTexts } from "@assay/shared/language/all-languages";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCard } from "../support/card-page.ts";
import { launchChromium } from "../support/chromium.ts";
import { createClosers } from "../support/closers.ts";
import { root } from "../support/folders.ts";
import { startHost } from "../support/parts.ts";
import { rateBefore } from "../support/rated-before.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { waitUntil } from "../support/wait-until.ts";

const portalId = 7_420_000;
const contacts = 20_000;
const updates = "/crm/objects/2026-09/contacts/batch/update";
const pictures = join(root, "reports/pictures");

/** All that Assay tells HubSpot of a contact. `assay_assessed_at` too: a re-scoring is no assessment. */
const shown = [
  ...["score", "grade", "temperature", "verdict", "coverage", "framework", "next_question", "assessed_at", "subject"],
  ...["rubric_version", "potential", ...meddic.criteria.map(({ id }) => `meddic_${id.replaceAll("-", "_")}`)],
].map((name) => `assay_${name}`);

/** The whole way of an admin, at the size of a real portal and at HubSpot's own pace. */
describe("a portal of 20,000 contacts", () => {
  const closers = createClosers();
  /** The stack as seen from the fresh portal. */
  let fresh: Stack;
  let browser: Browser;
  let settings: Page;
  let contactIds: string[];
  let before: Map<string, string>;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    const stack = await startStack({ backend: "pglite", withHost: false });
    closers.add(stack.close);
    browser = await launchChromium();
    closers.add(() => browser.close());
    const { users } = await stack.emulator.putPortal(portalId, { seed: "believable", contacts });
    const place = { ports: stack.ports, folder: "", databaseUrl: "", portalId };
    const hostOrigin = await startHost(place, stack.emulator.origin, closers.add);
    fresh = { ...stack, portalId, users, hostOrigin };
    const { results } = await stack.emulator.listRecords(portalId, "contacts", { limit: String(contacts) });
    contactIds = results.map(({ id }) => id);
    expect(contactIds).toHaveLength(contacts);
  }, 300_000);
  afterAll(() => closers.closeAll());

  it("is installed by its admin", async () => {
    const page = await (await browser.newContext({ locale: "en" })).newPage();
    const text = installTexts.en;
    await page.goto(fresh.webUrl);
    await page.getByRole("link", { name: text.landing.action }).click();
    await page
      .getByRole("group", { name: `portal ${portalId}` })
      .getByRole("radio")
      .first()
      .check();
    await page.getByRole("button").click();
    await page.getByText(text.done.connected(String(portalId))).waitFor();
    await page.locator('#progress[data-ended="true"]').waitFor({ timeout: 30_000 });
    await page.context().close();
  });

  it("is led to MEDDIC by five answers", async () => {
    const { page, context } = await openCard(browser, fresh, "/pages/framework");
    const { questions, answers, recommended, makeUsual, madeUsual } = chooserTexts.en;
    await page.getByLabel(questions.dealSize).selectOption(answers.dealSize.medium);
    await page.getByLabel(questions.cycle).selectOption(answers.cycle.months);
    await page.getByLabel(questions.buyers).selectOption(answers.buyers.few);
    await page.getByLabel(questions.behaviour).selectOption(answers.behaviour.new);
    await page.getByLabel(questions.qualifier).selectOption(answers.qualifier.both);
    await page.getByText(recommended("MEDDIC"), { exact: true }).waitFor();
    await page.getByRole("button", { name: makeUsual("MEDDIC") }).click();
    await page.getByText(madeUsual("MEDDIC")).waitFor();
    await context.close();
  });

  it("makes MEDDIC its own, which a replay tries on every record", async () => {
    await rateBefore(fresh, contactIds, "kept", meddic);
    ({ page: settings } = await openCard(browser, fresh, "/settings"));
    await settings.getByRole("button", { name: "MEDDIC", exact: true }).click();
    await weigh("Identify pain", "40");
    await replay("twenty-thousand-replay");
    expect((await readShown()).size).toBe(0);
  });

  it("is scored while a bar moves", async () => {
    await publish("Publish version 2");
    await expectMovingBar("Version 2 has reached every record");
    before = await readShown();
    expect(before.size).toBe(contacts);
  }, 300_000);

  it("is scored again by other weights", async () => {
    await settings.getByRole("tab", { name: "Criteria" }).click();
    await weigh("Identify pain", "60");
    await weigh("Champion", "7");
    await replay("twenty-thousand-replay-again");
    await publish("Publish version 3");
    await expectMovingBar("Version 3 has reached every record");
    const after = await readShown();
    const moved = contactIds.filter((id) => after.get(id) !== before.get(id));
    // A confirmed no earns nothing under any weight; almost everything else moved.
    expect(moved.length).toBeGreaterThan(contacts / 2);
  }, 300_000);

  it("is rolled back to the same values, to the last digit", async () => {
    await settings.getByRole("tab", { name: "Versions" }).click();
    await settings.getByRole("button", { name: "Roll back" }).first().click();
    const dialog = settings.getByRole("dialog");
    await dialog.getByRole("button", { name: "Roll back to version 2" }).click();
    await expectMovingBar("Version 4 has reached every record");
    const after = await readShown();
    expect(after.size).toBe(contacts);
    const moved = contactIds.filter((id) => after.get(id) !== before.get(id));
    expect(moved.slice(0, 5).map((id) => [before.get(id), after.get(id)])).toEqual([]);
  }, 300_000);

  it("never asked HubSpot for more than its limit allows", async () => {
    const calls = (await fresh.emulator.readLog()).filter((call) => call.portalId === portalId);
    expect(calls.filter(({ limited }) => limited)).toEqual([]);
    expect(calls.filter(({ path }) => path === updates).length).toBeGreaterThanOrEqual((2 * contacts) / 100);
  });

  /** Of each contact that has a score, all that HubSpot holds of Assay. */
  async function readShown(): Promise<Map<string, string>> {
    const query = { limit: String(contacts), properties: shown.join(",") };
    const { results } = await fresh.emulator.listRecords(portalId, "contacts", query);
    const scored = results.filter(({ properties }) => properties.assay_score);
    return new Map(scored.map(({ id, properties }) => [id, JSON.stringify(shown.map((name) => properties[name]))]));
  }

  /** Until the last record is written, seen on the page at three values or more. */
  async function expectMovingBar(end: string): Promise<void> {
    const bar = settings.getByRole("progressbar");
    const seen: number[] = [];
    const isOver = async () => {
      // Both at one moment: the page draws the end between two questions too.
      const [value, name] = await bar.evaluate((element) => {
        return [element.ariaValueNow, element.ariaLabelledByElements?.map(({ textContent }) => textContent).join(" ")];
      });
      seen.push(Number(value));
      if (seen.length === 8) await settings.screenshot({ path: join(pictures, "twenty-thousand-bar.png") });
      return name === end;
    };
    await waitUntil(end, isOver, { timeoutMs: 270_000, everyMs: 500 });
    // The page shows the bar of the version before for a moment.
    const moved = seen.slice(seen.findIndex((value) => value < contacts));
    expect(new Set(moved).size).toBeGreaterThanOrEqual(3);
    expect(moved).toEqual(moved.toSorted((one, other) => one - other));
    expect(moved.at(-1)).toBe(contacts);
  }

  async function replay(picture: string): Promise<void> {
    await settings.getByText("Draft saved at").waitFor();
    await settings.getByRole("button", { name: "Replay" }).click();
    const dialog = settings.getByRole("dialog");
    await dialog.getByText("Largest moves of the score").waitFor();
    await dialog.getByText(/ of 20,000 would change grade/).waitFor();
    await settings.screenshot({ path: join(pictures, `${picture}.png`) });
    await settings.keyboard.press("Escape");
  }

  async function publish(submit: string): Promise<void> {
    await settings.getByRole("button", { name: "Publish", exact: true }).click();
    const dialog = settings.getByRole("dialog");
    await dialog.getByText(/20,?000 records are scored again/).waitFor();
    await dialog.getByRole("button", { name: submit }).click();
  }

  async function weigh(criterion: string, weight: string): Promise<void> {
    await settings.getByLabel(`Weight of ${criterion}`).fill(weight);
    await settings.getByLabel(`Weight of ${criterion}`).press("Tab");
  }
});
