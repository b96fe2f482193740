import { createHash, timingSafeEqual } from "node:crypto";

/** What HubSpot signed, as it arrived: `target` is path and query exactly as sent. */
export interface SignedActionCall {
  readonly method: string;
  readonly target: string;
  readonly body: string;
  readonly signature: string | undefined;
  readonly signatureVersion: string | undefined;
}

/**
 * Whether a workflow's call carries HubSpot's signature v2 for this door: SHA-256 in hexadecimal of the app's client
 * secret, method, URI and body, https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/request-validation.
 * The URI is built from the door's configured public URL, never from the Host header. It bears no time, so a call can
 * be sent again by whoever saw it: what it asks for is done once for each `callbackId`.
 */
export function verifyActionCall(
  { method, target, body, signature, signatureVersion }: SignedActionCall,
  door: { publicUrl: string; clientSecret: string },
): boolean {
  if (signature === undefined || signatureVersion !== "v2") return false;
  const expected = createHash("sha256")
    .update(door.clientSecret + method + door.publicUrl + target + body)
    .digest("hex");
  const [given, wanted] = [Buffer.from(signature), Buffer.from(expected)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
