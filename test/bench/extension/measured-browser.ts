import { setTimeout as pause } from "node:timers/promises";
import type { BrowserContext, CDPSession } from "playwright-core";

export const mailUrl = "https://mail.google.com/mail/u/0/";

const navigations = 8;
/** The windows in which scripts' work is counted, after loading and after each navigation: a time, not a wait for something. */
const loadWindowMs = 600;
const navigationWindowMs = 150;

export async function serveMailPage(context: BrowserContext, html: string): Promise<void> {
  await context.route("https://mail.google.com/**", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
  );
}

/** Milliseconds of script on one load of the mail page, and on one navigation within it: the page's own and ours. */
export async function measureScripts(context: BrowserContext): Promise<{ load: number; navigation: number }> {
  const page = await context.newPage();
  try {
    const devtools = await context.newCDPSession(page);
    // It counts from here on.
    await devtools.send("Performance.enable");
    await page.goto(mailUrl);
    await pause(loadWindowMs);
    const load = await readScriptMs(devtools);
    for (let number = 1; number <= navigations; number += 1) {
      await page.evaluate(`go(${number})`);
      await pause(navigationWindowMs);
    }
    return { load, navigation: ((await readScriptMs(devtools)) - load) / navigations };
  } finally {
    await page.close();
  }
}

async function readScriptMs(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  const script = metrics.find(({ name }) => name === "ScriptDuration");
  if (script === undefined) throw new Error("The browser does not tell how long scripts ran.");
  return script.value * 1000;
}
