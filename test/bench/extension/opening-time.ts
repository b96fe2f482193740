import { lookInto } from "../../support/closed-root.ts";
import type { ExtensionBrowser } from "../../support/extension.ts";
import { sendThrough } from "../../support/protocol.ts";
import { mailUrl } from "./measured-browser.ts";

declare const opened: Promise<number>;

/** Milliseconds by the page's own clock from a click on the pill until the checklist is painted, on a page just loaded. */
export async function timeOpening({ context }: ExtensionBrowser): Promise<number> {
  const page = await context.newPage();
  try {
    const devtools = await context.newCDPSession(page);
    const overlay = await lookInto(sendThrough(devtools));
    await page.goto(mailUrl);
    const { x, y } = await overlay.middle("button", /^Assay: /);
    // Else the browser would keep a tree of the whole page for assistive technology while it opens the checklist.
    await devtools.detach();
    await page.evaluate(listenForOpening);
    await page.mouse.click(x, y);
    return await page.evaluate(() => opened);
  } finally {
    await page.close();
  }
}

/** Runs on the page. Of a closed shadow root a page sees no more than how large it is: empty, it has no height. */
function listenForOpening(): void {
  const waiting = new Promise<number>((resolve) => {
    const onClick = ({ timeStamp }: Event) => {
      const look = () => {
        const host = document.querySelector(":popover-open");
        if (!host || host.getBoundingClientRect().height < 40) return requestAnimationFrame(look);
        // After the frame that it stands in.
        setTimeout(() => resolve(performance.now() - timeStamp));
      };
      look();
    };
    addEventListener("click", onClick, { capture: true, once: true });
  });
  Object.assign(globalThis, { opened: waiting });
}
