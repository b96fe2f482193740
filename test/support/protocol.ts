import type { CDPSession } from "playwright-core";

/** Sends one command of Chrome's DevTools protocol to one target. What it answers depends on the method. */
export type Send = <Answer = unknown>(method: string, params?: object) => Promise<Answer>;

/** Methods by their names, those that Playwright's types do not know yet among them. */
export function sendThrough(session: CDPSession): Send {
  const send = session.send.bind(session) as (method: string, params?: object) => Promise<unknown>;
  return async (method, params) => (await send(method, params)) as never;
}

/** Talks to a target that Playwright does not show, such as a popup: through the browser's session, each message numbered. */
export async function attachTo(browser: CDPSession, targetId: string): Promise<Send> {
  const { sessionId: own } = await browser.send("Target.attachToTarget", { targetId, flatten: false });
  const waiting = new Map<number, (result: unknown) => void>();
  browser.on("Target.receivedMessageFromTarget", ({ sessionId, message }) => {
    if (sessionId !== own) return;
    const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
    if (id !== undefined) waiting.get(id)?.(result);
  });
  // It may close on a click, and then answers nothing more.
  browser.on("Target.detachedFromTarget", ({ sessionId }) => {
    if (sessionId === own) for (const resolve of waiting.values()) resolve(undefined);
  });
  let last = 0;
  return async (method, params = {}) => {
    last += 1;
    const id = last;
    const answered = new Promise((resolve) => waiting.set(id, resolve));
    await browser.send("Target.sendMessageToTarget", {
      sessionId: own,
      message: JSON.stringify({ id, method, params }),
    });
    return (await answered) as never;
  };
}
