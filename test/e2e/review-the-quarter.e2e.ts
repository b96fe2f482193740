import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { capacityTexts, promiseTexts, reviewTexts } from "@assay/shared/language/all-languages";
import { quarterOf, quarterPeriod } from "@assay/shared/pipeline/calendar-period";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roundTheClock, signInForce } from "../support/agreement-in-force.ts";
import { openCard } from "../support/card-page.ts";
import { launchChromium } from "../support/chromium.ts";
import type { EmulatorUser } from "../support/emulator-client.ts";
import { expectNoFaults, readersLanguages } from "../support/expect-no-faults.ts";
import { root } from "../support/folders.ts";
import { lookAround } from "../support/look-into.ts";
import { createRubricDesk } from "../support/rubric-desk.ts";
import { type Stack, startStack } from "../support/stack.ts";

const pictures = join(root, "reports/pictures");
const weekMs = 7 * 86_400_000;

type Place = 0 | 1 | 2;
const looks = [
  [0, {}],
  [1, { colorScheme: "dark" }],
  [2, { width: 700 }],
] as const;

let stack: Stack;
let browser: Browser;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [stack, browser] = await Promise.all([startStack({ backend: "pglite" }), launchChromium()]);
  const desk = createRubricDesk(stack, person(0));
  await desk.call("people");
  for (const manager of [1, 2]) {
    const { userId } = person(manager);
    expect(await desk.call(`people/${userId}/role`, { role: "manager", was: "rep" })).toMatchObject({ ok: true });
  }
  const qualifiers = { requiredData: ["email"], leastFit: "B" as const, leastEngagement: 65 };
  await signInForce(stack, { ...roundTheClock, qualifiers, mqlsOwed: { perWeek: 12, perQuarter: 150 } }, 300);
  await lookAround(stack, seed);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

const person = (place: number) => stack.users[place] as EmulatorUser;

/** Half a year of MQLs, somewhat more and less than the twelve a week that are owed, and who came how high. */
async function seed(look: (statement: string) => Promise<object[]>): Promise<void> {
  const tenant = `hubspot-${stack.portalId}`;
  const start = Date.now() - 27 * weekMs;
  const weeks = "generate_series(0, 26) as week";
  const some = (least: number) => `generate_series(1, ${least} + (week * 7) % 9) as place`;
  const at = `${start}::bigint + week * ${weekMs}::bigint + place * 3600000`;
  await look(`insert into stage_standing
      (tenant_id, object_type, object_id, version, stage, since, changed_at, mql_at)
    select '${tenant}', 'contact', '7' || week || lpad(place::text, 3, '0'), 0, 'sal', ${start}, ${start}, ${at}
    from ${weeks}, ${some(8)}`);
  await look(`insert into engagement_high (tenant_id, object_id, reached_at, fit, engagement)
    select '${tenant}', '6' || week || lpad(place::text, 3, '0'), ${at}, 'A', 45 + (place * 11) % 50
    from ${weeks}, ${some(20)}`);
  const quarter = quarterPeriod("UTC", quarterOf("UTC", Date.now(), 1)).from;
  for (const [from, kept] of [
    [quarter - 13 * weekMs, 50],
    [quarter + weekMs, 30],
  ] as const) {
    await look(`insert into sla_clock (tenant_id, object_type, object_id, started_at, agreement_version, outcome,
        touched_at, calls, emails, calls_owed, emails_owed, touches_outcome)
      select '${tenant}', 'contact', ${from} || 'x' || place, ${from}, 1,
        case when place <= ${kept} then 'kept' else 'broken' end, ${from} + 1800000 + place * 120000,
        1, 1, 1, 1, 'kept' from generate_series(1, 60) as place`);
    await look(`insert into stage_exit (tenant_id, event_id, object_type, object_id, exited_at, kind, reason)
      select '${tenant}', gen_random_uuid(), 'contact', '${from}' || place, ${from}, 'reject',
        case when place < 9 then 'bad-fit' else 'too-early' end from generate_series(1, 14) as place`);
    await look(`insert into stage_passage (tenant_id, event_id, object_type, object_id, mql_at, sal_at)
      select '${tenant}', gen_random_uuid(), 'contact', '${from}' || place, ${from},
        case when place < ${kept + 20} then ${from} end from generate_series(1, 90) as place`);
  }
}

type Look = { readonly colorScheme?: "light" | "dark"; readonly width?: number };

async function openPage(path: string, place: Place, { colorScheme = "light", width = 1440 }: Look = {}) {
  const opened = await openCard(browser, stack, path, { user: place, colorScheme });
  await opened.page.setViewportSize({ width, height: 1000 });
  return opened;
}

const pathOf = (name: string) => `/pages/${name}`;

describe.each(looks)("person %i", (place, options) => {
  const language = readersLanguages[place];

  it("sees each week's MQLs against the promise, and what the next weeks bring", async () => {
    const text = promiseTexts[language];
    const opened = await openPage(pathOf("promise"), place, options);
    await opened.page.getByRole("img", { name: text.chart }).first().waitFor();
    await opened.page.getByText(text.verdictNames.uncertain).first().waitFor();
    await expectNoFaults(`promise-${language}`, opened);
    await opened.context.close();
  });

  it("sees what another bar would bring", async () => {
    const text = capacityTexts[language];
    const opened = await openPage(pathOf("capacity"), place, options);
    const { page } = opened;
    await page.getByText(text.nowFit("65", "B")).waitFor();
    if (place === 0) {
      await page.getByLabel(text.hours.sdrs).fill("2");
      await page.getByLabel(text.hours.hoursPerWeek).fill("30");
      await page.getByLabel(text.hours.hoursPerMql).fill("2.5");
      await page.getByRole("button", { name: text.hours.save }).click();
    }
    await page.getByText(text.covered).first().waitFor();
    await expectNoFaults(`capacity-${language}`, opened);
    await opened.context.close();
  });
});

it("both sides sign the quarter, and take it away as a PDF", async () => {
  const en = await openPage(pathOf("review"), 0);
  await en.page.getByRole("button", { name: reviewTexts.en.prepare }).click();
  await en.page.getByRole("button", { name: reviewTexts.en.sign, exact: true }).click();
  await en.page.getByText(/^Signed by/).waitFor();
  await expectNoFaults("review-en", en);
  await en.context.close();
  const fr = await openPage(pathOf("review"), 1, { colorScheme: "dark" });
  await fr.page.getByRole("button", { name: reviewTexts.fr.sign, exact: true }).click();
  await fr.page
    .getByText(/^Signé par/)
    .nth(1)
    .waitFor();
  await expectNoFaults("review-fr", fr);
  await fr.page.getByRole("button", { name: reviewTexts.fr.pdf }).click();
  const link = fr.page.getByRole("link", { name: reviewTexts.fr.openPdf });
  const reply = await fetch((await link.getAttribute("href")) ?? "");
  expect(reply.headers.get("content-type")).toBe("application/pdf");
  writeFileSync(join(pictures, "review-fr.pdf"), Buffer.from(await reply.arrayBuffer()));
  await fr.context.close();
  const es = await openPage(pathOf("review"), 2, { width: 700 });
  await es.page
    .getByText(/^Firmado por/)
    .nth(1)
    .waitFor();
  await expectNoFaults("review-es", es);
  await es.context.close();
});
