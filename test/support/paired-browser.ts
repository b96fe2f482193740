import { createHash, randomBytes } from "node:crypto";
import { PairingCodeReply, TokenReply } from "@assay/shared/api/pairing";
import { extensionRedirect, publicUrls } from "./assay-app.ts";
import type { EmulatorUser } from "./emulator-client.ts";
import type { Stack } from "./stack.ts";

/** A browser that somebody signed in, with what its extension sends. */
export type PairedBrowser = Awaited<ReturnType<typeof pairBrowser>>;

/** Signs a browser in as the extension does: the code from HubSpot, our sign-in page, the exchange. */
export async function pairBrowser(stack: Stack, user: EmulatorUser) {
  const verifier = randomBytes(32).toString("base64url");
  const query = new URLSearchParams({
    response_type: "code",
    client_id: "assay-extension",
    redirect_uri: extensionRedirect,
    state: randomBytes(16).toString("base64url"),
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  });
  const shown = await stack.callAsCard({ url: `${publicUrls.card}/v1/pairing-codes`, method: "POST", body: {} }, user);
  const { code } = PairingCodeReply.parse(JSON.parse(shown.body));
  const page = `http://127.0.0.1:${stack.ports.web}/pair?${query}`;
  const back = await fetch(page, { method: "POST", body: new URLSearchParams({ code }), redirect: "manual" });
  const granted = new URL(back.headers.get("location") ?? "").searchParams.get("code") ?? "";
  let token = "";
  const call = async (path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${stack.ports.extension}${path}`, {
      method: body ? "POST" : "GET",
      headers: { ...(token && { authorization: `Bearer ${token}` }), "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
    return response.json();
  };
  const exchange = { grant: "code", code: granted, verifier, redirectUri: extensionRedirect };
  const { accessToken, refreshToken, me } = TokenReply.parse(await call("/v1/tokens", exchange));
  token = accessToken;
  return { call, me, accessToken, refreshToken };
}
