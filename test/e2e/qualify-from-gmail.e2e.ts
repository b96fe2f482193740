import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FakeMailbox, serveFakeSite } from "../fake-sites/fake-site.ts";
import { type ClosedRoot, lookIntoClosedRoots } from "../support/closed-root.ts";
import { type ExtensionBrowser, launchExtension } from "../support/extension.ts";
import { root } from "../support/folders.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { waitUntil } from "../support/wait-until.ts";

const pictures = join(root, process.env.ASSAY_PICTURES ? "docs/pictures" : "reports/pictures");
const gmail = "https://mail.google.com/mail/u/0/";
const quote = "40,000 is set aside";

describe("an SDR qualifies a prospect from Gmail", () => {
  let stack: Stack;
  let extension: ExtensionBrowser;
  let page: Page;
  let overlay: ClosedRoot;
  let contact: { id: string; email: string; name: string };
  const complaints: string[] = [];
  let presses = 0;
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      presses += 1;
      await page.keyboard.press(key);
    }
  };
  /** What the page heard and what its own shortcuts did since the last look. */
  const heard = () =>
    page.evaluate(() => {
      const { heard, did } = window as unknown as { heard: string[]; did: string[] };
      return [...heard.splice(0), ...did.splice(0)];
    });
  const contactProperties = async () =>
    (await stack.emulator.readRecord(stack.portalId, "contacts", contact.id)).properties;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    stack = await startStack({ backend: "pglite", contacts: 20, withHost: false });
    contact = await someContact(stack);
    extension = await launchExtension(stack);
    await serveFakeSite(extension.context, "gmail", aMailbox(contact));
    page = await extension.context.newPage();
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    overlay = await lookIntoClosedRoots(page);
  });
  afterAll(async () => {
    await extension?.close();
    await stack?.close();
  });

  it("signs in with a code from HubSpot, and a pill stands beside the sender", async () => {
    await extension.agreeAndSignIn(stack.users[0]);
    await page.bringToFront();
    await page.goto(`${gmail}#inbox/one`);
    await overlay.find("button", "Assay: ?, Not graded");
    await page.screenshot({ path: join(pictures, "gmail-pill.png") });
  });

  it("grades BANT from the mail's body in at most 8 key presses, and the page hears none of them", async () => {
    await page.locator(".a3s").click();
    await heard();
    presses = 0;
    await pressShortcut(extension, page);
    presses += 1;
    await overlay.find("group", /^Budget: Unknown/);
    await press("2", "2", "3", "1");
    await overlay.find("group", /^Timing: 1, .*Saved$/);
    process.stdout.write(`key presses from the mail to a saved BANT grade: ${presses}\n`);
    expect(presses).toBeLessThanOrEqual(8);
    await waitUntil("HubSpot carries the values", async () => (await contactProperties()).assay_bant_timing === "1");
    expect(await contactProperties()).toMatchObject({
      assay_score: "66.67",
      assay_grade: "A",
      assay_bant_budget: "2",
      assay_bant_authority: "2",
      assay_bant_need: "3",
      assay_bant_timing: "1",
    });
    expect(await heard()).toEqual([]);
    await overlay.find("button", "Assay: A, Excellent");
    await page.screenshot({ path: join(pictures, "gmail-overlay.png") });
    await page.emulateMedia({ colorScheme: "dark" });
    await page.screenshot({ path: join(pictures, "gmail-overlay-dark.png") });
    await page.emulateMedia({ colorScheme: "light" });
  });

  it("keeps Gmail's own shortcuts quiet: e is evidence and u is unknown", async () => {
    await press("u");
    await overlay.find("group", /^Timing: Unknown/);
    await press("Control+z");
    await overlay.find("group", /^Timing: 1, .*Saved$/);
    await press("e");
    await overlay.find("textbox", "Quote");
    await page.keyboard.type("secret words");
    await press("Escape", "Escape");
    expect(await heard()).toEqual([]);
    expect(new URL(page.url()).hash).toBe("#inbox/one");
  });

  it("takes the selected text as evidence, with link, tier and date", async () => {
    await selectText(page, quote);
    await pressShortcut(extension, page);
    await overlay.find("group", /^Budget: 2/);
    await press("ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp");
    await press("e");
    await overlay.find("button", "Save evidence");
    await page.screenshot({ path: join(pictures, "gmail-evidence.png") });
    await press("Enter");
    const evidence = await waitUntil("the server has the quote", async () => {
      const reply = await stack.callAsCard(
        { url: `https://card.assay.example/v1/records/contact/${contact.id}/assessment` },
        stack.users[0] ?? never(),
      );
      return JSON.parse(reply.body).assessment.ratings.budget?.evidence;
    });
    expect(evidence).toMatchObject({ tier: "stated", quote, link: `${gmail}#inbox/one` });
    expect(Date.now() - evidence.saidAt).toBeLessThan(60_000);
    await press("Escape");
    expect(await heard()).toEqual([]);
  });

  it("puts the next question into the reply at the cursor, and the page's undo takes it back", async () => {
    await page.getByRole("button", { name: "Reply" }).click();
    await page.keyboard.type("Hello! Bye.");
    for (const _ of "Bye.") await page.keyboard.press("ArrowLeft");
    await pressShortcut(extension, page);
    await overlay.find("group", /^Budget: 2/);
    await press("u");
    await overlay.find("group", /^Budget: Unknown/);
    await overlay.click("button", "Into the reply");
    const box = page.getByRole("textbox", { name: "Message Body" });
    // Editors keep a space at an edge as a no-break space.
    const written = async () => (await box.textContent())?.replaceAll("\u00a0", " ") ?? "";
    await waitUntil("the question is in the reply", async () => (await written()).includes("?"));
    expect(await written()).toMatch(/^Hello! .+\?Bye\.$/);
    await page.screenshot({ path: join(pictures, "gmail-question.png") });
    await page.keyboard.press("Control+z");
    await waitUntil("undo took it back", async () => (await written()) === "Hello! Bye.");
    await overlay.click("button", "Close");
    await heard();
  });

  it("follows Gmail to another mail without a reload, and creates the contact once though clicked twice", async () => {
    await page.evaluate(() => {
      location.hash = "#inbox/two";
    });
    await overlay.find("button", "Assay: ?, Not graded");
    await overlay.click("button", "Assay: ?, Not graded");
    const { x, y } = await overlay.middle("button", "Create contact");
    await page.screenshot({ path: join(pictures, "gmail-create.png") });
    await page.mouse.dblclick(x, y);
    await overlay.find("group", /^Budget: Unknown/);
    const { results } = await stack.emulator.listRecords(stack.portalId, "contacts", { limit: "1000" });
    expect(results.filter(({ properties }) => properties.email === "ada@nobody.example")).toHaveLength(1);
  });

  it("rates nobody once the page shows somebody else", async () => {
    await page.evaluate(() => {
      location.hash = "#inbox/one";
    });
    await press("3");
    await overlay.find("button", `Grade ${contact.name}`);
    await page.screenshot({ path: join(pictures, "gmail-moved.png") });
    expect((await contactProperties()).assay_bant_budget ?? "").toBe("");
    expect(await overlay.has("group", /^Budget: 3/)).toBe(false);
  });

  it("rates by pointer only what the person could see: not when covered, not when the page clicks", async () => {
    await overlay.click("button", `Grade ${contact.name}`);
    await overlay.find("group", /^Budget: Unknown/);
    const { x, y } = await overlay.middle("button", /^Budget: 3/);
    await page.evaluate(() => {
      const cover = document.createElement("div");
      cover.popover = "manual";
      cover.style.cssText = "position:fixed;inset:0;width:100%;height:100%;background:#fff;pointer-events:none";
      cover.id = "cover";
      document.body.append(cover);
      cover.showPopover();
    });
    await page.screenshot({ path: join(pictures, "gmail-covered.png") });
    await waitUntil("the browser has noticed the cover", async () => {
      await page.mouse.click(x, y);
      return overlay.has("StaticText", /covers Assay/);
    });
    await page.evaluate(() => document.getElementById("cover")?.remove());
    const now = await overlay.middle("button", /^Budget: 3/);
    await page.evaluate(({ x: clientX, y: clientY }) => {
      const options = { bubbles: true, composed: true, clientX, clientY };
      document.elementFromPoint(clientX, clientY)?.dispatchEvent(new MouseEvent("click", options));
    }, now);
    expect(await overlay.has("group", /^Budget: Unknown/)).toBe(true);
    // The browser says within moments that nothing covers the overlay any more.
    await waitUntil("a click rates again", async () => {
      await overlay.click("button", /^Budget: 3/);
      return overlay.has("group", /^Budget: 3/);
    });
    await overlay.find("group", /^Budget: 3, .*Saved$/);
  });

  it("comes back when the page hides or removes it, and takes no focus from the page's thieves", async () => {
    await page.evaluate(() => {
      const host = document.querySelector(":popover-open") as HTMLElement;
      host.style.cssText = "opacity:0;display:none";
      host.remove();
      document.querySelector<HTMLElement>(".a3s")?.setAttribute("tabindex", "0");
      document.querySelector<HTMLElement>(".a3s")?.focus();
    });
    await overlay.find("group", /^Budget: 3/);
    await heard();
    await press("2");
    await overlay.find("group", /^Budget: 2, .*Saved$/);
    expect(await heard()).toEqual([]);
  });

  it("tells the page nothing: no id, no text, no attribute", async () => {
    const told = await page.evaluate(() => {
      const host = document.querySelector(":popover-open");
      return {
        html: document.documentElement.outerHTML,
        attributes: host?.getAttributeNames(),
        root: host?.shadowRoot,
      };
    });
    expect(told.html).not.toContain(extension.id);
    expect(told.html).not.toContain("Assay");
    expect(told).toMatchObject({ attributes: ["popover"], root: null });
  });

  it("left nothing in the page's console", () => {
    expect(complaints).toEqual([]);
  });
});

