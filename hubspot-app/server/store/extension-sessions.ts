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

/** A row of the table as a session. */
export function toSession(row: { tenant_id: string; session_id: string; user_id: string; checked_at: number }) {
  return {
    tenantId: row.tenant_id,
    sessionId: row.session_id,
    userId: row.user_id,
    checkedAt: row.checked_at,
  };
}

/** Whether a person has a browser that took its tokens and was not signed out since. */
export async function hasSession(
  queries: Queries,
  { tenantId, userId }: { tenantId: string; userId: string },
): Promise<boolean> {
  const row = await queries
    .selectFrom("extension_session")
    .select("session_id")
    .where("tenant_id", "=", tenantId)
    .where("user_id", "=", userId)
    .where("access_hash", "is not", null)
    .where("revoked_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
