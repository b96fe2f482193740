import { type Answer, Subject } from "../messages.ts";
import type { Asker } from "./asker.ts";
import { notify } from "./notices.ts";

/**
 * Says whom the side panel is about, and opens it for a page that asks. Call it in the same turn as the message came in:
 * browsers count the click no longer afterwards.
 */
export async function openPanel(asker: Asker, subject: Subject): Promise<void> {
  const opening = asker.kind === "page" ? open(asker.tabId) : undefined;
  await browser.storage.session.set({ panel: subject });
  await opening;
  await notify("panel");
}

async function open(tabId: number): Promise<void> {
  try {
    await browser.sidePanel?.open({ tabId });
  } catch (error) {
    // No click stood behind it: the panel stays closed, and the toolbar still opens it.
    if (!(error instanceof Error)) throw error;
  }
}

export async function readPanel(): Promise<Answer<"panel">> {
  const { panel } = await browser.storage.session.get("panel");
  const read = Subject.safeParse(panel);
  return { ok: true, ...(read.success && { subject: read.data }) };
}
