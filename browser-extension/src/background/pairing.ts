import type { PairQuery, TokenRequest } from "@assay/shared/api/pairing";
import { base64url } from "./base64url.ts";
import { webOrigin } from "./origins.ts";

type CodeGrant = Extract<TokenRequest, { grant: "code" }>;

/** Authorization code with PKCE (RFC 7636): only who made the challenge can exchange what comes back. */
export async function askPairingPage(): Promise<{ ok: true; grant: CodeGrant } | { ok: false }> {
  const verifier = randomText();
  const state = randomText();
  const redirectUri = browser.identity.getRedirectURL();
  const query: PairQuery = {
    response_type: "code",
    client_id: "assay-extension",
    redirect_uri: redirectUri,
    state,
    code_challenge: await challengeOf(verifier),
    code_challenge_method: "S256",
  };
  const back = await openWindow(`${webOrigin}/pair?${new URLSearchParams(query)}`);
  const answer = new URLSearchParams(back && new URL(back).search);
  const code = answer.get("code");
  if (code === null || answer.get("state") !== state) return { ok: false };
  return { ok: true, grant: { grant: "code", code, verifier, redirectUri } };
}

/** The address that the window ended at; absent when the person closed it, which browsers report as an error. */
async function openWindow(url: string): Promise<string | undefined> {
  try {
    return await browser.identity.launchWebAuthFlow({ url, interactive: true });
  } catch {
    return undefined;
  }
}

/** 256 bits of chance, in 43 letters. */
function randomText(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

async function challengeOf(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))));
}
