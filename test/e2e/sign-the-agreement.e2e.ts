import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { agreementTexts, portalTexts } from "@assay/shared/language/all-languages";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, it } from "vitest";
import { openCard } from "../support/card-page.ts";
import { launchChromium } from "../support/chromium.ts";
import type { EmulatorUser } from "../support/emulator-client.ts";
import { expectNoFaults, readersLanguages } from "../support/expect-no-faults.ts";
import { root } from "../support/folders.ts";
import { createRubricDesk } from "../support/rubric-desk.ts";
import { type Stack, startStack } from "../support/stack.ts";

const pictures = join(root, "reports/pictures");

type Place = 0 | 1 | 2;

let stack: Stack;
let browser: Browser;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [stack, browser] = await Promise.all([startStack({ backend: "pglite" }), launchChromium()]);
  const desk = createRubricDesk(stack, person(0));
  await desk.promote(person(1), person(2));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

const person = (place: number) => stack.users[place] as EmulatorUser;
const nameOf = (place: number) => `${person(place).firstName} ${person(place).lastName}`;
const textOf = (place: Place) => agreementTexts[readersLanguages[place]];

async function openAgreement(place: Place, options: { colorScheme?: "light" | "dark"; width?: number } = {}) {
  const { colorScheme = "light", width = 1440 } = options;
  const opened = await openCard(browser, stack, "/settings", { user: place, colorScheme });
  await opened.page.setViewportSize({ width, height: 1000 });
  await opened.page.getByRole("tab", { name: portalTexts[readersLanguages[place]].sections.agreement }).click();
  await opened.page.getByRole("heading", { name: textOf(place).title }).waitFor();
  return opened;
}

it("an admin drafts the agreement and puts it to signature", async () => {
  const text = textOf(0);
  const opened = await openAgreement(0);
  const { page } = opened;
  await page.getByText(text.none).waitFor();
  await expectNoFaults("agreement-none", opened);
  await page.getByRole("button", { name: text.begin }).click();
  await page.getByLabel(text.fields.firstTouch).fill("45");
  await page.getByLabel(text.fields.holidays).fill("2026-12-25\n2027-1-1");
  await page.getByText(text.fields.badHoliday("2027-1-1")).waitFor();
  await page.getByLabel(text.fields.holidays).fill("2026-12-25\n2027-01-01");
  await page.getByLabel(text.fields.signer.marketing).selectOption({ label: nameOf(1) });
  await page.getByLabel(text.fields.signer.sales).selectOption({ label: nameOf(2) });
  await expectNoFaults("agreement-draft", opened);
  await page.getByRole("button", { name: text.save }).click();
  await page.getByText(text.saved).waitFor();
  await page.getByRole("button", { name: text.propose }).click();
  await page.getByText(text.proposeTitle("1")).waitFor();
  await expectNoFaults("agreement-propose", opened);
  await page.getByRole("dialog").getByRole("button", { name: text.propose }).click();
  await page
    .getByText(text.waitsFor("1", `${nameOf(1)}, ${nameOf(2)}`))
    .first()
    .waitFor();
  await expectNoFaults("agreement-waits", opened);
  await opened.context.close();
});

it.each([
  [1, { width: 700 }],
  [2, { colorScheme: "dark" as const }],
] as const)(
  "whoever is named signs, in their own language: person %i",
  async (place, options) => {
    const text = textOf(place);
    const opened = await openAgreement(place, options);
    const { page } = opened;
    await page.getByText(text.waitsForYou("1")).waitFor();
    await expectNoFaults(`agreement-sign-${readersLanguages[place]}`, opened);
    await page.getByRole("button", { name: text.sign, exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: text.sign, exact: true }).click();
    await page.getByText(text.signed, { exact: true }).waitFor();
    await opened.context.close();
  },
  60_000,
);

it("both signatures put it in force, and only another version can change it", async () => {
  const text = textOf(0);
  const opened = await openAgreement(0);
  const { page } = opened;
  await page.getByText(/^Version 1 is in force since/).waitFor();
  await page.getByText(/The first call or email comes within 45 min/).waitFor();
  await page.getByRole("button", { name: text.change }).waitFor();
  await expectNoFaults("agreement-in-force", opened);
  await opened.context.close();
});

it.each([
  [0, { width: 1440 }],
  [1, { width: 700 }],
  [2, { colorScheme: "dark" as const }],
] as const)(
  "a team has its own once somebody drafts it, as everybody reads in their own language: person %i",
  async (place, options) => {
    const text = textOf(place).teams;
    const opened = await openAgreement(place, options);
    const { page } = opened;
    await page.getByLabel(text.whose).selectOption({ label: "North" });
    await page.getByText(text.underPortals("North")).waitFor();
    await expectNoFaults(`agreement-team-${readersLanguages[place]}`, opened);
    if (place === 0) {
      await page.getByRole("button", { name: text.begin }).click();
      await page.getByLabel(textOf(0).fields.firstTouch).fill("30");
      await page.getByRole("button", { name: textOf(0).save }).click();
      await page.getByText(textOf(0).saved).waitFor();
      await expectNoFaults("agreement-team-draft", opened);
      await page.getByRole("button", { name: textOf(0).discard }).click();
      await page
        .getByRole("dialog")
        .getByRole("button", { name: textOf(0).discard })
        .click();
      await page.getByText(text.underPortals("North")).waitFor();
    }
    await opened.context.close();
  },
  60_000,
);
