import { randomBytes, randomUUID } from "node:crypto";
import type { Database } from "./database.ts";

/** One installation of an app by one user of a portal; access tokens are made from it until it is revoked. */
export interface Grant {
  refreshToken: string;
  appId: number;
  portalId: number;
  userId: number;
  scopes: string[];
  revoked: boolean;
}

export interface AuthorizationCode extends Omit<Grant, "refreshToken" | "revoked"> {
  redirectUri: string;
  expiresAt: number;
}

export interface AccessToken {
  token: string;
  grant: Grant;
  expiresAt: number;
}

/** Seconds that an access token lives, https://developers.hubspot.com/docs/api-reference/latest/authentication/oauth-tokens/guide. */
export const accessTokenLifeSeconds = 1800;
/** Codes are for the redirect that follows at once. */
const codeLifeMs = 60_000;

export interface TokenStore {
  issueCode(code: Omit<AuthorizationCode, "expiresAt">): string;
  findCode(code: string): AuthorizationCode | undefined;
  /** Uses the code up: it cannot be found again. */
  redeem(code: string, by: AuthorizationCode): Grant;
  findGrant(refreshToken: string): Grant | undefined;
  issueAccessToken(grant: Grant): AccessToken;
  findAccessToken(token: string): AccessToken | undefined;
  revoke(grant: Grant): void;
  isInstalled(appId: number, portalId: number): boolean;
  /** Ends every grant of the portal, or only those of one app. */
  uninstall(portalId: number, appId?: number): void;
  expireAccessTokens(portalId: number): void;
}

export function openTokenStore(database: Database): TokenStore {
  const grants = new Map<string, Grant>();
  const accessTokens = new Map<string, AccessToken>();
  for (const row of database.statement("SELECT * FROM app_grant").all()) {
    const refreshToken = String(row.refresh_token);
    grants.set(refreshToken, { refreshToken, ...readOwner(row), revoked: row.revoked_at !== null });
  }
  for (const row of database.statement("SELECT * FROM access_token").all()) {
    const grant = grants.get(String(row.refresh_token));
    const token = String(row.token);
    if (grant) accessTokens.set(token, { token, grant, expiresAt: Number(row.expires_at) });
  }
  const grantsOf = (portalId: number, appId?: number) =>
    [...grants.values()].filter(
      (grant) => !grant.revoked && grant.portalId === portalId && (appId === undefined || grant.appId === appId),
    );
  const revoke = (grant: Grant) => {
    grant.revoked = true;
    database
      .statement("UPDATE app_grant SET revoked_at = ? WHERE refresh_token = ?")
      .run(Date.now(), grant.refreshToken);
  };
  return {
    issueCode: ({ appId, portalId, userId, scopes, redirectUri }) => {
      const code = randomUUID();
      database
        .statement("INSERT INTO authorization_code VALUES (?, ?, ?, ?, ?, ?, ?, NULL)")
        .run(code, appId, portalId, userId, JSON.stringify(scopes), redirectUri, Date.now() + codeLifeMs);
      return code;
    },
    findCode: (code) => {
      const row = database
        .statement("SELECT * FROM authorization_code WHERE code = ? AND used_at IS NULL AND expires_at > ?")
        .get(code, Date.now());
      if (!row) return undefined;
      return { ...readOwner(row), redirectUri: String(row.redirect_uri), expiresAt: Number(row.expires_at) };
    },
    redeem: (code, { appId, portalId, userId, scopes }) => {
      database.statement("UPDATE authorization_code SET used_at = ? WHERE code = ?").run(Date.now(), code);
      const refreshToken = `na1-${randomUUID()}`;
      const grant = { refreshToken, appId, portalId, userId, scopes, revoked: false };
      grants.set(refreshToken, grant);
      database
        .statement("INSERT INTO app_grant VALUES (?, ?, ?, ?, ?, NULL)")
        .run(refreshToken, appId, portalId, userId, JSON.stringify(scopes));
      return grant;
    },
    findGrant: (refreshToken) => grants.get(refreshToken),
    issueAccessToken: (grant) => {
      const token = randomBytes(60).toString("base64url");
      const expiresAt = Date.now() + accessTokenLifeSeconds * 1000;
      const issued = { token, grant, expiresAt };
      accessTokens.set(token, issued);
      database.statement("INSERT INTO access_token VALUES (?, ?, ?)").run(token, grant.refreshToken, expiresAt);
      return issued;
    },
    findAccessToken: (token) => accessTokens.get(token),
    revoke,
    isInstalled: (appId, portalId) => grantsOf(portalId, appId).length > 0,
    uninstall: (portalId, appId) => {
      for (const grant of grantsOf(portalId, appId)) revoke(grant);
    },
    expireAccessTokens: (portalId) => {
      const now = Date.now();
      for (const token of accessTokens.values()) {
        if (token.grant.portalId !== portalId || token.expiresAt <= now) continue;
        token.expiresAt = now;
        database.statement("UPDATE access_token SET expires_at = ? WHERE token = ?").run(now, token.token);
      }
    },
  };
}

function readOwner(row: Record<string, unknown>): Pick<Grant, "appId" | "portalId" | "userId" | "scopes"> {
  return {
    appId: Number(row.app_id),
    portalId: Number(row.portal_id),
    userId: Number(row.user_id),
    scopes: JSON.parse(String(row.scopes)),
  };
}
