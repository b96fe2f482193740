import type { ScriptPublicPath } from "wxt/utils/inject-script";
import type { SiteName } from "../site-mode.ts";
import { siteOf } from "../sites/all-sites.ts";
import { readSettings } from "./settings.ts";

/** Registered nowhere: they run only where they are put. */
const overlay = "/overlay.js" as ScriptPublicPath;
const reader = "/reader.js" as ScriptPublicPath;

/** Puts the overlay on a tab's page, on which the person must just have clicked, or which is a mail site. */
export async function placeOverlay(tabId: number): Promise<"placed" | "switched-off" | "no-overlay"> {
  try {
    const { url } = await browser.tabs.get(tabId);
    const site = url && nameSite(url);
    const { sites } = await readSettings();
    if (site && (sites[site] === "off" || sites[site] === "side-panel")) return "switched-off";
    await browser.scripting.executeScript({ target: { tabId }, files: [overlay] });
    return "placed";
  } catch {
    // Pages of the browser, its store and other extensions take no script: browsers say so by an error alone.
    return "no-overlay";
  }
}

/** Puts what reads texts on a tab's page, beside the overlay that is there already. */
export async function placeReader(tabId: number): Promise<"placed" | "no-overlay"> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [reader] });
    return "placed";
  } catch {
    // The tab was closed, or is about to show another page.
    return "no-overlay";
  }
}

/** The site's name among the settings. */
function nameSite(url: string): SiteName | undefined {
  const id = siteOf(url)?.id;
  return id === "sales-navigator" ? "linkedin" : id;
}
