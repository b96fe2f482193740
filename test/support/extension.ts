import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PairingCodeReply } from "@assay/shared/api/pairing";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { publicUrls } from "./assay-app.ts";
import { chromiumFlags, findChromium } from "./chromium.ts";
import { runNode } from "./command.ts";
import type { EmulatorUser } from "./emulator-client.ts";
import { cacheFolder } from "./folders.ts";
import { sendThrough } from "./protocol.ts";
import type { Stack } from "./stack.ts";
import { waitUntil } from "./wait-until.ts";

type OwnPage = "popup" | "options" | "sidepanel";

/** A real browser with the built extension in it. */
export type ExtensionBrowser = {
  context: BrowserContext;
  /** The extension's id, which its public key fixes. */
  id: string;
  /** Opens one of the extension's own pages in a tab. */
  open(page: OwnPage): Promise<Page>;
  /** Agrees on the first-run page and signs in as the person, through the real sign-in page. Leaves the options open. */
  agreeAndSignIn(user: EmulatorUser | undefined): Promise<Page>;
  /** Signs in where the person has agreed before. Leaves the options open. */
  signIn(user: EmulatorUser | undefined): Promise<Page>;
  /** Ends the background's worker, as browsers do after half a minute of quiet. */
  killWorker(): Promise<void>;
  /** Closes the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  /** Puts a newer version in place while pages are open, as browsers do by themselves. */
  update(): Promise<void>;
  close(): Promise<void>;
};

/** Builds the extension for a stack's ports. Returns the folder to load; the caller deletes it. */
async function buildExtension({ ports }: Stack): Promise<string> {
  mkdirSync(cacheFolder, { recursive: true });
  const folder = mkdtempSync(join(cacheFolder, "extension-"));
  const built = await runNode(["browser-extension/node_modules/wxt/bin/wxt.mjs", "build", "browser-extension"], {
    ASSAY_EXTENSION_FOLDER: folder,
    // Vitest sets "test", which would compile for React's development build.
    NODE_ENV: "production",
    ASSAY_SERVER_ORIGIN: `http://127.0.0.1:${ports.extension}`,
    ASSAY_WEB_ORIGIN: `http://localhost:${ports.web}`,
  });
  if (built.code !== 0) throw new Error(`The extension did not build.\n${built.output}`);
  return folder;
}

/** Starts Chromium with the extension built for a stack, on a new profile. `flags` go to Chromium as they are. */
export async function launchExtension(stack: Stack, flags: readonly string[] = []): Promise<ExtensionBrowser> {
  const folder = await buildExtension(stack);
  const profile = mkdtempSync(join(tmpdir(), "assay-profile-"));
  let { context, id } = await launch(profile, join(folder, "chrome-mv3"), flags);
  // It takes the first empty tab, which a test might be about to use.
  await findFirstRunPage(context, id);
  const open = async (name: OwnPage) => {
    const page = await context.newPage();
    const url = `chrome-extension://${id}/${name}.html`;
    // After a restart the browser may count the extension as installed anew, and its first-run page takes this empty tab.
    await page.goto(url).catch(() => page.waitForURL(url));
    return page;
  };
  return {
    get context() {
      return context;
    },
    id,
    open,
    async agreeAndSignIn(user) {
      const isOptions = (page: Page) => page.url() === `chrome-extension://${id}/options.html`;
      const options = await waitUntil("the first-run page opens by itself", async () =>
        context.pages().find(isOptions),
      );
      await options.getByRole("button", { name: "I agree, start Assay" }).click();
      return signIn(context, options, stack, user);
    },
    signIn: async (user) => signIn(context, await open("options"), stack, user),
    killWorker: () => killWorker(context),
    async restart() {
      await context.close();
      ({ context, id } = await launch(profile, join(folder, "chrome-mv3"), flags));
    },
    update: () => updateExtension(context, join(folder, "chrome-mv3")),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Options, as they open by themselves after the installation. */
function findFirstRunPage(context: BrowserContext, id: string): Promise<Page> {
  const isOptions = (page: Page) => page.url() === `chrome-extension://${id}/options.html`;
  return waitUntil("the first-run page is open", async () => context.pages().find(isOptions));
}

async function launch(profile: string, extension: string, flags: readonly string[]) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      ...chromiumFlags,
      "--headless=new",
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...flags,
    ],
    locale: "en-GB",
    reducedMotion: "reduce",
    viewport: { width: 1200, height: 900 },
  });
  context.setDefaultTimeout(15_000);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  return { context, id: new URL(worker.url()).host };
}

async function signIn(
  context: BrowserContext,
  options: Page,
  stack: Stack,
  user: EmulatorUser | undefined,
): Promise<Page> {
  if (user === undefined) throw new Error("Nobody is there to sign in.");
  const opening = context.waitForEvent("page");
  await options.getByRole("button", { name: "Sign in" }).click();
  const window = await opening;
  const shown = await stack.callAsCard({ url: `${publicUrls.card}/v1/pairing-codes`, method: "POST", body: {} }, user);
  await window.getByLabel("Code from HubSpot").fill(PairingCodeReply.parse(JSON.parse(shown.body)).code);
  await window.getByRole("button", { name: "Sign in" }).click();
  await options.getByRole("heading", { name: "Account" }).waitFor();
  return options;
}

async function updateExtension(context: BrowserContext, path: string): Promise<void> {
  const manifest = join(path, "manifest.json");
  const told = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  writeFileSync(manifest, JSON.stringify({ ...told, version: `${told.version}.1` }));
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error("This browser takes no newer version.");
  const starting = context.waitForEvent("serviceworker");
  await sendThrough(browser)("Extensions.loadUnpacked", { path });
  await starting;
}

async function killWorker(context: BrowserContext): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const devtools = (await context.browser()?.newBrowserCDPSession()) ?? (await context.newCDPSession(page));
  const find = async () => {
    const { targetInfos } = await devtools.send("Target.getTargets");
    return targetInfos.find(({ type, url }) => type === "service_worker" && url.startsWith("chrome-extension://"));
  };
  const worker = await find();
  if (worker === undefined) throw new Error("There is no worker to end.");
  await devtools.send("Target.closeTarget", { targetId: worker.targetId });
  await waitUntil("the worker is gone", async () => (await find())?.targetId !== worker.targetId);
}