/** What the browser does on the shortcut: keys that a test presses reach the page, never the browser around it. */
async function pressShortcut({ context }: ExtensionBrowser, page: Page): Promise<void> {
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url.split("#")[0]}*` });
    chrome.commands.onCommand.dispatch("open-overlay", tab);
  }, page.url());
}

declare const chrome: {
  tabs: { query(options: { url: string }): Promise<object[]> };
  commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
};

async function selectText(page: Page, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const node = document.querySelector(".a3s")?.firstChild;
    const start = node?.textContent?.indexOf(wanted) ?? -1;
    if (node && start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
  }, text);
}

async function someContact({ emulator, portalId }: Stack) {
  const { results } = await emulator.listRecords(portalId, "contacts", { limit: "20" });
  const record = results.find(({ properties }) => properties.email) ?? never();
  const { email, firstname, lastname } = record.properties;
  return { id: record.id, email: email ?? never(), name: `${firstname} ${lastname}` };
}

function never(): never {
  throw new Error("the portal has no such thing");
}

function aMailbox({ email, name }: { email: string; name: string }): FakeMailbox {
  const me = "sam@seller.example";
  const body = `We lose two days a month on this. The board wants it fixed before March, and ${quote}.`;
  const ada = { name: "Ada Nobody", email: "ada@nobody.example" };
  return {
    me,
    threads: [
      { id: "one", subject: "Your offer", mails: [{ from: { name, email }, to: me, body }] },
      { id: "two", subject: "A question", mails: [{ from: ada, to: me, body: "How does this work?" }] },
    ],
  };
}
