import type { ScriptPublicPath } from "wxt/utils/inject-script";

/** Registered nowhere: it runs only where it is put. */
const overlay = "/overlay.js" as ScriptPublicPath;

/** Puts the overlay on a tab's page, on which the person must just have clicked, or which is a mail site. */
export async function placeOverlay(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [overlay] });
    return true;
  } catch {
    // Pages of the browser, its store and other extensions take no script: browsers say so by an error alone.
    return false;
  }
}
