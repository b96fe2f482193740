import type { Notice } from "../messages.ts";
import { listSeenTabs } from "./seen-people.ts";

/**
 * Tells our open pages, the mail sites, and pages where somebody was looked up, that what they show may be outdated.
 * `alsoTabs` are pages where that was forgotten by now.
 */
export async function notify(about: Notice["notice"], alsoTabs: readonly number[] = []): Promise<void> {
  const notice: Notice = { notice: about };
  const tabs = new Set([...(await listMailTabs()), ...(await listSeenTabs()), ...alsoTabs]);
  // Nobody may be there to hear it, which browsers report as an error.
  await Promise.allSettled([
    browser.runtime.sendMessage(notice),
    ...[...tabs].map((tabId) => browser.tabs.sendMessage(tabId, notice)),
  ]);
}

/** Tabs on the sites that we run on by ourselves. */
async function listMailTabs(): Promise<number[]> {
  const sites = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
  const tabs = sites.length === 0 ? [] : await browser.tabs.query({ url: sites });
  return tabs.flatMap(({ id }) => id ?? []);
}
