import * as z from "zod/mini";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { Person } from "./assessment.ts";
import { shortText } from "./short-text.ts";

/** `POST /v1/pairing-codes`, at the card's door: a code that the same person types on our sign-in page. Serves once. */
export const PairingCodeReply = z.object({
  ok: z.literal(true),
  /** Two groups of four letters and digits: `K7QF-3M9P`. Case and hyphen do not matter when it is typed. */
  code: z.string(),
  expiresAt: Instant,
});
export type PairingCodeReply = z.infer<typeof PairingCodeReply>;

/** `GET /v1/pairing-codes`: whether the person has a browser that is signed in. */
export const PairedReply = z.object({ ok: z.literal(true), isPaired: z.boolean() });
export type PairedReply = z.infer<typeof PairedReply>;

/** What the extension opens: `GET /pair?…` at the web door, by RFC 6749 with PKCE (RFC 7636, S256 alone). */
export const PairQuery = z.object({
  response_type: z.literal("code"),
  client_id: z.literal("assay-extension"),
  redirect_uri: z.string().check(z.maxLength(300)),
  state: z.string().check(z.minLength(16), z.maxLength(200)),
  code_challenge: z.string().check(z.regex(/^[\w-]{43}$/)),
  code_challenge_method: z.literal("S256"),
});
export type PairQuery = z.infer<typeof PairQuery>;

const Token = shortText(300);

/** `POST /v1/tokens` at the extension's door. */
export const TokenRequest = z.discriminatedUnion("grant", [
  z.strictObject({
    grant: z.literal("code"),
    code: Token,
    /** What the challenge was made from. */
    verifier: z.string().check(z.regex(/^[\w.~-]{43,128}$/)),
    redirectUri: z.string().check(z.maxLength(300)),
  }),
  z.strictObject({ grant: z.literal("refresh"), refreshToken: Token }),
]);
export type TokenRequest = z.infer<typeof TokenRequest>;

/** Both tokens are opaque. A refresh token serves once: the next one comes with the answer. */
export const TokenReply = z.object({
  ok: z.literal(true),
  accessToken: z.string(),
  accessExpiresAt: Instant,
  refreshToken: z.string(),
  me: z.object({
    portalId: z.string(),
    person: Person,
    canRate: z.boolean(),
    language: Language,
  }),
});
export type TokenReply = z.infer<typeof TokenReply>;

/** `POST /v1/sign-out` at the extension's door: this browser, or every browser of the person in this portal. */
export const SignOutRequest = z.strictObject({ everywhere: z.boolean() });
export type SignOutRequest = z.infer<typeof SignOutRequest>;

export const SignOutReply = z.object({ ok: z.literal(true) });
export type SignOutReply = z.infer<typeof SignOutReply>;
