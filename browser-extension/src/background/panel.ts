import { type Answer, Subject } from "../messages.ts";
import type { Asker } from "./asker.ts";
import { notify } from "./notices.ts";

/**
 * Opens the side panel. Call it in the same turn as the message came in: browsers count the click no longer afterwards.
 */
export async function openPanel(
  asker: Asker,
  request: { tabId?: number | undefined; subject: Subject },
): Promise<void> {
  const tabId = asker.kind === "page" ? asker.tabId : request.tabId;
  const opened = tabId === undefined ? undefined : browser.sidePanel?.open({ tabId });
  await browser.storage.session.set({ panel: request.subject });
  await opened;
  await notify("panel");
}

export async function readPanel(): Promise<Answer<"panel">> {
  const { panel } = await browser.storage.session.get("panel");
  const read = Subject.safeParse(panel);
  return { ok: true, ...(read.success && { subject: read.data }) };
}
