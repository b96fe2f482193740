import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCard } from "../support/card-page.ts";
import { launchChromium } from "../support/chromium.ts";
import {
  aThread,
  type KnownPerson,
  pictures,
  type Sdr,
  sdrEmail,
  selectText,
  startSdr,
  waitForValue,
} from "../support/sdr.ts";
import { waitUntil } from "../support/wait-until.ts";

const hosts = ["outlook.office.com", "outlook.office365.com", "outlook.live.com", "outlook.cloud.microsoft"];
const mail = "https://outlook.cloud.microsoft/mail/inbox/id/AAQk-one";
const quote = "40,000 is set aside";

describe("an SDR qualifies a prospect from Outlook on the web", () => {
  let sdr: Sdr;
  let person: KnownPerson;
  let browser: Browser;
  beforeAll(async () => {
    const body = `We lose two days a month on this. The board wants it fixed before March, and ${quote}.`;
    sdr = await startSdr({
      site: "outlook",
      stack: { withHost: true },
      content: ([first]) => ({ me: sdrEmail, threads: [aThread("AAQk-one", first as KnownPerson, body)] }),
    });
    [person] = sdr.people as [KnownPerson];
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await sdr?.close();
  });

  it.each(hosts)("shows a pill beside the sender on %s", async (host) => {
    await sdr.desk.page.goto(`https://${host}/mail/inbox/id/AAQk-one`);
    await sdr.desk.overlay.find("button", "Assay: ?, Not graded");
  });

  it("grades BANT from the mail's body by keyboard alone, and Outlook hears none of it", async () => {
    const { desk } = sdr;
    await desk.page.goto(mail);
    await desk.overlay.find("button", "Assay: ?, Not graded");
    await desk.picture("outlook-pill");
    await desk.page.locator("#UniqueMessageBody_0").click();
    await desk.heard();
    await desk.shortcut();
    await desk.overlay.find("group", /^Budget: Unknown/);
    await desk.press("2", "2", "3", "1");
    await desk.overlay.find("group", /^Timing: 1, .*Saved$/);
    expect(await desk.heard()).toEqual([]);
    await waitForValue(sdr, person, "assay_bant_timing", "1");
    expect(await sdr.propertiesOf(person)).toMatchObject({
      assay_grade: "A",
      assay_bant_budget: "2",
      assay_bant_authority: "2",
      assay_bant_need: "3",
    });
    await desk.overlay.find("button", "Assay: A, Excellent");
    await desk.picture("outlook-overlay");
    await desk.press("Escape");
  });

  it("takes the selected text as evidence, and the card in the CRM shows it with its link", async () => {
    const { desk, stack } = sdr;
    await selectText(desk, "#UniqueMessageBody_0", quote);
    await desk.shortcut();
    await desk.overlay.find("group", /^Budget: 2/);
    await desk.press("ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "e");
    await desk.overlay.find("button", "Save evidence");
    await desk.press("Enter");
    await desk.overlay.find("group", /^Budget: 2, .*Saved$/);
    expect(await desk.heard()).toEqual([]);
    const { page } = await openCard(browser, stack, { objectType: "contact", objectId: person.id });
    await page.getByText(quote).first().waitFor();
    expect(
      await page
        .getByRole("link", { name: /source|mail|link/i })
        .first()
        .getAttribute("href"),
    ).toBe(mail);
    await page.screenshot({ path: join(pictures, "outlook-evidence-in-card.png") });
  });

  it("puts the next question into the reply at the cursor, and the page's undo takes it back", async () => {
    const { desk } = sdr;
    await desk.press("Escape");
    await desk.page.getByRole("button", { name: "Reply" }).click();
    await desk.page.keyboard.type("Hello! Bye.");
    await desk.press(..."Bye.".split("").map(() => "ArrowLeft"));
    await desk.shortcut();
    await desk.overlay.find("group", /^Budget: 2/);
    await desk.press("u");
    await desk.overlay.find("group", /^Budget: Unknown/);
    await desk.overlay.click("button", "Into the reply");
    const box = desk.page.getByRole("textbox", { name: "Message body" });
    // Editors keep a space at an edge as a no-break space.
    const written = async () => (await box.textContent())?.replaceAll("\u00a0", " ") ?? "";
    await waitUntil("the question is in the reply", async () => (await written()).includes("?"));
    expect(await written()).toMatch(/^Hello! .+\?Bye\.$/);
    await desk.picture("outlook-question");
    await desk.press("Control+z");
    await waitUntil("undo took it back", async () => (await written()) === "Hello! Bye.");
  });

  it("left nothing in the page's console", () => {
    expect(sdr.desk.complaints).toEqual([]);
  });
});
