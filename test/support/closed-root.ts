import type { CDPSession, Page } from "playwright-core";
import { waitUntil } from "./wait-until.ts";

type AxValue = { value?: unknown };
type AxNode = {
  ignored: boolean;
  role?: AxValue;
  name?: AxValue;
  properties?: { name: string; value: AxValue }[];
  backendDOMNodeId?: number;
};

/** What stands in closed shadow roots, seen as assistive technology sees it: selectors do not go in there. */
export type ClosedRoot = {
  /** Waits for something with this role and name. */
  find(role: string, name: string | RegExp): Promise<AxNode>;
  has(role: string, name: string | RegExp): Promise<boolean>;
  /** Names of everything with a role, in the order of the page. */
  names(role: string): Promise<string[]>;
  /** Real pointer events in the middle of it. */
  click(role: string, name: string | RegExp): Promise<void>;
  /** Where its middle is, in CSS pixels of the window. */
  middle(role: string, name: string | RegExp): Promise<{ x: number; y: number }>;
};

export async function lookIntoClosedRoots(page: Page): Promise<ClosedRoot> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("Accessibility.enable");
  const all = async (role: string, name: string | RegExp) => {
    const nodes = await readTree(session);
    return nodes.filter((node) => node.role?.value === role && matches(String(node.name?.value ?? ""), name));
  };
  const find = (role: string, name: string | RegExp) =>
    waitUntil(`there is a ${role} called ${name}`, async () => (await all(role, name))[0]);
  const middle = async (role: string, name: string | RegExp) => {
    const { backendDOMNodeId } = await find(role, name);
    if (backendDOMNodeId === undefined) throw new Error(`${role} ${name} has no element`);
    await session.send("DOM.scrollIntoViewIfNeeded", { backendNodeId: backendDOMNodeId });
    const { model } = await session.send("DOM.getBoxModel", { backendNodeId: backendDOMNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  };
  return {
    find,
    has: async (role, name) => (await all(role, name)).length > 0,
    names: async (role) => (await all(role, /^/)).map((node) => String(node.name?.value ?? "")),
    middle,
    async click(role, name) {
      const { x, y } = await middle(role, name);
      await page.mouse.click(x, y);
    },
  };
}

async function readTree(session: CDPSession): Promise<AxNode[]> {
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return (nodes as AxNode[]).filter((node) => !node.ignored);
}

const matches = (text: string, wanted: string | RegExp) =>
  typeof wanted === "string" ? text === wanted : wanted.test(text);
