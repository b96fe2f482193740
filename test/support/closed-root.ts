import type { Page } from "playwright-core";
import { type Send, sendThrough } from "./protocol.ts";
import { waitUntil } from "./wait-until.ts";

type AxValue = { value?: unknown };
type AxNode = {
  ignored: boolean;
  role?: AxValue;
  name?: AxValue;
  properties?: { name: string; value: AxValue }[];
  backendDOMNodeId?: number;
};
type Box = { model: { border: number[] } };
type FrameTree = { frame: { id: string }; childFrames?: FrameTree[] };

/** What stands in closed shadow roots, and in frames in there, seen as assistive technology sees it. */
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
  return lookInto(sendThrough(await page.context().newCDPSession(page)));
}

/** The same for any target that speaks the protocol. */
export async function lookInto(send: Send): Promise<ClosedRoot> {
  await send("DOM.enable");
  await send("Accessibility.enable");
  const all = async (role: string, name: string | RegExp) => {
    const nodes = await readTree(send);
    return nodes.filter((node) => node.role?.value === role && matches(String(node.name?.value ?? ""), name));
  };
  const find = (role: string, name: string | RegExp) =>
    waitUntil(`there is a ${role} called ${name}`, async () => (await all(role, name))[0]);
  const middle = async (role: string, name: string | RegExp) => {
    const { backendDOMNodeId } = await find(role, name);
    if (backendDOMNodeId === undefined) throw new Error(`${role} ${name} has no element`);
    await send("DOM.scrollIntoViewIfNeeded", { backendNodeId: backendDOMNodeId });
    const { model } = await send<Box>("DOM.getBoxModel", { backendNodeId: backendDOMNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  };
  return {
    find,
    has: async (role, name) => (await all(role, name)).length > 0,
    names: async (role) => (await all(role, /^/)).map((node) => String(node.name?.value ?? "")),
    middle,
    async click(role, name) {
      const at = { ...(await middle(role, name)), button: "left", clickCount: 1 };
      for (const type of ["mouseMoved", "mousePressed", "mouseReleased"]) {
        await send("Input.dispatchMouseEvent", { ...at, type });
      }
    },
  };
}

/** Of the page and of every frame in it, each of which has a tree of its own. */
async function readTree(send: Send): Promise<AxNode[]> {
  const { frameTree } = await send<{ frameTree: FrameTree }>("Page.getFrameTree");
  // A frame may be gone by the time that it is asked.
  const trees = listFrames(frameTree).map((frameId) =>
    send<{ nodes: AxNode[] }>("Accessibility.getFullAXTree", { frameId }).catch(() => ({ nodes: [] })),
  );
  return (await Promise.all(trees)).flatMap(({ nodes }) => nodes.filter((node) => !node.ignored));
}

const listFrames = ({ frame, childFrames = [] }: FrameTree): string[] => [frame.id, ...childFrames.flatMap(listFrames)];

const matches = (text: string, wanted: string | RegExp) =>
  typeof wanted === "string" ? text === wanted : wanted.test(text);
