import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { Queries } from "./database.ts";

/** One browser that a person signed in. */
export interface ExtensionSession {
  readonly tenantId: string;
  readonly sessionId: string;
  readonly userId: string;
  readonly checkedAt: Instant;
}

/** A session that its authorization code will open. */
export interface StartedSession extends ExtensionSession {
  readonly codeHash: string;
  readonly challenge: string;
  readonly redirectUri: string;
  readonly codeExpiresAt: Instant;
}

export async function startSession(queries: Queries, session: StartedSession, now: Instant): Promise<void> {
  await queries
    .insertInto("extension_session")
    .values({
      tenant_id: session.tenantId,
      session_id: session.sessionId,
      user_id: session.userId,
      code_hash: session.codeHash,
      challenge: session.challenge,
      redirect_uri: session.redirectUri,
      code_expires_at: session.codeExpiresAt,
      checked_at: session.checkedAt,
      created_at: now,
    })
    .execute();
}

/** Uses up an authorization code, in the caller's transaction: it finds its session once, whether or not the rest is right. */
export async function takeCode(
  queries: Queries,
  tenantId: string,
  codeHash: string,
): Promise<StartedSession | undefined> {
  const row = await queries
    .selectFrom("extension_session")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("code_hash", "=", codeHash)
    .where("revoked_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  await queries
    .updateTable("extension_session")
    .set({ code_hash: null, challenge: null, redirect_uri: null, code_expires_at: null })
    .where("tenant_id", "=", tenantId)
    .where("session_id", "=", row.session_id)
    .execute();
  const { challenge, redirect_uri: redirectUri, code_expires_at: codeExpiresAt } = row;
  if (challenge === null || redirectUri === null || codeExpiresAt === null) return undefined;
  return { ...toSession(row), codeHash, challenge, redirectUri, codeExpiresAt };
}

/** The session behind an access token that is still good. */
export async function findByAccess(
  queries: Queries,
  tenantId: string,
  accessHash: string,
  now: Instant,
): Promise<ExtensionSession | undefined> {
  const row = await queries
    .selectFrom("extension_session")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("access_hash", "=", accessHash)
    .where("access_expires_at", ">", now)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return row && toSession(row);
}

export interface TokenHashes {
  readonly accessHash: string;
  readonly accessExpiresAt: Instant;
  readonly refreshHash: string;
  readonly refreshExpiresAt: Instant;
}

/** Gives a session new tokens; its old access token ends with that. */
export async function giveTokens(
  queries: Queries,
  { tenantId, sessionId }: Pick<ExtensionSession, "tenantId" | "sessionId">,
  tokens: TokenHashes,
): Promise<void> {
  await queries
    .updateTable("extension_session")
    .set({ access_hash: tokens.accessHash, access_expires_at: tokens.accessExpiresAt })
    .where("tenant_id", "=", tenantId)
    .where("session_id", "=", sessionId)
    .execute();
  await queries
    .insertInto("refresh_token")
    .values({
      tenant_id: tenantId,
      token_hash: tokens.refreshHash,
      session_id: sessionId,
      expires_at: tokens.refreshExpiresAt,
    })
    .execute();
}

/** "reused": it was used before, so that somebody else holds a copy. */
export type RefreshUse = { kind: "used"; session: ExtensionSession } | { kind: "reused" | "unknown" };

/** Uses up a refresh token. Two at once: one uses it, the other reuses it. */
export async function useRefreshToken(
  queries: Queries,
  tenantId: string,
  tokenHash: string,
  now: Instant,
): Promise<RefreshUse> {
  const token = await queries
    .selectFrom("refresh_token")
    .innerJoin("extension_session as session", (join) =>
      join
        .onRef("session.tenant_id", "=", "refresh_token.tenant_id")
        .onRef("session.session_id", "=", "refresh_token.session_id"),
    )
    .selectAll("session")
    .select(["refresh_token.used_at", "refresh_token.expires_at"])
    .where("refresh_token.tenant_id", "=", tenantId)
    .where("refresh_token.token_hash", "=", tokenHash)
    .forUpdate()
    .executeTakeFirst();
  if (token === undefined || token.revoked_at !== null || token.expires_at <= now) return { kind: "unknown" };
  if (token.used_at !== null && !(await isLostAnswer(queries, tenantId, token.session_id, token.used_at, now))) {
    await revokeSessions(queries, tenantId, { sessionId: token.session_id }, now);
    return { kind: "reused" };
  }
  await queries
    .updateTable("refresh_token")
    .set({ used_at: now })
    .where("tenant_id", "=", tenantId)
    .where("token_hash", "=", tokenHash)
    .execute();
  return { kind: "used", session: toSession(token) };
}

/** An answer that never arrived is asked for again at once, before anything it gave was used: no thief. */
const lostAnswerMs = 30_000;

async function isLostAnswer(
  queries: Queries,
  tenantId: string,
  sessionId: string,
  usedAt: Instant,
  now: Instant,
): Promise<boolean> {
  if (now - usedAt > lostAnswerMs) return false;
  const later = await queries
    .selectFrom("refresh_token")
    .select("token_hash")
    .where("tenant_id", "=", tenantId)
    .where("session_id", "=", sessionId)
    .where("used_at", ">", usedAt)
    .executeTakeFirst();
  return later === undefined;
}

/** Whose refresh token this is, used or not. */
export async function findByRefresh(
  queries: Queries,
  tenantId: string,
  tokenHash: string,
): Promise<ExtensionSession | undefined> {
  const row = await queries
    .selectFrom("refresh_token")
    .innerJoin("extension_session as session", (join) =>
      join
        .onRef("session.tenant_id", "=", "refresh_token.tenant_id")
        .onRef("session.session_id", "=", "refresh_token.session_id"),
    )
    .selectAll("session")
    .where("refresh_token.tenant_id", "=", tenantId)
    .where("refresh_token.token_hash", "=", tokenHash)
    .where("session.revoked_at", "is", null)
    .executeTakeFirst();
  return row && toSession(row);
}

/** Ends one session, or every session of a person. */
export async function revokeSessions(
  queries: Queries,
  tenantId: string,
  which: { readonly sessionId: string } | { readonly userId: string },
  now: Instant,
): Promise<void> {
  const ending = queries
    .updateTable("extension_session")
    .set({ revoked_at: now, access_hash: null, code_hash: null })
    .where("tenant_id", "=", tenantId)
    .where("revoked_at", "is", null);
  await ("sessionId" in which
    ? ending.where("session_id", "=", which.sessionId)
    : ending.where("user_id", "=", which.userId)
  ).execute();
}

export async function markChecked(
  queries: Queries,
  { tenantId, userId }: Pick<ExtensionSession, "tenantId" | "userId">,
  now: Instant,
): Promise<void> {
  await queries
    .updateTable("extension_session")
    .set({ checked_at: sql`greatest(checked_at, ${now})` })
    .where("tenant_id", "=", tenantId)
    .where("user_id", "=", userId)
    .execute();
}

function toSession(row: { tenant_id: string; session_id: string; user_id: string; checked_at: number }) {
  return {
    tenantId: row.tenant_id,
    sessionId: row.session_id,
    userId: row.user_id,
    checkedAt: row.checked_at,
  };
}
