import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { MoveReply } from "@assay/shared/api/stages";
import { replayOutcomesTexts, secondLookTexts } from "@assay/shared/language/all-languages";
import type { Browser } from "playwright-core";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openCard } from "../support/card-page.ts";
import { launchChromium } from "../support/chromium.ts";
import type { EmulatorUser } from "../support/emulator-client.ts";
import { expectNoFaults, readers, readersLanguages } from "../support/expect-no-faults.ts";
import { root } from "../support/folders.ts";
import { lookAround } from "../support/look-into.ts";
import { aRatingBody, createRep } from "../support/rep.ts";
import { createRubricDesk } from "../support/rubric-desk.ts";
import { type Stack, startStack } from "../support/stack.ts";

const pictures = join(root, "reports/pictures");
const weekMs = 7 * 86_400_000;

let stack: Stack;
let browser: Browser;
let contacts: string[] = [];
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [stack, browser] = await Promise.all([startStack({ backend: "pglite" }), launchChromium()]);
  const desk = createRubricDesk(stack, person(0));
  await desk.promote(person(1), person(2));
  contacts = (await stack.emulator.listRecords(stack.portalId, "contacts", { limit: "12" })).results.map(
    ({ id }) => id,
  );
  for (const [index, id] of contacts.entries()) await turnAway(id, index % 2 === 0 ? "no-need" : "bad-fit");
  await lookAround(stack, letTimePass);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

const person = (place: number) => stack.users[place] as EmulatorUser;

/** Rated well by the admin, who then finds that they are not worth it. */
async function turnAway(contactId: string, reason: string): Promise<void> {
  const rep = createRep(stack.callAsCard, person(0));
  for (const [version, criterion] of ["budget", "authority", "need"].entries()) {
    await rep.ask(`contact/${contactId}/ratings`, aRatingBody(criterion, 2, version));
  }
  const move = { kind: "disqualify", why: { reason } };
  const body = { id: uuidv7(), move, at: Date.now(), surface: "card", follows: [] };
  MoveReply.parse(await rep.ask(`contact/${contactId}/stage-moves`, body));
}

/** A week later: others have looked at leads of the weeks before, and deals have closed. */
async function letTimePass(look: (statement: string) => Promise<unknown>): Promise<void> {
  const tenant = `'hubspot-${stack.portalId}'`;
  const by = person(1).userId;
  await look(`update stage_event set recorded_at = recorded_at - ${weekMs}, client_at = client_at - ${weekMs}`);
  await look("delete from second_look_week");
  await look(`insert into second_look select ${tenant}, gen_random_uuid(), 'contact', (900000 + n)::text,
    case when n < 30 then 'disqualify' else 'reject' end, case when n < 30 then 'no-need' else 'missing-data' end,
    '${by}', ${Date.now() - 3 * weekMs}, ${Date.now() - 3 * weekMs}, case when n % 5 = 0 then 'worth-it' else 'right' end,
    '${by}', ${Date.now()} from generate_series(0, 39) as n`);
  const ended = contacts.map(
    (id, index) => `(${tenant}, 'contact', '${id}', '${80_000 + index}', ${index < 7}, ${Date.now()}, true)`,
  );
  await look(`insert into outcome values ${ended.join(", ")}`);
}

it.each(readers)(
  "manager %i sees what was turned away, and what came of it",
  async (place, { colorScheme, width }) => {
    const text = secondLookTexts[readersLanguages[place]];
    const opened = await openCard(browser, stack, "/pages/second-look", { user: place, colorScheme });
    await opened.page.setViewportSize({ width, height: 1000 });
    await opened.page.getByRole("heading", { name: text.bought.title }).waitFor();
    // The admin turned all of them away.
    await (place === 0
      ? opened.page.getByText(text.empty)
      : opened.page.getByText(text.who, { exact: true }).first()
    ).waitFor();
    await expectNoFaults(`second-look-${readersLanguages[place]}`, opened);
    await opened.context.close();
  },
  90_000,
);

it("somebody else than who turned a lead away says that it was worth it, and it is back", async () => {
  const text = secondLookTexts.fr;
  const opened = await openCard(browser, stack, "/pages/second-look", { user: 1 });
  const { page } = opened;
  const rows = page.getByRole("row").filter({ has: page.getByRole("button") });
  await rows.first().waitFor();
  const before = await rows.count();
  const name = (await rows.first().getByRole("link").textContent()) ?? "";
  await rows.first().getByRole("button", { name: text.worthIt }).click();
  await page.getByText(text.done.back(name)).waitFor();
  await expect.poll(() => rows.count()).toBe(before - 1);
  await opened.context.close();
});

it("a replay tells the win rate of each grade, and claims no difference that is none", async () => {
  const text = replayOutcomesTexts.en;
  const opened = await openCard(browser, stack, "/settings");
  const { page } = opened;
  await page.getByRole("button", { name: "BANT", exact: true }).click();
  await page.getByLabel("Weight of Timing").fill("60");
  await page.getByLabel("Weight of Timing").press("Tab");
  await page.getByText("Draft saved at").waitFor();
  await page.getByRole("button", { name: "Replay" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("heading", { name: text.title }).waitFor();
  await dialog.getByText(text.few("12")).waitFor();
  await dialog.getByText("7 of 12").first().waitFor();
  await dialog.getByText(text.title).scrollIntoViewIfNeeded();
  await expectNoFaults("replay-outcomes", opened);
  await opened.context.close();
});
