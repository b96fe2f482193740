import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { sendThrough } from "./protocol.ts";

/**
 * The extension's own world on a page and in its frames: its scripts see the same elements as the page, and into closed
 * shadow roots too.
 */
export type ExtensionWorld = {
  /** What axe finds wrong in everything of ours on the page: rule and element. */
  findFaults(): Promise<string[]>;
  /** Selectors of elements of ours that move by themselves, or change other than at once. */
  findMotion(): Promise<string[]>;
};

type Evaluated = { result: { value?: unknown }; exceptionDetails?: { exception?: { description?: string } } };

// The one that the builder for whole pages uses.
const builder = createRequire(import.meta.url).resolve("@axe-core/playwright");
const axe = readFileSync(createRequire(builder).resolve("axe-core/axe.min.js"), "utf8");

/** Lets scripts in that world walk into closed roots as into open ones, which axe does. */
const openRoots = `Object.defineProperty(Element.prototype, "shadowRoot", { configurable: true, get() {
  return this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null } });
globalThis.listHosts = () => [...document.querySelectorAll("html > div, span")].filter((each) => each.shadowRoot);`;

/** Each document looks at itself: the page at what is ours on it, a frame of ours at all that it holds. */
const runAxe = `axe.run({ include: window === top ? listHosts() : document.body.children }, { iframes: false })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`;

const listMoving = `(window === top ? listHosts().map((host) => host.shadowRoot) : [document])
  .flatMap((root) => [...root.querySelectorAll("*")]).flatMap((each) => {
  const { transitionDuration, animationName } = getComputedStyle(each);
  return /[1-9]/.test(transitionDuration) || animationName !== "none" ? [each.localName + "." + each.className] : [] })`;

export async function enterExtensionWorld(page: Page, extensionId: string): Promise<ExtensionWorld> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on("Runtime.executionContextCreated", ({ context: { id, origin } }) => {
    if (origin === `chrome-extension://${extensionId}`) worlds.push(id);
  });
  const send = sendThrough(session);
  // It tells of all there are before it answers.
  await send("Runtime.enable");
  const evaluate = async (expression: string): Promise<unknown[]> => {
    const answers = worlds.map(async (contextId) => {
      const asked = { expression, contextId, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await send<Evaluated>("Runtime.evaluate", asked);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value;
    });
    return Promise.all(answers);
  };
  await evaluate(`${axe};${openRoots}`);
  return {
    findFaults: async () => (await evaluate(runAxe)).flat() as string[],
    findMotion: async () => (await evaluate(listMoving)).flat() as string[],
  };
}
