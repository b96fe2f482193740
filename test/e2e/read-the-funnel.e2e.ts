import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { FunnelReply } from "@assay/shared/api/funnel";
import { MoveReply, StageReply } from "@assay/shared/api/stages";
import { dayMs } from "@assay/shared/instant";
import { funnelTexts } from "@assay/shared/language/all-languages";
import { foldStage } from "@assay/shared/pipeline/stage-state";
import type { Browser } from "playwright-core";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openCard } from "../support/card-page.ts";
import { launchChromium } from "../support/chromium.ts";
import type { EmulatorUser } from "../support/emulator-client.ts";
import { expectNoFaults, readers, readersLanguages } from "../support/expect-no-faults.ts";
import { root } from "../support/folders.ts";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { aRatingBody } from "../support/rep.ts";
import { createRubricDesk, type RubricDesk } from "../support/rubric-desk.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { waitUntil } from "../support/wait-until.ts";

const pictures = join(root, "reports/pictures");

let stack: Stack;
let browser: Browser;
let admin: PortalAdmin;
let desk: RubricDesk;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [stack, browser] = await Promise.all([startStack({ backend: "pglite" }), launchChromium()]);
  admin = await connectAdmin(stack.emulator, stack.portalId, person(0).userId);
  desk = createRubricDesk(stack, person(0));
  await desk.promote(person(1), person(2));
  for (const [from, owner, ...moves] of leads) await aLead(from, owner, moves);
  const isCounted = async () => FunnelReply.parse(await desk.call("funnel?by=source")).total.mql === leads.length;
  await waitUntil("all MQLs are counted", isCounted, { timeoutMs: 60_000 });
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

const person = (place: number) => stack.users[place] as EmulatorUser;

const nominate = { kind: "nominate", whyNow: "asked-for-contact" };
const accept = { kind: "accept" };
const qualify = { kind: "qualify", override: "known-otherwise" };
const unreachable = { kind: "reject", reason: "unreachable" };
const weak = { kind: "reject", reason: "weak-handoff" };
const noNeed = { kind: "disqualify", why: { reason: "no-need" } };
const paid = { hs_analytics_source: "PAID_SEARCH", hs_analytics_source_data_1: "spring launch" };
const email = { hs_analytics_source: "EMAIL_MARKETING", hs_analytics_source_data_1: "newsletter 41" };
const organic = { hs_analytics_source: "ORGANIC_SEARCH" };

/** By what they came, whose they are, and what was done with them. */
const leads: [from: Record<string, string>, owner: number | undefined, ...moves: object[]][] = [
  [paid, 0, nominate, accept, qualify, accept],
  [paid, 0, nominate, accept, qualify],
  [paid, 1, nominate, accept],
  [paid, 1, nominate, unreachable],
  [paid, 2, nominate, unreachable],
  [email, 1, nominate, accept, noNeed],
  [email, 2, nominate, weak],
  [email, 2, nominate, accept, qualify],
  [organic, 2, nominate, accept],
  [organic, undefined, nominate],
  [{}, undefined, nominate],
];

async function aLead(from: Record<string, string>, owner: number | undefined, moves: readonly object[]): Promise<void> {
  const held = owner === undefined ? {} : { hubspot_owner_id: person(owner).ownerId };
  const made = { email: `${uuidv7()}@lead.example`, company: "Norte Foods", ...from, ...held };
  const id = await admin.createRecord("contacts", made);
  const path = `records/contact/${id}`;
  for (const [day, move] of moves.entries()) {
    if (day === 1) await desk.call(`${path}/ratings`, aRatingBody("need", 2, 0));
    const { events } = StageReply.parse(await desk.call(`${path}/stage`));
    const at = Date.now() - (20 - day) * dayMs;
    const body = { id: uuidv7(), move, at, surface: "card", follows: foldStage(events).heads };
    MoveReply.parse(await desk.call(`${path}/stage-moves`, body));
  }
}

it.each(readers)(
  "manager %i reads how far MQLs come, why they leave and what is known of them",
  async (place, { colorScheme, width }) => {
    const text = funnelTexts[readersLanguages[place]];
    const names = {
      funnel: text.sources["paid-search"],
      reasons: text.sources.email,
      coverage: text.coverage.criterion,
    };
    for (const name of ["funnel", "reasons", "coverage"] as const) {
      const opened = await openCard(browser, stack, `/pages/${name}`, { user: place, colorScheme });
      await opened.page.setViewportSize({ width, height: 1000 });
      // The chart brings a table of its own for those who cannot see it.
      await opened.page.getByRole("table").first().getByRole("row").filter({ hasText: names[name] }).first().waitFor();
      await expectNoFaults(`${name}-${readersLanguages[place]}`, opened);
      await opened.context.close();
    }
  },
  90_000,
);

it("an address keeps the period and the cut, and choosing another one changes the address", async () => {
  const { page, context } = await openCard(browser, stack, "/pages/funnel?by=campaign&days=30");
  const rows = page.getByRole("table").first().getByRole("row");
  await rows.filter({ hasText: /spring launch\s*5\s*3\s*60%/ }).waitFor();
  await page.getByLabel("Split by", { exact: true }).selectOption({ label: "Rep" });
  const { firstName, lastName } = person(0);
  await rows.filter({ hasText: `${firstName} ${lastName}` }).waitFor();
  expect(new URL(page.url()).searchParams.get("by")).toBe("rep");
  expect(new URL(page.url()).searchParams.get("days")).toBe("30");
  await context.close();
});

it("the home page leads there", async () => {
  const { page, context } = await openCard(browser, stack, "/pages");
  await page.getByRole("link", { name: "Coverage", exact: true }).click();
  await page.getByText("Known least is").waitFor();
  await page.getByLabel("Compare").selectOption({ label: "Teams" });
  await page.getByRole("columnheader", { name: "No team" }).waitFor();
  await context.close();
});
