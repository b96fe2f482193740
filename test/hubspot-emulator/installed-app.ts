import { type Emulator, type EmulatorOptions, startEmulator } from "./emulator.ts";

/** An emulator with one app and one portal, and the app's way of calling it; what the emulator's own tests start from. */
export interface InstalledApp {
  emulator: Emulator;
  accessToken: string;
  refreshToken: string;
  /** A call with the access token; a body is sent as JSON. */
  call(
    method: string,
    path: string,
    body?: unknown,
    token?: string,
  ): Promise<{ status: number; headers: Headers; body: Json }>;
  /** A call of the human side. */
  control(method: string, path: string, body?: unknown): Promise<Json>;
}

/** Whatever JSON holds: tests look into replies of every shape and check them as they go. */
export type Json = ReturnType<typeof JSON.parse>;

export const appId = 77_001;
export const portalId = 900_100;
export const redirectUrl = "https://app.assay.example/oauth/callback";
export const clientSecret = "a-secret-of-the-emulator-tests";
export const clientId = "11111111-2222-4333-8444-555555555555";
export const requiredScopes = [
  "oauth",
  "crm.objects.contacts.read",
  "crm.objects.contacts.write",
  "crm.schemas.contacts.read",
  "crm.schemas.contacts.write",
  "crm.objects.owners.read",
];
export const optionalScopes = [
  "crm.objects.companies.read",
  "crm.objects.deals.read",
  "crm.objects.leads.read",
  "crm.objects.leads.write",
];

async function readJson(response: Response): Promise<Json> {
  const text = await response.text();
  return text === "" ? undefined : JSON.parse(text);
}

export function makeControl(origin: string): InstalledApp["control"] {
  return async (method, path, body) => {
    const sent =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
    return readJson(await fetch(`${origin}/_emulator/${path}`, { method, ...sent }));
  };
}

/** The install URL's query, without approval. */
export function installQuery(more: Record<string, string> = {}): URLSearchParams {
  return new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUrl,
    scope: requiredScopes.join(" "),
    optional_scope: optionalScopes.join(" "),
    state: "a-state",
    ...more,
  });
}

/** Approves as the first user and gives the code of the redirect. */
export async function approve(origin: string, more: Record<string, string> = {}): Promise<URL> {
  const query = installQuery({ portalId: String(portalId), approve: "1", ...more });
  const response = await fetch(`${origin}/oauth/authorize?${query}`, { redirect: "manual" });
  return new URL(response.headers.get("location") ?? "about:blank");
}

export async function requestToken(origin: string, fields: Record<string, string>, path = "/oauth/2026-09/token") {
  const form = new URLSearchParams({
    client_id: clientId,
    client_secret: clientSecret,
    redirect_uri: redirectUrl,
    ...fields,
  });
  const response = await fetch(`${origin}${path}`, { method: "POST", body: form });
  return { status: response.status, body: await readJson(response) };
}

export async function install(
  options: Partial<EmulatorOptions> & { contacts?: number; optionalScopes?: string[]; webhooks?: unknown } = {},
): Promise<InstalledApp> {
  const { contacts = 30, webhooks, ...rest } = options;
  const emulator = await startEmulator({ port: 0, ...rest });
  const control = makeControl(emulator.origin);
  const redirectUrls = [redirectUrl];
  await control("PUT", `apps/${appId}`, {
    clientId,
    clientSecret,
    redirectUrls,
    requiredScopes,
    optionalScopes,
    webhooks,
  });
  await control("PUT", `portals/${portalId}`, { seed: "believable", contacts });
  const optional_scope = (options.optionalScopes ?? optionalScopes).join(" ");
  const redirect = await approve(emulator.origin, { optional_scope });
  const code = redirect.searchParams.get("code") ?? "";
  const { body: token } = await requestToken(emulator.origin, { grant_type: "authorization_code", code });
  const call: InstalledApp["call"] = async (method, path, body, accessToken = token.access_token) => {
    const json = body === undefined ? {} : { "content-type": "application/json" };
    const response = await fetch(`${emulator.origin}${path}`, {
      method,
      headers: { authorization: `Bearer ${accessToken}`, ...json },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: await readJson(response) };
  };
  return { emulator, accessToken: token.access_token, refreshToken: token.refresh_token, call, control };
}
