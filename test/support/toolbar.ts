import { writeFileSync } from "node:fs";
import type { CDPSession, Page } from "playwright-core";
import { type ClosedRoot, lookInto } from "./closed-root.ts";
import type { ExtensionBrowser } from "./extension.ts";
import { attachTo, sendThrough } from "./protocol.ts";
import { waitUntil } from "./wait-until.ts";

/** A page of the extension in the browser's own frame, popup or side panel: no tab, so Playwright does not show it. */
export type FramedPage = ClosedRoot & {
  /** Presses the keys of a text, one after the other. */
  type(text: string): Promise<void>;
  picture(path: string): Promise<void>;
};

type Loaded = Pick<ExtensionBrowser, "context" | "id">;

declare const chrome: {
  tabs: { query(options: { url: string }): Promise<{ active: boolean }[]> };
  commands: {
    getAll(): Promise<{ name: string; shortcut: string }[]>;
    onCommand: { dispatch(command: string, tab: object | undefined): void };
  };
};

/**
 * What the browser does on the shortcut: keys that a test presses reach the page, never the browser around it. It lets
 * nobody in on a page, so it serves on the mail sites alone; elsewhere see `clickIcon`.
 */
export async function pressShortcut({ context }: Pick<Loaded, "context">, page: Page): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  await worker.evaluate(async (url) => {
    // Browsers keep some keys for themselves and then leave a command without any.
    const command = (await chrome.commands.getAll()).find(({ name }) => name === "open-overlay");
    if (!command?.shortcut) throw new Error("The browser gave the overlay no key.");
    const tabs = await chrome.tabs.query({ url: `${url.split("#")[0]}*` });
    chrome.commands.onCommand.dispatch("open-overlay", tabs.find(({ active }) => active) ?? tabs[0]);
  }, page.url());
}

/** Clicks the extension's icon in the toolbar while a page shows: a real click, which lets the extension in on it. */
export async function clickIcon(extension: Loaded, page: Page): Promise<FramedPage> {
  const browser = await connect(extension);
  await page.bringToFront();
  const tab = (await listTargets(browser)).find(({ type, url }) => type === "tab" && url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  await sendThrough(browser)("Extensions.triggerAction", { id: extension.id, targetId: tab.targetId });
  return findFramedPage(extension, "popup");
}

/** Waits until popup or side panel is open. */
export async function findFramedPage(extension: Loaded, name: "popup" | "sidepanel"): Promise<FramedPage> {
  const browser = await connect(extension);
  const address = `chrome-extension://${extension.id}/${name}.html`;
  const { targetId } = await waitUntil(`the ${name} is open`, async () =>
    (await listTargets(browser)).find(({ type, url }) => type === "page" && url.startsWith(address)),
  );
  const send = await attachTo(browser, targetId);
  return {
    ...(await lookInto(send)),
    async type(text) {
      for (const key of text) {
        await send("Input.dispatchKeyEvent", { type: "keyDown", key, text: key });
        await send("Input.dispatchKeyEvent", { type: "keyUp", key });
      }
    },
    async picture(path) {
      const { data } = await send<{ data: string }>("Page.captureScreenshot");
      writeFileSync(path, Buffer.from(data, "base64"));
    },
  };
}

async function connect({ context }: Loaded): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error("This browser does not tell of its toolbar.");
  return session;
}

async function listTargets(browser: CDPSession) {
  return (await browser.send("Target.getTargets", { filter: [{}] })).targetInfos;
}
