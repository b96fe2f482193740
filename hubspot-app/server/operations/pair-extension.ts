import { createHash, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import type { PairedReply, PairingCodeReply, PairQuery, TokenReply, TokenRequest } from "@assay/shared/api/pairing";
import type { Refusal } from "@assay/shared/api/result";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { v7 as createId } from "uuid";
import type { Queries } from "../store/database.ts";
import {
  type ExtensionSession,
  findByAccess,
  giveTokens,
  hasSession,
  markChecked,
  revokeSessions,
  startSession,
  takeCode,
} from "../store/extension-sessions.ts";
import { savePairingCode, takePairingCode } from "../store/pairing-codes.ts";
import { findByRefresh, useRefreshToken } from "../store/refresh-tokens.ts";
import { findTenant } from "../store/tenants.ts";
import { type Actor, actorOf, mayRate } from "./identify-caller.ts";
import { crmOf, type Services } from "./services.ts";

const pairingCodeMs = 2 * 60_000;
const authorizationCodeMs = 60_000;
const accessMs = 15 * 60_000;
const refreshMs = 30 * 86_400_000;
/** Somebody who left the portal is found out within this. */
const checkEveryMs = 86_400_000;

/** Without the letters and digits that people take for one another. */
const codeLetters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** A code for the person who looks at the card, to type on our sign-in page: 8 of 31 signs, 40 bits, two minutes. */
export async function createPairingCode(services: Services, actor: Actor): Promise<PairingCodeReply> {
  const letters = Array.from({ length: 8 }, () => codeLetters[randomInt(codeLetters.length)]).join("");
  const expiresAt = services.now() + pairingCodeMs;
  await savePairingCode(services.queries, actor, services.vault.hash(`pairing/${letters}`), expiresAt);
  return { ok: true, code: `${letters.slice(0, 4)}-${letters.slice(4)}`, expiresAt };
}

/** Whether the person has a browser that is signed in. */
export async function readPaired({ queries }: Services, actor: Actor): Promise<PairedReply> {
  return { ok: true, isPaired: await hasSession(queries, actor) };
}

/** Turns a typed code into an authorization code for the extension that sent the person here. */
export async function redeemPairingCode(
  services: Services,
  typed: string,
  { code_challenge: challenge, redirect_uri: redirectUri }: Pick<PairQuery, "code_challenge" | "redirect_uri">,
): Promise<string | undefined> {
  const { queries, vault } = services;
  const now = services.now();
  const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, "");
  const claim = await takePairingCode(queries, vault.hash(`pairing/${letters}`), now);
  if (claim === undefined) return undefined;
  const { token, hash } = createToken(claim.tenantId);
  const session = { ...claim, sessionId: createId(), checkedAt: now, challenge, redirectUri };
  await startSession(queries, { ...session, codeHash: hash, codeExpiresAt: now + authorizationCodeMs }, now);
  return token;
}

/** Tokens for an authorization code or a refresh token. A refresh token that comes back ends its session. */
export async function grantTokens(
  services: Services,
  request: TokenRequest,
  language: Language,
): Promise<TokenReply | Refusal> {
  if (request.grant === "refresh") await checkPerson(services, request.refreshToken);
  const refused: Refusal = { ok: false, code: "signed-out", message: refusalTexts[language]["signed-out"]() };
  return services.queries.transaction().execute(async (queries) => {
    const session = await (request.grant === "code"
      ? openSession(services, queries, request)
      : renewSession(services, queries, request.refreshToken));
    if (session === undefined) return refused;
    const actor = await actorOf(queries, session.tenantId, session.userId);
    const tenant = await findTenant(queries, session.tenantId);
    if (actor === undefined || tenant === undefined) return refused;
    const access = createToken(session.tenantId);
    const refresh = createToken(session.tenantId);
    const accessExpiresAt = services.now() + accessMs;
    await giveTokens(queries, session, {
      accessHash: access.hash,
      accessExpiresAt,
      refreshHash: refresh.hash,
      refreshExpiresAt: services.now() + refreshMs,
    });
    const person = { userId: actor.userId, name: actor.name };
    const me = { portalId: tenant.accountId, person, canRate: mayRate(actor), language: tenant.language };
    return { ok: true, accessToken: access.token, accessExpiresAt, refreshToken: refresh.token, me };
  });
}

/** Who an access token speaks for; undefined when it is not, or no longer, one of ours. */
export async function identifyExtension(services: Services, accessToken: string): Promise<Actor | undefined> {
  const parts = readToken(accessToken);
  if (parts === undefined) return undefined;
  const session = await findByAccess(services.queries, parts.tenantId, parts.hash, services.now());
  return session && actorOf(services.queries, session.tenantId, session.userId);
}

/** Signs this browser out, or every browser of the person in this portal. */
export async function signOut(services: Services, accessToken: string, everywhere: boolean): Promise<void> {
  const parts = readToken(accessToken);
  const now = services.now();
  const session = parts && (await findByAccess(services.queries, parts.tenantId, parts.hash, now));
  if (session === undefined) return;
  const which = everywhere ? { userId: session.userId } : { sessionId: session.sessionId };
  await revokeSessions(services.queries, session.tenantId, which, now);
}

type CodeGrant = Extract<TokenRequest, { grant: "code" }>;

async function openSession({ now }: Services, queries: Queries, request: CodeGrant) {
  const parts = readToken(request.code);
  const session = parts && (await takeCode(queries, parts.tenantId, parts.hash));
  if (session === undefined || session.codeExpiresAt <= now()) return undefined;
  const challenge = createHash("sha256").update(request.verifier).digest("base64url");
  return session.redirectUri === request.redirectUri && isEqual(challenge, session.challenge) ? session : undefined;
}

async function renewSession({ now }: Services, queries: Queries, refreshToken: string) {
  const parts = readToken(refreshToken);
  const use = parts && (await useRefreshToken(queries, parts.tenantId, parts.hash, now()));
  return use?.kind === "used" ? use.session : undefined;
}

/** Once a day the CRM is asked whether the person is still one of the portal's; one who left is signed out everywhere. */
async function checkPerson(services: Services, refreshToken: string): Promise<void> {
  const { queries, now } = services;
  const parts = readToken(refreshToken);
  const session: ExtensionSession | undefined = parts && (await findByRefresh(queries, parts.tenantId, parts.hash));
  if (session === undefined || now() - session.checkedAt < checkEveryMs) return;
  const tenant = await findTenant(queries, session.tenantId);
  // A portal that took back its consent tells nothing about its people, and neither does a CRM that does not answer.
  if (tenant === undefined || !tenant.connected) return;
  const people = await crmOf(services, tenant.crm).listPeople(session.tenantId);
  if (!people.ok) return;
  const isThere = people.value.some(({ userId }) => userId === session.userId);
  if (isThere) await markChecked(queries, session, now());
  else await revokeSessions(queries, session.tenantId, { userId: session.userId }, now());
}

/** Opaque to its holder; the tenant stands in front so that no look-up crosses tenants. */
function createToken(tenantId: string): { token: string; hash: string } {
  const token = `${tenantId}.${randomBytes(32).toString("base64url")}`;
  return { token, hash: hashToken(token) };
}

function readToken(token: string): { tenantId: string; hash: string } | undefined {
  const [tenantId, secret, ...rest] = token.split(".");
  if (!tenantId || !secret || rest.length > 0) return undefined;
  return { tenantId, hash: hashToken(token) };
}

/** 256 random bits need no salt and no slow hash. */
function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

function isEqual(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
