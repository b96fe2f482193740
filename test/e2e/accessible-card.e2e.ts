import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publicUrls } from "../support/assay-app.ts";
import { openCard } from "../support/card-page.ts";
import { launchChromium } from "../support/chromium.ts";
import { aRatingBody, createRep, type Rep } from "../support/rep.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { waitUntil } from "../support/wait-until.ts";

describe.each(["light", "dark"] as const)("in %s, axe finds nothing wrong with", (colorScheme) => {
  let stack: Stack;
  let browser: Browser;
  let rep: Rep;
  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ backend: "pglite" }), launchChromium()]);
    rep = createRep(stack.callAsCard, stack.users[1] as (typeof stack.users)[number]);
    for (const [criterion, level] of [
      ["budget", 2],
      ["authority", 1],
      ["need", 0],
    ] as const) {
      const evidence = { tier: "stated", quote: "We have a range.", link: "https://mail.example.com/1" };
      await rep.send("102", { ...aRatingBody(criterion, level, 9), evidence });
    }
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.close();
  });

  const open = async (path: string, user = 0) => (await openCard(browser, stack, path, { colorScheme, user })).page;

  it("the contact list, sorted and filtered", async () => {
    const page = await open("/contacts");
    await page.getByRole("row").nth(1).waitFor();
    await expectNothing(page);
  });

  it("an empty card", async () => {
    const page = await open("/contacts/101");
    await page.getByText("Nothing is rated yet").waitFor();
    await expectNothing(page);
  });

  it("a graded card with its levels, explanation, history and evidence open", async () => {
    const page = await open("/contacts/102");
    await page.getByText("We have a range.").first().waitFor();
    await expectNothing(page);
    await page.getByRole("button", { name: "Levels" }).first().click();
    await page.getByRole("button", { name: "Why this grade" }).click();
    await page.getByRole("table").filter({ hasText: "Points" }).waitFor();
    await expectNothing(page);
    await page.getByRole("button", { name: "Edit evidence" }).first().click();
    await page.getByRole("dialog").waitFor();
    await expectNothing(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "History" }).click();
    await page.getByRole("dialog").getByText("Budget: Unknown → 2").waitFor();
    await expectNothing(page);
  });

  it("a contested rating, with both sides", async () => {
    await rep.send("103", aRatingBody("need", 3));
    const other = createRep(stack.callAsCard, stack.users[2] as (typeof stack.users)[number]);
    await other.send("103", aRatingBody("need", 1));
    const page = await open("/contacts/103");
    await page.getByText("Two ratings disagree").waitFor();
    await expectNothing(page);
  });

  it("a refusal by HubSpot", async () => {
    await stack.emulator.addFault({ pathPrefix: "/crm/objects" }, 1_000, { kind: "status", status: 500 });
    await rep.send("104", aRatingBody("need", 3));
    await waitUntil("the card has something to tell", async () => (await rep.readSync("104")).state === "retrying");
    const page = await open("/contacts/104");
    await page.getByText("Trying HubSpot again").waitFor();
    await expectNothing(page);
    await stack.emulator.clearFaults();
  });

  it("a card that may only be read", async () => {
    await makeReader(stack, 3);
    const page = await open("/contacts/102", 3);
    await page.getByText("You can read this assessment").waitFor();
    await expectNothing(page);
  });

  it.each([
    ["/settings", "A framework says what a lead is judged by"],
    ["/pages", "Any contact will do"],
    ["/pages/audit", "Who changed what in Assay’s settings"],
  ])("%s", async (path, words) => {
    const page = await open(path);
    await page.getByText(words).first().waitFor();
    await expectNothing(page);
  });

  it("Assay's own web page and HubSpot's consent", async () => {
    const page = await (await browser.newContext({ colorScheme })).newPage();
    await page.goto(stack.webUrl);
    await expectNothing(page);
    await page.getByRole("link", { name: "Install in HubSpot" }).click();
    await page.waitForURL(/authorize/);
    await expectNothing(page);
  });

  it("a card that cannot be loaded", async () => {
    await stack.kill9();
    const page = await open("/contacts/102");
    await page.getByText("This assessment could not be loaded").waitFor();
    await expectNothing(page);
    await stack.restart();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("We have a range.").first().waitFor();
  });
});

describe("a rep without a mouse", () => {
  let stack: Stack;
  let browser: Browser;
  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ backend: "pglite" }), launchChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.close();
  });

  it("grades BANT with Tab and Enter alone", async () => {
    const { page, level, chosen } = await openCard(browser, stack, "/contacts/105");
    await chosen("Need", "Unknown").waitFor();
    for (const [criterion, value] of [
      ["Budget", "2"],
      ["Authority", "3"],
      ["Need", "2"],
      ["Timing", "2"],
    ] as const) {
      await tabTo(page, level(criterion, value));
      await page.keyboard.press("Enter");
      await chosen(criterion, value).waitFor();
    }
    await page.getByRole("heading", { name: "Grade A" }).waitFor();
    await page.getByText("Written to HubSpot").waitFor();
  });
});

async function tabTo(page: Page, target: ReturnType<Page["getByRole"]>): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not reach the control.");
}

async function expectNothing(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`),
  ).toEqual([]);
}

/** As the admin who installed does it under "People" in the settings. */
async function makeReader({ callAsCard, users }: Stack, place: number): Promise<void> {
  const url = `${publicUrls.card}/v1/people/${users[place]?.userId}/role`;
  const body = { role: "reader", was: "rep" };
  await callAsCard({ url, method: "POST", body }, users[0] as (typeof users)[number]);
}
