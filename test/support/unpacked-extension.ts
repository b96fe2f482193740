import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { chromiumFlags, findChromium } from "./chromium.ts";
import type { Close } from "./closers.ts";

/** A browser on a new profile with one built extension in it, as "Load unpacked" would have it, and the extension's id. */
export async function launchUnpacked(
  extension: string,
  opened: (close: Close) => void,
): Promise<{ context: BrowserContext; id: string }> {
  const profile = mkdtempSync(join(tmpdir(), "assay-profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      ...chromiumFlags,
      "--headless=new",
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    locale: "en-GB",
    viewport: { width: 1200, height: 900 },
  });
  opened(async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  });
  context.setDefaultTimeout(15_000);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  return { context, id: new URL(worker.url()).host };
}
