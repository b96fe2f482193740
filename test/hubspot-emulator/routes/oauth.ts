import { timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { App } from "../app.ts";
import { errorReply, type Outcome, type Reply, succeed } from "../reply.ts";
import type { AppCall, Call, Route } from "../router.ts";
import { accessTokenLifeSeconds, type Grant } from "../token-store.ts";

/** Form fields; the dated endpoints read the body only, so that no secret stands in a URL. */
const form = z.record(z.string(), z.string());

/**
 * OAuth errors: HubSpot's own status word beside OAuth's `error`, in the shape that the contract requires
 * (https://developers.hubspot.com/docs/api-reference/latest/authentication/oauth-tokens/guide).
 */
function refuseOAuth(error: string, hubspotStatus: string, message: string) {
  const status = error === "invalid_client" ? 401 : 400;
  const reply = errorReply(status, "VALIDATION_ERROR", message, { error, error_description: message });
  return { ok: false as const, reply: { ...reply, body: { ...(reply.body as object), status: hubspotStatus } } };
}

function sameSecret(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function readClient(call: Call): Outcome<{ app: App; fields: Record<string, string> }> {
  const fields = form.safeParse(call.body);
  const { client_id: clientId = "", client_secret: secret = "" } = fields.success ? fields.data : {};
  const app = call.hub.apps.findByClientId(clientId);
  if (!app || !fields.success) return refuseOAuth("invalid_client", "BAD_CLIENT_ID", "missing or unknown client id");
  if (!sameSecret(app.clientSecret, secret)) {
    return refuseOAuth("invalid_client", "BAD_CLIENT_SECRET", "missing or invalid client secret");
  }
  return succeed({ app, fields: fields.data });
}

function exchangeCode(call: Call, app: App, fields: Record<string, string>): Outcome<Grant> {
  const { code = "", redirect_uri: redirectUri } = fields;
  const known = call.hub.tokens.findCode(code);
  if (!known || known.appId !== app.appId) {
    return refuseOAuth("invalid_grant", "BAD_AUTH_CODE", "missing or unknown auth code");
  }
  if (known.redirectUri !== redirectUri) {
    const message = "redirect_uri does not match initial auth code URI";
    return refuseOAuth("invalid_grant", "MISMATCH_REDIRECT_URI_AUTH_CODE", message);
  }
  // A subscription that ended since the consent takes its scopes along.
  const lost = call.hub.portals.find(known.portalId)?.unavailableScopes;
  const scopes = known.scopes.filter((scope) => !lost?.has(scope));
  return succeed(call.hub.tokens.redeem(code, { ...known, scopes }));
}

function findRefreshable(call: Call, app: App, refreshToken = ""): Outcome<Grant> {
  const grant = call.hub.tokens.findGrant(refreshToken);
  if (grant && !grant.revoked && grant.appId === app.appId) return succeed(grant);
  return refuseOAuth("invalid_grant", "BAD_REFRESH_TOKEN", "missing or invalid refresh token");
}

function issueToken(call: Call): Reply {
  const client = readClient(call);
  if (!client.ok) return client.reply;
  const { app, fields } = client.value;
  const grantType = fields.grant_type;
  const granted =
    grantType === "authorization_code"
      ? exchangeCode(call, app, fields)
      : grantType === "refresh_token"
        ? findRefreshable(call, app, fields.refresh_token)
        : refuseOAuth("unsupported_grant_type", "BAD_GRANT_TYPE", "missing or unknown grant type");
  if (!granted.ok) return granted.reply;
  const grant = granted.value;
  const body = {
    token_type: "bearer",
    access_token: call.hub.tokens.issueAccessToken(grant).token,
    refresh_token: grant.refreshToken,
    expires_in: accessTokenLifeSeconds,
    hub_id: grant.portalId,
    user_id: grant.userId,
    scopes: grant.scopes,
    token_use: "access_token",
  };
  return { status: 200, headers: { "cache-control": "no-store" }, body };
}

function describe(call: Call, grant: Grant) {
  const portal = call.hub.portals.find(grant.portalId);
  const user = portal?.users.find(({ userId }) => userId === grant.userId);
  return {
    hub_id: grant.portalId,
    user_id: grant.userId,
    scopes: grant.scopes,
    ...(user ? { user: user.email } : {}),
    hub_domain: `portal-${grant.portalId}.example`,
  };
}

function introspect(call: Call): Reply {
  const client = readClient(call);
  if (!client.ok) return client.reply;
  const { app, fields } = client.value;
  const text = fields.token ?? "";
  const access = call.hub.tokens.findAccessToken(text);
  const grant = access?.grant ?? call.hub.tokens.findGrant(text);
  const live = access === undefined || access.expiresAt > Date.now();
  if (!grant || grant.appId !== app.appId || grant.revoked || !live) return { status: 200, body: { active: false } };
  const common = { active: true, token: text, client_id: app.clientId, app_id: app.appId, ...describe(call, grant) };
  if (!access) return { status: 200, body: { ...common, token_use: "refresh_token", token_type: "refresh" } };
  const expires_in = Math.floor((access.expiresAt - Date.now()) / 1000);
  return { status: 200, body: { ...common, token_use: "access_token", token_type: "access", expires_in } };
}

/** As RFC 7009 has it: 200 for an unknown token too. Revoking either token ends the grant. */
function revoke(call: Call): Reply {
  const client = readClient(call);
  if (!client.ok) return client.reply;
  const text = client.value.fields.token ?? "";
  const grant = call.hub.tokens.findAccessToken(text)?.grant ?? call.hub.tokens.findGrant(text);
  if (grant?.appId === client.value.app.appId) call.hub.tokens.revoke(grant);
  return { status: 200 };
}

function describeAccessToken(call: Call): Reply {
  const access = call.hub.tokens.findAccessToken(call.params.token ?? "");
  if (!access || access.grant.revoked || access.expiresAt <= Date.now()) {
    return errorReply(404, "OBJECT_NOT_FOUND", "access token not found");
  }
  const expires_in = Math.floor((access.expiresAt - Date.now()) / 1000);
  const body = { token: access.token, token_type: "access", app_id: access.grant.appId, expires_in };
  return { status: 200, body: { ...body, ...describe(call, access.grant) } };
}

function describeRefreshToken(call: Call): Reply {
  const grant = call.hub.tokens.findGrant(call.params.token ?? "");
  const app = grant && call.hub.apps.find(grant.appId);
  if (!grant || !app || grant.revoked) return errorReply(404, "OBJECT_NOT_FOUND", "refresh token not found");
  const body = { token: grant.refreshToken, token_type: "refresh", client_id: app.clientId };
  return { status: 200, body: { ...body, ...describe(call, grant) } };
}

function deleteRefreshToken(call: Call): Reply {
  const grant = call.hub.tokens.findGrant(call.params.token ?? "");
  if (grant) call.hub.tokens.revoke(grant);
  return { status: 204 };
}

/** The app takes itself out of the portal: every grant of the two ends. */
function uninstall(call: AppCall): Reply {
  call.hub.tokens.uninstall(call.portal.portalId, call.grant.appId);
  return { status: 204 };
}

export const oauthRoutes: Route[] = [
  { method: "POST", path: "/oauth/token", open: true, handle: issueToken },
  { method: "POST", path: "/oauth/token/introspect", open: true, handle: introspect },
  { method: "POST", path: "/oauth/token/revoke", open: true, handle: revoke },
  { method: "POST", path: "/oauth-v1/token", open: true, handle: issueToken },
  { method: "GET", path: "/oauth-v1/access-tokens/:token", open: true, handle: describeAccessToken },
  { method: "GET", path: "/oauth-v1/refresh-tokens/:token", open: true, handle: describeRefreshToken },
  { method: "DELETE", path: "/oauth-v1/refresh-tokens/:token", open: true, handle: deleteRefreshToken },
  { method: "DELETE", path: "/appinstalls/external-install", scopes: () => [], handle: uninstall },
];
