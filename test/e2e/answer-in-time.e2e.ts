import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { SlaQueueReply } from "@assay/shared/api/sla";
import { slaTexts } from "@assay/shared/language/all-languages";
import type { Browser } from "playwright-core";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, it } from "vitest";
import { signInForce } from "../support/agreement-in-force.ts";
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
let urgent: string;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [stack, browser] = await Promise.all([startStack({ backend: "pglite" }), launchChromium()]);
  await signInForce(stack);
  admin = await connectAdmin(stack.emulator, stack.portalId, person(0).userId);
  desk = createRubricDesk(stack, person(0));
  for (const place of [0, 1, 2]) {
    await aLead(`Lena ${place}`, place, 200);
    const id = await aLead(`Bruno ${place}`, place, 45);
    if (place === 0) urgent = id;
    const answered = await aLead(`Carla ${place}`, place, 30);
    await log("calls", answered, 10);
  }
  await aLead("Nina", undefined, 5);
  // A contact is in the queue once its clock was worked out; an open page asks again only after a while.
  for (const place of [0, 1, 2]) {
    const own = createRubricDesk(stack, person(place));
    const isThere = async () => SlaQueueReply.parse(await own.call("sla/queue")).records.length === 4;
    await waitUntil(`the clocks of person ${place} run`, isThere, { timeoutMs: 60_000 });
  }
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

const person = (place: number) => stack.users[place] as EmulatorUser;

/** Became an MQL so many minutes ago. */
async function aLead(name: string, owner: number | undefined, minutesAgo: number): Promise<string> {
  const email = `${name.toLowerCase().replace(" ", "-")}@lead.example`;
  const held = owner === undefined ? {} : { hubspot_owner_id: person(owner).ownerId };
  const id = await admin.createRecord("contacts", { email, firstname: name, company: "Norte Foods", ...held });
  const move = { kind: "nominate", whyNow: "asked-for-contact" };
  const body = { id: uuidv7(), move, at: Date.now() - minutesAgo * minuteMs, surface: "card", follows: [] };
  expect(await desk.call(`records/contact/${id}/stage-moves`, body)).toMatchObject({ ok: true });
  return id;
}

async function log(kind: "calls" | "emails", contactId: string, minutesAgo: number): Promise<void> {
  const at = new Date(Date.now() - minutesAgo * minuteMs).toISOString();
  await admin.createRecord(kind, { hs_timestamp: at }, [{ kind: "contacts", id: contactId }]);
}

it.each(readers)(
  "person %i finds who waits for them, the most urgent first, in their own language",
  async (place, { colorScheme, width }) => {
    const text = slaTexts[readersLanguages[place]].queue;
    const opened = await openCard(browser, stack, "/pages/queue", { user: place, colorScheme });
    await opened.page.setViewportSize({ width, height: 1000 });
    await opened.page.getByText(text.overdue("1")).waitFor();
    const names = await opened.page.getByRole("row").getByRole("link").allTextContents();
    expect(names).toEqual([`Lena ${place}`, `Bruno ${place}`, "Nina", `Carla ${place}`]);
    await expectNoFaults(`sla-queue-${readersLanguages[place]}`, opened);
    await opened.context.close();
  },
  60_000,
);

it("a call that is logged stops the clock, in the queue and on the card", async () => {
  const card = await openCard(browser, stack, { objectType: "contact", objectId: urgent });
  await card.page.getByText(/^First touch by/).waitFor();
  await expectNoFaults("sla-card", card);
  await card.context.close();
  const queue = await openCard(browser, stack, "/pages/queue");
  await queue.page.getByRole("row", { name: /Bruno 0.*First touch by/ }).waitFor();
  await log("calls", urgent, 0);
  await queue.page.getByRole("row", { name: /Bruno 0.*First touch in time/ }).waitFor({ timeout: 75_000 });
  await queue.page.getByRole("link", { name: "Bruno 0" }).click();
  await queue.page.waitForURL(new RegExp(`/${urgent}`));
  await queue.context.close();
}, 150_000);

it.each([
  [1, "light"],
  [0, "dark"],
] as const)(
  "a manager sees what the team kept and broke; person %i, %s",
  async (place, colorScheme) => {
    if (place === 1) await desk.promote(person(1));
    const { team } = slaTexts[readersLanguages[place]];
    const opened = await openCard(browser, stack, "/pages/team", { user: place, colorScheme });
    // The chart brings a table of its own for those who cannot see it.
    const rows = opened.page.getByRole("table").first().getByRole("row");
    await rows.filter({ hasText: team.nobody }).waitFor();
    expect(await rows.count()).toBe(6);
    await expectNoFaults(`sla-team-${readersLanguages[place]}`, opened);
    await opened.context.close();
  },
  60_000,
);

it("a rep is told whose page it is", async () => {
  const opened = await openCard(browser, stack, "/pages/team", { user: 2 });
  await opened.page.getByText("Esta página es para responsables").waitFor();
  await opened.context.close();
});
