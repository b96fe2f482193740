import { createHash, createHmac } from "node:crypto";

export interface SignedRequest {
  method: string;
  /** The whole public URL with its query; HubSpot signs what the app declared, not where a proxy sends it. */
  uri: string;
  body: string;
  /** Milliseconds since 1970, as sent in `x-hubspot-request-timestamp`. */
  timestampMs: number;
}

/** Characters that HubSpot decodes in the URI before signing; `?` starts the query and stays as it is. */
const decodedInUri: Record<string, string> = {
  "%3A": ":",
  "%2F": "/",
  "%3F": "?",
  "%40": "@",
  "%21": "!",
  "%24": "$",
  "%27": "'",
  "%28": "(",
  "%29": ")",
  "%2A": "*",
  "%2C": ",",
  "%3B": ";",
};

function decodeUri(uri: string): string {
  return uri.replace(/%[0-9A-F]{2}/gi, (code) => decodedInUri[code.toUpperCase()] ?? code);
}

/**
 * Signature v3: base64 HMAC-SHA256 of method + URI + body + timestamp,
 * https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/request-validation.
 */
export function signRequest(clientSecret: string, request: SignedRequest): string {
  const text = `${request.method}${decodeUri(request.uri)}${request.body}${request.timestampMs}`;
  return createHmac("sha256", clientSecret).update(text, "utf8").digest("base64");
}

/** The two headers of a signed request. */
export function signatureHeaders(clientSecret: string, request: SignedRequest): Record<string, string> {
  return {
    "x-hubspot-signature-v3": signRequest(clientSecret, request),
    "x-hubspot-request-timestamp": String(request.timestampMs),
  };
}

/**
 * Signature v2, which workflows send: hexadecimal SHA-256 of secret + method + URI + body, without a time,
 * https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/request-validation.
 */
export function signatureHeadersV2(
  clientSecret: string,
  { method, uri, body }: Omit<SignedRequest, "timestampMs">,
): Record<string, string> {
  const signature = createHash("sha256")
    .update(clientSecret + method + uri + body, "utf8")
    .digest("hex");
  return { "x-hubspot-signature": signature, "x-hubspot-signature-version": "v2" };
}
