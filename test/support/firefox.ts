import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { FakePage } from "../fake-sites/fake-site.ts";
import { connectBidi, type SendBidi } from "./bidi.ts";
import { waitUntil } from "./wait-until.ts";

const names = ["firefox-esr", "firefox"];

/** The path of an installed Firefox. */
export function findFirefox(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

export type FirefoxTab = {
  /** Runs an expression on the page and gives its value, which must be one that JSON has. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** A real pointer press in the middle of what an expression finds on the page, once it is there. */
  click(element: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
  picture(path: string): Promise<void>;
};

/** A real Firefox on a new profile. */
export type Firefox = {
  /** Loads an extension's folder as `about:debugging` would. */
  install(folder: string): Promise<void>;
  /** Answers every request to a host with a page of ours. */
  serve(hostname: string, page: FakePage): Promise<void>;
  open(url: string): Promise<FirefoxTab>;
  /** Waits for a tab or window that shows such an address. */
  find(url: RegExp): Promise<FirefoxTab>;
  close(): Promise<void>;
};

export async function launchFirefox(program: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), "assay-firefox-"));
  writeFileSync(join(profile, "user.js"), 'user_pref("browser.shell.checkDefaultBrowser", false);\n');
  const flags = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"];
  const child = spawn(program, flags, { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, HOME: profile } });
  const ended = new Promise((resolve) => child.once("close", resolve));
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk;
  });
  const url = await waitUntil("Firefox listens", async () => /BiDi listening on (ws:\S+)/.exec(said)?.[1], {
    timeoutMs: 60_000,
  });
  const pages = new Map<string, FakePage>();
  const send: SendBidi = await connectBidi(url, (method, params) => {
    if (method === "network.beforeRequestSent") void answer(send, pages, params as BlockedRequest);
  });
  await send("session.subscribe", { events: ["network.beforeRequestSent"] });
  return {
    install: async (path) => void (await send("webExtension.install", { extensionData: { type: "path", path } })),
    async serve(hostname, page) {
      pages.set(hostname, page);
      const urlPatterns = [{ type: "pattern", protocol: "https", hostname }];
      await send("network.addIntercept", { phases: ["beforeRequestSent"], urlPatterns });
    },
    async open(address) {
      const { context } = await send<{ context: string }>("browsingContext.create", { type: "tab" });
      await send("browsingContext.navigate", { context, url: address, wait: "complete" });
      return steerTab(send, context);
    },
    find: (wanted) =>
      waitUntil(`Firefox shows ${wanted}`, async () => {
        const { contexts } = await send<{ contexts: { context: string; url: string }[] }>("browsingContext.getTree");
        const found = contexts.find((tab) => wanted.test(tab.url));
        return found && steerTab(send, found.context);
      }),
    async close() {
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

type BlockedRequest = { isBlocked: boolean; request: { request: string; url: string } };

async function answer(send: SendBidi, pages: Map<string, FakePage>, { isBlocked, request }: BlockedRequest) {
  if (!isBlocked) return;
  const page = pages.get(new URL(request.url).hostname);
  const headers = Object.entries(page?.headers ?? {}).map(([name, value]) => ({ name, value: text(value) }));
  await send("network.provideResponse", {
    request: request.request,
    statusCode: page ? 200 : 404,
    headers,
    body: text(page?.body ?? ""),
  });
}

const text = (value: string) => ({ type: "string", value });

function steerTab(send: SendBidi, context: string): FirefoxTab {
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const params = { expression: `JSON.stringify(${expression})`, target: { context }, awaitPromise: true };
    const { result } = await send<{ result?: { value?: string } }>("script.evaluate", params);
    return JSON.parse(result?.value ?? "null");
  };
  const perform = (actions: object) => send("input.performActions", { context, actions: [actions] });
  return {
    evaluate,
    async click(element) {
      const box = `(() => { const box = (${element})?.getBoundingClientRect();
        return box?.width ? { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) } : null })()`;
      const at = await waitUntil(`there is ${element}`, async () => (await evaluate<object>(box)) ?? undefined);
      const actions = [
        { type: "pointerMove", ...at },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ];
      await perform({ type: "pointer", id: "mouse", actions });
    },
    async press(...keys) {
      const actions = keys.flatMap((value) => ["keyDown", "keyUp"].map((type) => ({ type, value })));
      await perform({ type: "key", id: "keyboard", actions });
    },
    async picture(path) {
      const { data } = await send<{ data: string }>("browsingContext.captureScreenshot", { context });
      writeFileSync(path, Buffer.from(data, "base64"));
    },
  };
}
