import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enterExtensionWorld } from "../support/extension-world.ts";
import { aThread, type Desk, openThread, type Sdr, sdrEmail, selectText, startSdr } from "../support/sdr.ts";

const gmail = "https://mail.google.com/mail/u/0/";
const quote = "40,000 is set aside";
const ada = { name: "Ada Nobody", email: "ada@nobody.example" };

let sdr: Sdr;
let desk: Desk;
beforeAll(async () => {
  sdr = await startSdr({
    site: "gmail",
    content: ([first = ada]) => ({
      me: sdrEmail,
      threads: [aThread("one", first, `And ${quote}.`), aThread("two", ada, "Hello.")],
    }),
  });
  desk = sdr.desk;
  await desk.page.goto(`${gmail}#inbox/one`);
  await desk.overlay.find("button", "Assay: ?, Not graded");
});
afterAll(() => sdr?.close());

describe.each(["light", "dark"] as const)("in %s, axe finds nothing wrong", (colorScheme) => {
  beforeAll(async () => {
    await desk.page.bringToFront();
    await desk.page.emulateMedia({ colorScheme });
    await openThread(desk, "one");
    await desk.overlay.find("button", /^Assay: /);
  });
  const expectNothing = async (what: string) => {
    await desk.picture(`axe-${what}-${colorScheme}`);
    const world = await enterExtensionWorld(desk.page, sdr.extension.id);
    expect(await world.findFaults()).toEqual([]);
  };

  it("with the pill", () => expectNothing("pill"));

  it("with the checklist, rated in part", async () => {
    await selectText(desk, ".a3s", quote);
    await desk.shortcut();
    await desk.overlay.find("group", /^Budget: /);
    await desk.press("ArrowUp", "ArrowUp", "ArrowUp", "3", "0");
    await desk.overlay.find("group", /^Authority: 0, .*Saved$/);
    await expectNothing("checklist");
  });

  it("with the keys explained, and with evidence being written", async () => {
    await desk.press("?");
    await desk.overlay.find("heading", "Keys");
    await expectNothing("help");
    await desk.press("?", "e");
    await desk.overlay.find("button", "Save evidence");
    await expectNothing("evidence");
    await desk.press("Escape");
  });

  it("with somebody else on screen, and with somebody who is not in the CRM", async () => {
    await openThread(desk, "two");
    await desk.overlay.find("button", "Grade Ada Nobody");
    await expectNothing("moved");
    await desk.overlay.click("button", "Grade Ada Nobody");
    await desk.overlay.find("button", "Create contact");
    await expectNothing("choice");
  });

  it("with nobody on screen, where the SDR types who it is", async () => {
    await openThread(desk, "");
    await desk.press("Escape");
    await desk.shortcut();
    await desk.overlay.find("textbox", "Email");
    await expectNothing("form");
    await desk.press("Escape", "Escape");
  });

  it.each([
    ["popup", 380],
    ["options", 900],
    ["sidepanel", 400],
  ] as const)("in the %s", async (name, width) => {
    const page = await sdr.extension.open(name);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 700 });
    if (name === "sidepanel") await openChecklist(page, sdr);
    else await page.getByRole("heading").first().waitFor();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.close();
  });
});

// To a page, zoom is less room: half of a window of 1200 by 900, and of the 800 that a popup may have.
describe("at 200 % zoom", () => {
  it("the overlay fits the window, and every criterion can be reached and rated", async () => {
    await desk.page.bringToFront();
    await openThread(desk, "one");
    await desk.overlay.find("button", /^Assay: /);
    await desk.page.setViewportSize({ width: 600, height: 450 });
    await desk.shortcut();
    await desk.overlay.find("group", /^Budget: /);
    for (const criterion of ["Budget", "Authority", "Need", "Timing"]) {
      await desk.overlay.click("button", new RegExp(`^${criterion}: 2`));
      await desk.overlay.find("group", new RegExp(`^${criterion}: 2, .*Saved$`));
    }
    await desk.picture("zoom-overlay");
    const { left, right, bottom } = await desk.page.evaluate(
      () => document.querySelector(":popover-open")?.getBoundingClientRect() as DOMRect,
    );
    expect([left >= 0, right <= 600, bottom <= 450]).toEqual([true, true, true]);
  });

  it.each([
    ["popup", 400],
    ["options", 320],
    ["sidepanel", 320],
  ] as const)("the %s needs no scrolling to the side", async (name, width) => {
    const page = await sdr.extension.open(name);
    await page.setViewportSize({ width, height: 450 });
    if (name === "sidepanel") await openChecklist(page, sdr);
    else await page.getByRole("heading").first().waitFor();
    const [needed, there] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
    expect(needed).toBeLessThanOrEqual(there);
    await page.close();
  });
});

it("nothing of ours moves for those who asked for less motion", async () => {
  const world = await enterExtensionWorld(desk.page, sdr.extension.id);
  expect(await world.findMotion()).toEqual([]);
  expect(desk.complaints).toEqual([]);
});

async function openChecklist(page: Page, { people: [first] }: Sdr): Promise<void> {
  await page.getByLabel("Search contacts").fill(first?.name ?? "");
  await page.keyboard.press("Enter");
  await page
    .getByRole("search")
    .getByRole("button", { name: first?.name ?? "" })
    .click();
  await page.getByRole("list", { name: "BANT" }).waitFor();
}
