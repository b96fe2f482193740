import { type ParsedRequest, pageRequests } from "../messages.ts";

/** Who asks: one of our own pages, or a content script, which is no safer than the page it stands in. */
export type Asker = { kind: "own" } | { kind: "page"; tabId: number };

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Absent = nobody we listen to: another extension, or a frame inside a page. */
export function identifyAsker({ id, url, tab, frameId }: Sender): Asker | undefined {
  if (id !== browser.runtime.id) return undefined;
  if (url?.startsWith(browser.runtime.getURL("/"))) return { kind: "own" };
  return tab?.id !== undefined && frameId === 0 ? { kind: "page", tabId: tab.id } : undefined;
}

export function mayAsk(asker: Asker, { kind }: ParsedRequest): boolean {
  return asker.kind === "own" || pageRequests.some((allowed) => allowed === kind);
}

/**
 * Whether the tab still shows the page that the request speaks of. Mail sites swap the message without loading a page, so
 * a rating could otherwise land on the person before. Our own pages name their contact themselves.
 */
export async function isStillThere(asker: Asker, request: ParsedRequest): Promise<boolean> {
  if (asker.kind === "own" || !("url" in request)) return true;
  try {
    return (await browser.tabs.get(asker.tabId)).url === request.url;
  } catch {
    // Closed meanwhile: browsers say so by an error alone.
    return false;
  }
}
