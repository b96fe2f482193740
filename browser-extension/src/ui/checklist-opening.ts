import { ask } from "../ask.ts";
import type { Subject } from "../messages.ts";

/**
 * Opens the side panel on somebody, here where the person clicked: browsers open none for a click that the background
 * hears of.
 */
export async function openChecklist(subject: Subject, tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) void openPanel(tabId);
  await ask({ kind: "open-panel", subject });
}

/** Firefox calls it a sidebar, and opens the window's own; Chrome's types do not know it. */
interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

async function openPanel(tabId: number): Promise<void> {
  try {
    await (browser.sidePanel?.open({ tabId }) ?? (browser as Sidebar).sidebarAction?.open());
  } catch (error) {
    // A browser window without panels: the checklist then shows wherever the panel's page is open.
    if (!(error instanceof Error)) throw error;
  }
}
