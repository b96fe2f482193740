import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { RecordSlaReply } from "@assay/shared/api/sla";
import { agreementTexts, portalTexts, promiseTexts, reviewTexts, slaTexts } from "@assay/shared/language/all-languages";
import type { Browser } from "playwright-core";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, it } from "vitest";
import { roundTheClock, signInForce } from "../support/agreement-in-force.ts";
import { openCard } from "../support/card-page.ts";
import { launchChromium } from "../support/chromium.ts";
import type { EmulatorUser } from "../support/emulator-client.ts";
import { expectNoFaults, readers, readersLanguages } from "../support/expect-no-faults.ts";
import { root } from "../support/folders.ts";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { createRubricDesk, type RubricDesk } from "../support/rubric-desk.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { waitUntil } from "../support/wait-until.ts";

const pictures = join(root, "reports/pictures");
const minuteMs = 60_000;

let stack: Stack;
let browser: Browser;
let admin: PortalAdmin;
let desk: RubricDesk;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [stack, browser] = await Promise.all([startStack({ backend: "pglite" }), launchChromium()]);
  desk = createRubricDesk(stack, person(0));
  await desk.promote(person(1), person(2));
  await signInForce(stack);
  const mqlsOwed = { perWeek: 2, perQuarter: 26 };
  // The first three are of North.
  await signInForce(stack, { ...roundTheClock, firstTouchMinutes: 30, mqlsOwed }, 20, { id: "71", name: "North" });
  admin = await connectAdmin(stack.emulator, stack.portalId, person(0).userId);
  for (const place of [0, 1, 2, 3]) await aLead(`Lena ${place}`, place);
  await aLead("Nina", undefined);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

const person = (place: number) => stack.users[place] as EmulatorUser;

/** Became an MQL a few minutes ago, and its clock runs. */
async function aLead(name: string, owner: number | undefined): Promise<void> {
  const email = `${name.toLowerCase().replace(" ", "-")}@lead.example`;
  const held = owner === undefined ? {} : { hubspot_owner_id: person(owner).ownerId };
  const id = await admin.createRecord("contacts", { email, firstname: name, company: "Norte Foods", ...held });
  const move = { kind: "nominate", whyNow: "asked-for-contact" };
  const body = { id: uuidv7(), move, at: Date.now() - 5 * minuteMs, surface: "card", follows: [] };
  expect(await desk.call(`records/contact/${id}/stage-moves`, body)).toMatchObject({ ok: true });
  const clock = async () => RecordSlaReply.parse(await desk.call(`records/contact/${id}/sla`)).clock;
  await waitUntil(`the clock of ${name} runs`, async () => (await clock()) !== undefined, { timeoutMs: 60_000 });
}

async function open(path: string, place: number, { colorScheme, width }: (typeof readers)[number][1]) {
  const opened = await openCard(browser, stack, path, { user: place, colorScheme });
  await opened.page.setViewportSize({ width, height: 1000 });
  return opened;
}

it.each(readers)(
  "person %i finds in the settings what the team agreed for itself, and the portal's beside it",
  async (place, look) => {
    const language = readersLanguages[place];
    const text = agreementTexts[language];
    const opened = await open("/settings", place, look);
    const { page } = opened;
    await page.getByRole("tab", { name: portalTexts[language].sections.agreement }).click();
    // Whoever comes after the first finds that a version waits for them.
    const label = place === 0 ? text.teams.hasOwn("North") : text.teams.waits("North");
    await page.getByLabel(text.teams.whose).selectOption({ label });
    await page.getByText(text.says.mqls("2", "26")).waitFor();
    await expectNoFaults(`agreement-of-team-${language}`, opened);
    if (place === 0) {
      await page.getByRole("button", { name: text.teams.end }).click();
      await page.getByText(text.teams.endTitle("2")).waitFor();
      await expectNoFaults("agreement-of-team-end", opened);
      await page.getByRole("button", { name: text.save }).click();
      await page.getByText(text.saved).waitFor();
      await page.getByRole("button", { name: text.propose }).click();
      await page.getByRole("dialog").getByRole("button", { name: text.propose }).click();
      await page.getByText(text.teams.ends("2")).waitFor();
      await page.getByText(text.stillInForce("1")).waitFor();
      await expectNoFaults("agreement-of-team-ends", opened);
    }
    await page.getByLabel(text.teams.whose).selectOption({ label: text.teams.portals });
    await page.getByText(text.says.mqls("10", "130")).waitFor();
    await opened.context.close();
  },
  90_000,
);

it.each(readers)(
  "person %i sees in the queue whose agreement a clock runs by, and on the pages what came of each",
  async (place, look) => {
    const language = readersLanguages[place];
    const queue = await open("/pages/queue", place, look);
    await queue.page.getByText(slaTexts[language].queue.underTeam("North")).waitFor();
    expect(await queue.page.getByRole("row").getByRole("link").allTextContents()).toEqual([`Lena ${place}`, "Nina"]);
    await expectNoFaults(`queue-of-team-${language}`, queue);
    await queue.context.close();
    const team = await open("/pages/team", place, look);
    await team.page.getByLabel(slaTexts[language].team.agreement).selectOption({ label: "North" });
    const rows = team.page.getByRole("table").first().getByRole("row");
    await rows.filter({ hasText: slaTexts[language].team.nobody }).waitFor({ state: "detached" });
    // The old counts go at once; these are the team's.
    await rows.first().waitFor();
    await expectNoFaults(`clocks-of-team-${language}`, team);
    await team.context.close();
    const text = promiseTexts[language];
    const promise = await open("/pages/promise", place, look);
    await promise.page.getByLabel(text.agreement).selectOption({ label: "North" });
    await promise.page.getByText(text.quarter("3", "26")).waitFor();
    await expectNoFaults(`promise-of-team-${language}`, promise);
    await promise.context.close();
  },
  120_000,
);

it.each(readers)(
  "person %i reads in the quarter's review what came of the team's own",
  async (place, look) => {
    const text = reviewTexts[readersLanguages[place]];
    const opened = await open("/pages/review", place, look);
    const { page } = opened;
    await page.getByLabel(text.quarter).selectOption({ index: 0 });
    await page.getByText(text.sections.teams).waitFor();
    await page.getByRole("cell", { name: text.teams.of("3", "26") }).waitFor();
    await expectNoFaults(`review-of-team-${readersLanguages[place]}`, opened);
    await opened.context.close();
  },
  60_000,
);
