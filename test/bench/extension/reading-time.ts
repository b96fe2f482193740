import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { cacheFolder, root } from "../../support/folders.ts";
import { bundleScript } from "./compared/build.ts";
import { mailUrl } from "./measured-browser.ts";

/** One value stands for this many readings, since browsers round their clocks; more would meet other programs. */
const readingsAtOnce = 5;

type Sites = { readPage(document: Document, url: string): { ok: boolean; prospect?: { email?: string } } };
declare const script: Sites;

/** Milliseconds of one whole reading of the mail page by the site's own code, several times. Throws when it reads wrong. */
export async function timeReadings(context: BrowserContext, runs: number, email: string): Promise<number[]> {
  const folder = join(cacheFolder, "sites-script");
  await bundleScript(join(root, "browser-extension/src/sites/all-sites.ts"), folder, "sites.js");
  const page = await context.newPage();
  try {
    await page.goto(mailUrl);
    await page.evaluate(`${readFileSync(join(folder, "sites.js"), "utf8")}; globalThis.script = script`);
    const reading = await page.evaluate(() => script.readPage(document, location.href));
    if (reading.prospect?.email !== email) throw new Error(`The page reads as ${JSON.stringify(reading)}.`);
    return await page.evaluate(
      ([count, each]) =>
        Array.from({ length: count }, () => {
          const start = performance.now();
          for (let i = 0; i < each; i += 1) script.readPage(document, location.href);
          return (performance.now() - start) / each;
        }),
      [runs, readingsAtOnce] as const,
    );
  } finally {
    await page.close();
  }
}
