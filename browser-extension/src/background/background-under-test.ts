import "fake-indexeddb/auto";
import type { TokenReply } from "@assay/shared/api/pairing";
import { vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Change } from "../messages.ts";
import { base64url } from "./base64url.ts";
import { openStore } from "./store.ts";

/** What the server was sent, and in which language it is to answer. */
export interface Sent {
  readonly path: string;
  readonly body: unknown;
  readonly language: string | null;
  readonly token: string | null;
}

type Answer = (call: Sent) => object | Promise<object> | "offline";

/** Stands where the network is: the background's one fetch ends here. */
export function playServer(answer: Answer): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal("fetch", async (url: string, { body, headers }: { body?: string; headers: Record<string, string> }) => {
    const { pathname: path, searchParams } = new URL(url);
    const language = searchParams.get("language");
    const call = { path, language, body: body && JSON.parse(body), token: headers.authorization ?? null };
    sent.push(call);
    const reply = await answer(call);
    if (reply === "offline") throw new TypeError("Failed to fetch");
    return Response.json(reply);
  });
  return sent;
}

export const signedOut = { ok: false, code: "signed-out", message: "Signed out." };

export function aTokenReply(number: number, changes: Partial<TokenReply> = {}): TokenReply {
  return {
    ok: true,
    accessToken: `access-${number}`,
    accessExpiresAt: Date.now() + 900_000,
    refreshToken: `refresh-${number}`,
    me: { portalId: "1", person: { userId: "7", name: "Ann" }, canRate: true, language: "en" },
    ...changes,
  };
}

/** A browser where Ann of portal 1 agreed and is signed in, and nothing else ever happened. */
export async function aSignedInBrowser(): Promise<void> {
  fakeBrowser.reset();
  // What the fake leaves out: nobody listens, and no toolbar shows.
  Object.assign(browser.runtime, { getManifest: () => ({}) });
  Object.assign(browser.action, {
    setBadgeText: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async () => undefined,
  });
  Object.assign(browser.tabs, { query: async () => [], sendMessage: async () => undefined });
  const store = await openStore();
  await Promise.all(["outbox", "grades", "assessments"].map((name) => store.clear(name as "outbox")));
  const { accessToken, accessExpiresAt, refreshToken, me } = aTokenReply(0);
  await browser.storage.local.set({ session: { refreshToken, me }, settings: { hasAgreed: true, language: "en" } });
  await browser.storage.session.set({ access: { token: accessToken, expiresAt: accessExpiresAt, me } });
}

/** A sign-in window that comes back with what `answer` makes of the address it was opened with. */
export function playWindow(answer: (asked: URLSearchParams) => Record<string, string> | undefined): URLSearchParams[] {
  const opened: URLSearchParams[] = [];
  const identity = {
    getRedirectURL: () => "https://an-id.chromiumapp.org/",
    launchWebAuthFlow: async ({ url }: { url: string }) => {
      const asked = new URL(url).searchParams;
      opened.push(asked);
      const back = answer(asked);
      if (back === undefined) throw new Error("The user did not approve access.");
      return `https://an-id.chromiumapp.org/?${new URLSearchParams(back)}`;
    },
  };
  Object.assign(browser, { identity });
  return opened;
}

/** A rating of the need, as a surface makes it. */
export function aChange(number: number, changes: Partial<Change> = {}): Change {
  const id = `019a0000-0000-7000-8000-${String(number).padStart(12, "0")}`;
  return {
    id,
    framework: "bant",
    criterion: "need",
    level: 2,
    at: 1,
    surface: "extension",
    basedOn: 0,
    language: "en",
    ...changes,
  };
}

/** An address as the server writes it into the index. */
export async function hashOf(key: string, email: string): Promise<string> {
  const text = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const secret = await crypto.subtle.importKey("raw", text.encode(key), algorithm, false, ["sign"]);
  return base64url(new Uint8Array(await crypto.subtle.sign("HMAC", secret, text.encode(email)))).slice(0, 22);
}
