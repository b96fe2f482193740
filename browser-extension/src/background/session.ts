import { SignOutReply, type SignOutRequest, TokenReply, type TokenRequest } from "@assay/shared/api/pairing";
import type { Refusal } from "@assay/shared/api/result";
import * as z from "zod/mini";
import { askPairingPage } from "./pairing.ts";
import { currentLanguage } from "./settings.ts";
import { refuse, send } from "./wire.ts";

/** A token of whoever was signed in when it was given, who may be somebody else by now. */
const Access = z.object({ token: z.string(), expiresAt: z.number(), me: TokenReply.shape.me });
/** The refresh token and whose it is. Readable by our own pages and worker alone; see `guardStorage`. */
const Kept = z.object({ refreshToken: z.string(), me: TokenReply.shape.me });
export type Account = TokenReply["me"];
type Held = { ok: true; token: string; owner: string };

/** Who somebody is among all portals. */
export const ownerOf = ({ portalId, person }: Account) => `${portalId}/${person.userId}`;

/** A token that ends while a call is under way would cost a second call. */
const marginMs = 30_000;

/** Content scripts live in pages that may have taken them over: they read nothing that is stored. */
export async function guardStorage(): Promise<void> {
  const accessLevel = "TRUSTED_CONTEXTS";
  // Firefox has no such setting: its content scripts are told apart in messages alone.
  await browser.storage.local.setAccessLevel?.({ accessLevel });
}

async function readKept() {
  const { session } = await browser.storage.local.get("session");
  return z.safeParse(Kept, session).data;
}

async function readAccess(stale: string | undefined): Promise<Held | undefined> {
  const { access } = await browser.storage.session.get("access");
  const held = z.safeParse(Access, access).data;
  const serves = held !== undefined && held.token !== stale && held.expiresAt - marginMs > Date.now();
  return serves ? { ok: true, token: held.token, owner: ownerOf(held.me) } : undefined;
}

/** Who is signed in; absent = nobody. */
export async function readAccount(): Promise<Account | undefined> {
  return (await readKept())?.me;
}

async function keep({ accessToken, accessExpiresAt, refreshToken, me }: TokenReply): Promise<void> {
  await browser.storage.local.set({ session: { refreshToken, me } });
  await browser.storage.session.set({ access: { token: accessToken, expiresAt: accessExpiresAt, me } });
}

async function forget(): Promise<void> {
  await browser.storage.session.remove("access");
  await browser.storage.local.remove("session");
}

/**
 * One at a time in this browser, even when the worker is killed and woken in between: a refresh token serves once, and
 * one that comes back ends the session. The browser frees the lock of a worker that died.
 */
function alone<Value>(act: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request("session", act);
}

async function grant(body: TokenRequest): Promise<TokenReply | Refusal> {
  return send({ path: "/v1/tokens", body, reply: TokenReply, language: await currentLanguage() });
}

/** A token that the server takes now, and whose it is; `stale` is one that it has just refused. */
export async function accessToken(stale?: string): Promise<Held | Refusal> {
  const held = await readAccess(stale);
  if (held !== undefined) return held;
  return alone(async () => {
    const renewed = await readAccess(stale);
    if (renewed !== undefined) return renewed;
    const kept = await readKept();
    if (kept === undefined) return refuse("signed-out", await currentLanguage());
    const reply = await grant({ grant: "refresh", refreshToken: kept.refreshToken });
    if (reply.ok) await keep(reply);
    else if (reply.code === "signed-out") await forget();
    return reply.ok ? { ok: true, token: reply.accessToken, owner: ownerOf(reply.me) } : reply;
  });
}

/** Opens our sign-in page and waits for the person to type the code that HubSpot shows them. */
export async function signIn(): Promise<{ ok: true } | Refusal> {
  const paired = await askPairingPage();
  if (!paired.ok) return refuse("not-signed-in", await currentLanguage());
  return alone(async () => {
    const reply = await grant(paired.grant);
    if (!reply.ok) return reply;
    await keep(reply);
    return { ok: true };
  });
}

/**
 * Ends the session here, and on the server: for this browser, or for all of the person's. Signing out of everything
 * needs the server; leaving this browser never does.
 */
export async function signOut(body: SignOutRequest): Promise<{ ok: true } | Refusal> {
  const access = await accessToken();
  const language = await currentLanguage();
  const told = access.ok
    ? await send({ path: "/v1/sign-out", body, token: access.token, reply: SignOutReply, language })
    : access;
  if (!told.ok && told.code !== "signed-out" && body.everywhere) return told;
  await alone(forget);
  return { ok: true };
}
