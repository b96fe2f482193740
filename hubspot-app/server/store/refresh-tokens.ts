import type { Instant } from "@assay/shared/instant";
import type { Queries } from "./database.ts";
import { type ExtensionSession, revokeSessions, toSession } from "./extension-sessions.ts";

/** "reused": it was used before, so that somebody else holds a copy. */
export type RefreshUse = { kind: "used"; session: ExtensionSession } | { kind: "reused" | "unknown" };

/** Uses up a refresh token. Two at once: one uses it, the other reuses it. */
export async function useRefreshToken(
  queries: Queries,
  tenantId: string,
  tokenHash: string,
  now: Instant,
): Promise<RefreshUse> {
  const token = await selectToken(queries, tenantId, tokenHash).forUpdate().executeTakeFirst();
  if (token === undefined || token.revoked_at !== null || token.expires_at <= now) return { kind: "unknown" };
  if (token.used_at !== null && !(await isLostAnswer(queries, tenantId, token.session_id, token.used_at, now))) {
    await revokeSessions(queries, tenantId, { sessionId: token.session_id }, now);
    return { kind: "reused" };
  }
  // Asked for again: the answer that got lost must serve nobody, so that one chain of tokens is left.
  if (token.used_at !== null) await spendUnused(queries, tenantId, token.session_id);
  await queries
    .updateTable("refresh_token")
    .set({ used_at: token.used_at ?? now })
    .where("tenant_id", "=", tenantId)
    .where("token_hash", "=", tokenHash)
    .execute();
  return { kind: "used", session: toSession(token) };
}

/** Marks a session's unused tokens as used long ago: one that comes back ends the session. */
async function spendUnused(queries: Queries, tenantId: string, sessionId: string): Promise<void> {
  await queries
    .updateTable("refresh_token")
    .set({ used_at: 0 })
    .where("tenant_id", "=", tenantId)
    .where("session_id", "=", sessionId)
    .where("used_at", "is", null)
    .execute();
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
  const row = await selectToken(queries, tenantId, tokenHash).executeTakeFirst();
  return row?.revoked_at === null ? toSession(row) : undefined;
}

function selectToken(queries: Queries, tenantId: string, tokenHash: string) {
  return queries
    .selectFrom("refresh_token")
    .innerJoin("extension_session as session", (join) =>
      join
        .onRef("session.tenant_id", "=", "refresh_token.tenant_id")
        .onRef("session.session_id", "=", "refresh_token.session_id"),
    )
    .selectAll("session")
    .select(["refresh_token.used_at", "refresh_token.expires_at"])
    .where("refresh_token.tenant_id", "=", tenantId)
    .where("refresh_token.token_hash", "=", tokenHash);
}
