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

export class TokenStore {
  private readonly database: Database;
  private readonly grants = new Map<string, Grant>();
  private readonly accessTokens = new Map<string, AccessToken>();

  constructor(database: Database) {
    this.database = database;
    for (const row of database.statement("SELECT * FROM app_grant").all()) {
      const refreshToken = String(row.refresh_token);
      this.grants.set(refreshToken, { refreshToken, ...readOwner(row), revoked: row.revoked_at !== null });
    }
    for (const row of database.statement("SELECT * FROM access_token").all()) {
      const grant = this.grants.get(String(row.refresh_token));
      const token = String(row.token);
      if (grant) this.accessTokens.set(token, { token, grant, expiresAt: Number(row.expires_at) });
    }
  }

  issueCode({ appId, portalId, userId, scopes, redirectUri }: Omit<AuthorizationCode, "expiresAt">): string {
    const code = randomUUID();
    this.database
      .statement("INSERT INTO authorization_code VALUES (?, ?, ?, ?, ?, ?, ?, NULL)")
      .run(code, appId, portalId, userId, JSON.stringify(scopes), redirectUri, Date.now() + codeLifeMs);
    return code;
  }

  findCode(code: string): AuthorizationCode | undefined {
    const row = this.database
      .statement("SELECT * FROM authorization_code WHERE code = ? AND used_at IS NULL AND expires_at > ?")
      .get(code, Date.now());
    if (!row) return undefined;
    return { ...readOwner(row), redirectUri: String(row.redirect_uri), expiresAt: Number(row.expires_at) };
  }

  /** Uses the code up: it cannot be found again. */
  redeem(code: string, { appId, portalId, userId, scopes }: AuthorizationCode): Grant {
    this.database.statement("UPDATE authorization_code SET used_at = ? WHERE code = ?").run(Date.now(), code);
    const grant = { refreshToken: `na1-${randomUUID()}`, appId, portalId, userId, scopes, revoked: false };
    this.grants.set(grant.refreshToken, grant);
    this.database
      .statement("INSERT INTO app_grant VALUES (?, ?, ?, ?, ?, NULL)")
      .run(grant.refreshToken, appId, portalId, userId, JSON.stringify(scopes));
    return grant;
  }

  findGrant(refreshToken: string): Grant | undefined {
    return this.grants.get(refreshToken);
  }

  issueAccessToken(grant: Grant): AccessToken {
    const token = randomBytes(60).toString("base64url");
    const expiresAt = Date.now() + accessTokenLifeSeconds * 1000;
    const issued = { token, grant, expiresAt };
    this.accessTokens.set(token, issued);
    this.database.statement("INSERT INTO access_token VALUES (?, ?, ?)").run(token, grant.refreshToken, expiresAt);
    return issued;
  }

  findAccessToken(token: string): AccessToken | undefined {
    return this.accessTokens.get(token);
  }

  revoke(grant: Grant): void {
    grant.revoked = true;
    this.database
      .statement("UPDATE app_grant SET revoked_at = ? WHERE refresh_token = ?")
      .run(Date.now(), grant.refreshToken);
  }

  isInstalled(appId: number, portalId: number): boolean {
    return this.grantsOf(portalId, appId).length > 0;
  }

  /** Ends every grant of the portal, or only those of one app. */
  uninstall(portalId: number, appId?: number): void {
    for (const grant of this.grantsOf(portalId, appId)) this.revoke(grant);
  }

  expireAccessTokens(portalId: number): void {
    const now = Date.now();
    for (const token of this.accessTokens.values()) {
      if (token.grant.portalId !== portalId || token.expiresAt <= now) continue;
      token.expiresAt = now;
      this.database.statement("UPDATE access_token SET expires_at = ? WHERE token = ?").run(now, token.token);
    }
  }

  private grantsOf(portalId: number, appId?: number): Grant[] {
    return [...this.grants.values()].filter(
      (grant) => !grant.revoked && grant.portalId === portalId && (appId === undefined || grant.appId === appId),
    );
  }
}

function readOwner(row: Record<string, unknown>): Pick<Grant, "appId" | "portalId" | "userId" | "scopes"> {
  return {
    appId: Number(row.app_id),
    portalId: Number(row.portal_id),
    userId: Number(row.user_id),
    scopes: JSON.parse(String(row.scopes)),
  };
}
