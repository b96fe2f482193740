import { createHmac, timingSafeEqual } from "node:crypto";
import type { Instant } from "@assay/shared/instant";

/** What HubSpot signed, as it arrived: `target` is path and query exactly as sent, before any decoding. */
export interface SignedRequest {
  readonly method: string;
  readonly target: string;
  readonly body: string;
  readonly signature: string | undefined;
  readonly timestamp: string | undefined;
}

/** HubSpot refuses older requests itself and asks the same of us. */
const longestAgeMs = 5 * 60_000;

/** Escapes that HubSpot decodes before it signs; all others are signed as sent. */
const decodedEscapes = /%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/gi;

/**
 * Whether a request carries HubSpot's signature v3 for this door: base64 HMAC-SHA256 of method, URI, body and timestamp
 * under the app's client secret. The URI is built from the door's configured public URL, never from the Host header,
 * so that a signature for one door opens no other. An escape that HubSpot decodes has no business in our paths; one
 * there is refused, because it would let two different requests share a signature.
 */
export function verifySignature(
  request: SignedRequest,
  door: { publicUrl: string; clientSecret: string },
  now: Instant,
): boolean {
  const { method, target, body, signature, timestamp } = request;
  if (signature === undefined || timestamp === undefined || !/^\d{13}$/.test(timestamp)) return false;
  if (Math.abs(now - Number(timestamp)) > longestAgeMs) return false;
  const path = target.split("?", 1)[0] ?? "";
  if (path.includes("%")) return false;
  const uri = (door.publicUrl + target).replace(decodedEscapes, decodeURIComponent);
  const expected = createHmac("sha256", door.clientSecret)
    .update(method + uri + body + timestamp)
    .digest("base64");
  // As text: decoding base64 passes over what stands behind its padding.
  const [given, wanted] = [Buffer.from(signature), Buffer.from(expected)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
