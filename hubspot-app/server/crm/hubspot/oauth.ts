import type { Instant } from "@assay/shared/instant";
import * as z from "zod";
import { readError, sayError } from "./error-body.ts";
import type { HubspotSettings } from "./settings.ts";
import { readResponse } from "./transport.ts";

const TokenResponse = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).optional(),
  expires_in: z.number().positive(),
});

const TokenInformation = z.object({
  hub_id: z.number(),
  user_id: z.number(),
  user: z.string().optional(),
  scopes: z.array(z.string()),
});
export type TokenInformation = z.infer<typeof TokenInformation>;

export interface Tokens {
  readonly accessToken: string;
  /** Absent when HubSpot keeps the refresh token we have. */
  readonly refreshToken: string | undefined;
  readonly expiresAt: Instant;
}

/** `refused`: HubSpot will never accept this grant again; `unavailable`: ask later. */
export type OauthAnswer<Value> =
  | { ok: true; value: Value }
  | { ok: false; code: "refused" | "unavailable"; message: string };

export function exchangeCode(settings: HubspotSettings, code: string, now: Instant): Promise<OauthAnswer<Tokens>> {
  return requestTokens(settings, { grant_type: "authorization_code", code, redirect_uri: settings.redirectUrl }, now);
}

export function refreshTokens(settings: HubspotSettings, token: string, now: Instant): Promise<OauthAnswer<Tokens>> {
  return requestTokens(settings, { grant_type: "refresh_token", refresh_token: token }, now);
}

async function requestTokens(
  settings: HubspotSettings,
  grant: Record<string, string>,
  now: Instant,
): Promise<OauthAnswer<Tokens>> {
  const answer = await postForm(settings, "/oauth/2026-09/token", grant, TokenResponse);
  if (!answer.ok) return answer;
  const { access_token, refresh_token, expires_in } = answer.value;
  return {
    ok: true,
    value: { accessToken: access_token, refreshToken: refresh_token, expiresAt: now + expires_in * 1000 },
  };
}

/** Which portal and user a token belongs to, and what it may do. */
export function introspect(settings: HubspotSettings, token: string): Promise<OauthAnswer<TokenInformation>> {
  const form = { token, token_type_hint: "access_token" };
  return postForm(settings, "/oauth/2026-09/token/introspect", form, TokenInformation);
}

async function postForm<Value>(
  settings: HubspotSettings,
  path: string,
  form: Record<string, string>,
  shape: z.ZodType<Value>,
): Promise<OauthAnswer<Value>> {
  const body = new URLSearchParams({ ...form, client_id: settings.clientId, client_secret: settings.clientSecret });
  const response = await readResponse(fetch(settings.apiOrigin + path, { method: "POST", body }));
  if (!response.answered) return { ok: false, code: "unavailable", message: response.message };
  if (response.status === 200) {
    const parsed = shape.safeParse(response.body);
    if (parsed.success) return { ok: true, value: parsed.data };
    return { ok: false, code: "unavailable", message: "HubSpot's answer had an unexpected shape" };
  }
  return {
    ok: false,
    code: isFinal(response) ? "refused" : "unavailable",
    message: sayError(response.body, response.status),
  };
}

const deadGrants = ["BAD_REFRESH_TOKEN", "BAD_AUTH_CODE"];

/**
 * A grant is dead only when HubSpot says so by code. Anything else may be a bad day, or our own fault: a client secret
 * that was just changed at HubSpot (`BAD_CLIENT_SECRET`) must not cost every portal its connection.
 */
function isFinal({ status, body }: { status: number; body: unknown }): boolean {
  const { error, status: code = "" } = readError(body);
  return status < 429 && (error === "invalid_grant" || deadGrants.includes(code));
}
