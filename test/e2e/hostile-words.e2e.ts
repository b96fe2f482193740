import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CardPage, openCard } from "../support/card-page.ts";
import { launchChromium } from "../support/chromium.ts";
import { aRatingBody, createRep } from "../support/rep.ts";
import { type Stack, startStack } from "../support/stack.ts";

const hostile = {
  "an image that runs a script": `<img src=x onerror="window.hacked=1">`,
  "a script": "<script>window.hacked=1</script>",
  "an attribute's end": `"><svg onload=window.hacked=1>`,
  "a template": "{{constructor.constructor('window.hacked=1')()}} #{window.hacked=1}",
  emoji: "👩‍💻 budget 🫰🏽 ok 🇫🇷",
  "right to left": "\u202Eyes\u202C العربية עברית",
  "combining marks": "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢",
};

describe("words that would like to be code", () => {
  let stack: Stack;
  let browser: Browser;
  let card: CardPage;
  let ids: string[];
  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ backend: "pglite" }), launchChromium()]);
    ids = (await stack.emulator.listRecords(stack.portalId, "contacts", { limit: "10" })).results.map(({ id }) => id);
    const rep = createRep(stack.callAsCard, stack.users[0] as (typeof stack.users)[number]);
    for (const [index, quote] of Object.values(hostile).entries()) {
      const evidence = { tier: "stated", quote, note: quote };
      const { body } = await rep.send(ids[index] as string, { ...aRatingBody("need", 2), evidence });
      expect(JSON.parse(body)).toMatchObject({ ok: true });
    }
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.close();
  });

  it.each(Object.entries(hostile))("are shown as they were written and never run: %s", async (name, quote) => {
    const contactId = ids[Object.keys(hostile).indexOf(name)];
    card = await openCard(browser, stack, `/contacts/${contactId}`);
    const { page } = card;
    await card.chosen("Need", "2").waitFor();
    await page.getByText(quote.slice(0, 20)).first().waitFor();
    await page.getByRole("button", { name: "Edit evidence" }).click();
    const panel = page.getByRole("dialog");
    expect(await panel.getByLabel("Quote").inputValue()).toBe(quote);
    await panel.getByLabel("Quote").fill(`${quote} again`);
    await panel.getByRole("button", { name: "Save evidence" }).click();
    await panel.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "History" }).click();
    await page.getByRole("dialog").getByText("evidence changed").waitFor();
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
    await card.context.close();
  });
});
