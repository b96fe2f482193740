import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CardPage, openCard } from "../support/card-page.ts";
import { launchChromium } from "../support/chromium.ts";
import { root } from "../support/folders.ts";
import { aRatingBody, createRep } from "../support/rep.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { waitUntil } from "../support/wait-until.ts";

const contacts = 250;
const updates = "/crm/objects/2026-09/contacts/batch/update";
const pictures = join(root, "reports/pictures");

/** An admin makes MEDDIC theirs, sees what that would do, publishes it, and takes it back. */
describe("a rubric of MEDDIC", () => {
  let stack: Stack;
  let browser: Browser;
  let settings: CardPage;
  let page: Page;
  let rated: string[];
  let before: Map<string, string>;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    [stack, browser] = await Promise.all([startStack({ backend: "pglite", contacts }), launchChromium()]);
    const { results } = await stack.emulator.listRecords(stack.portalId, "contacts", { limit: String(contacts) });
    rated = results.map(({ id }) => id);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await stack?.close();
  });

  it("begins to qualify contacts", async () => {
    settings = await openCard(browser, stack, "/settings");
    page = settings.page;
    await page.getByLabel("A contact").selectOption({ label: "MEDDIC" });
    await page.getByText("Qualified by MEDDIC from now on.").waitFor();
    await rateAll();
    await waitUntil("HubSpot has every score", async () => (await readScores()).size === rated.length, {
      timeoutMs: 120_000,
    });
    before = await readScores();
  }, 240_000);

  it("is edited as a draft, which the other records know nothing of", async () => {
    await page.reload();
    await page.getByRole("button", { name: "MEDDIC", exact: true }).click();
    await weigh("Identify pain", "90");
    await weigh("Champion", "5");
    await page.getByText("2 changes not in force").waitFor();
    await page.getByText("Draft saved at").waitFor();
    await page.reload();
    await page.getByRole("button", { name: "MEDDIC", exact: true }).click();
    expect(await page.getByLabel("Weight of Identify pain").inputValue()).toBe("90");
    expect(await readScores()).toEqual(before);
  });

  it("says what changes, and what that would do to the records there are", async () => {
    await page.getByRole("button", { name: "What changes" }).click();
    await page
      .getByRole("dialog")
      .getByText(/^Identify pain: weight \d+ → 90$/)
      .waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Replay" }).click();
    await page.getByRole("dialog").getByText("Largest moves of the score").waitFor();
    await expectNoFaults("publish-replay");
    await page.keyboard.press("Escape");
    expect(await readScores()).toEqual(before);
  });

  it("is published: a bar moves until every record is written, and holds when it is paused", async () => {
    await stack.emulator.addFault({ pathPrefix: updates }, 1_000, { kind: "slow", ms: 5_000 });
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("250 records are scored again").waitFor();
    await dialog.getByLabel("Why this change?").fill("Pain decides");
    await expectNoFaults("publish-ask");
    await dialog.getByRole("button", { name: "Publish version 2" }).click();
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByRole("button", { name: "Resume" }).waitFor();
    await expectNoFaults("publish-paused");
    await page.getByRole("button", { name: "Resume" }).click();
    const bar = page.getByRole("progressbar");
    const first = Number(await bar.getAttribute("aria-valuenow"));
    expect(first).toBeLessThan(rated.length);
    await stack.emulator.clearFaults();
    await page.getByText("Version 2 has reached every record").waitFor({ timeout: 60_000 });
    expect(Number(await bar.getAttribute("aria-valuenow"))).toBe(rated.length);
    const after = await readScores();
    // Level 3 on the pain is worth more now, and a confirmed no is worth nothing under both.
    expect(Number(after.get(rated[3] ?? ""))).toBeGreaterThan(Number(before.get(rated[3] ?? "")));
    expect(after.get(rated[0] ?? "")).toBe(before.get(rated[0] ?? ""));
  });

  it("is rolled back: every record says what it said before, to the last digit", async () => {
    await page.getByRole("tab", { name: "Versions" }).click();
    await page.getByText("Pain decides").waitFor();
    await page.getByRole("button", { name: "Roll back" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Version 1 is published again, as version 3.").waitFor();
    await expectNoFaults("publish-roll-back");
    await dialog.getByRole("button", { name: "Roll back to version 1" }).click();
    await page.getByText("Version 3 has reached every record").waitFor({ timeout: 60_000 });
    expect(await readScores()).toEqual(before);
    await page.getByText("Version 1 again").waitFor();
    await expectNoFaults("publish-versions");
  });

  it("leaves who did what in the audit log", async () => {
    const { page: log } = await openCard(browser, stack, "/pages/audit");
    await log.getByRole("row", { name: /Rolled back .* Version 2 Version 3$/ }).waitFor();
    await log.getByRole("row", { name: /Rubric published .* Version 1 Version 2$/ }).waitFor();
    await log.getByLabel("What", { exact: true }).selectOption({ label: "Re-scoring paused" });
    await log.getByRole("row", { name: /Rubric published/ }).waitFor({ state: "detached" });
    await log.getByRole("row", { name: /Re-scoring paused/ }).waitFor();
    expect(await log.getByRole("row").count()).toBe(2);
    expect(settings.complaints).toEqual([]);
  });

  /** One rating each, of every level in turn. */
  async function rateAll(): Promise<void> {
    const rep = createRep(stack.callAsCard, stack.users[1] as Stack["users"][number]);
    const waiting = [...rated.entries()];
    const rateNext = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [index, id] = next;
        const reply = await rep.send(id, { ...aRatingBody("identify-pain", index % 4), framework: "meddic" });
        expect(reply.status).toBe(200);
      }
    };
    await Promise.all(Array.from({ length: 8 }, rateNext));
  }

  /** Score and potential of each contact that has them, as HubSpot holds them. */
  async function readScores(): Promise<Map<string, string>> {
    const { results } = await stack.emulator.listRecords(stack.portalId, "contacts", {
      limit: String(contacts),
      properties: "assay_score,assay_framework",
    });
    const own = results.filter(({ properties }) => properties.assay_framework === "meddic" && properties.assay_score);
    return new Map(own.map(({ id, properties }) => [id, properties.assay_score ?? ""]));
  }

  async function weigh(criterion: string, weight: string): Promise<void> {
    await page.getByLabel(`Weight of ${criterion}`).fill(weight);
    await page.getByLabel(`Weight of ${criterion}`).press("Tab");
  }

  async function expectNoFaults(picture: string): Promise<void> {
    await page.screenshot({ path: join(pictures, `${picture}.png`) });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120))}`)).toEqual([]);
  }
});
