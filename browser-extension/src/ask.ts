import type { Answer, Notice, Request } from "./messages.ts";

// Without zod: the launcher on the mail sites carries this file.

/**
 * Asks the background. Never throws: after an update of the extension, a page opened before it gets `reload-page`,
 * which surfaces put in their own words.
 */
export async function ask<Asked extends Request>(request: Asked): Promise<Answer<Asked["kind"]>> {
  try {
    const answer: Answer<Asked["kind"]> | undefined = await browser.runtime.sendMessage(request);
    if (answer) return answer;
  } catch (error) {
    // The only word of a browser that the extension behind a page is gone; all its messages mean the same here.
    if (!(error instanceof Error)) throw error;
  }
  return { ok: false, code: "reload-page", message: "Assay was updated. Reload this page." } as Answer<Asked["kind"]>;
}

/** Calls back when what surfaces show may be out of date. Returns what stops it. */
export function onNotice(hear: (about: Notice["notice"]) => void): () => void {
  const listener = (message: unknown) => {
    if (isNotice(message)) hear(message.notice);
  };
  // Where the extension behind a page is gone, browsers take parts of its interface away.
  browser.runtime?.onMessage?.addListener(listener);
  return () => browser.runtime?.onMessage?.removeListener(listener);
}

function isNotice(message: unknown): message is Notice {
  return typeof message === "object" && message !== null && "notice" in message;
}
