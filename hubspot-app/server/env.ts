import * as z from "zod";
import type { VaultKey } from "./trust/vault.ts";

/** What the server is told by its surroundings. This file is the only reader of `process.env`. */
export interface Settings {
  readonly databaseUrl: string;
  readonly listenHost: string;
  readonly card: Door;
  readonly hooks: Door;
  readonly web: Door;
  readonly extension: Door;
  /** Exactly where the sign-in page may send a browser extension back to. */
  readonly extensionRedirects: readonly string[];
  readonly opsPort: number;
  readonly hubspot: {
    readonly apiOrigin: string;
    readonly authorizeUrl: string;
    readonly appId: string;
    readonly clientId: string;
    readonly clientSecret: string;
  };
  readonly keys: readonly [VaultKey, ...VaultKey[]];
  readonly logLevel: string;
}

/** One origin: the public URL that HubSpot or a browser calls, and the port where its calls arrive here. */
export interface Door {
  readonly publicUrl: string;
  readonly port: number;
}

/** Secrets that stand in our public examples. They open nothing outside one's own machine. */
export const developmentSecret = "development-secret-for-the-emulator-only";
export const developmentKey = "development:YXNzYXktZGV2ZWxvcG1lbnQta2V5LTMyLWJ5dGVzISE=";

const required = (what: string) => z.string(`is missing: ${what}`).min(1, `is empty: ${what}`);
const port = z
  .string("is missing: a port number")
  .regex(/^\d+$/, { message: "must be a port number", abort: true })
  .transform(Number)
  .refine((number) => number <= 65_535, "must be a port number up to 65535");
const publicUrl = (what: string) =>
  required(what)
    .refine((url) => /^https?:\/\/[^/?#]+$/.test(url) && URL.canParse(url), {
      message: "must be an origin such as https://card.example.com, without a path",
      abort: true,
    })
    .refine(
      (url) => url.startsWith("https://") || isLoopback(url),
      "must begin with https:// unless it is this machine",
    );

const Environment = z.object({
  DATABASE_URL: required("postgres://user:password@host/database, or pglite:<folder> for the embedded one").regex(
    /^(postgres(ql)?:\/\/|pglite:.)/,
    "must begin with postgres:// or pglite:",
  ),
  ASSAY_LISTEN_HOST: z.string().default("127.0.0.1"),
  ASSAY_CARD_URL: publicUrl("the origin that cards call"),
  ASSAY_HOOKS_URL: publicUrl("the origin that HubSpot's webhooks call"),
  ASSAY_WEB_URL: publicUrl("the origin of the pages that people open"),
  ASSAY_EXTENSION_URL: publicUrl("the origin that the browser extension calls"),
  ASSAY_EXTENSION_REDIRECTS: z
    .string()
    .default("")
    .transform((text) =>
      text
        .split(",")
        .map((url) => url.trim())
        .filter((url) => url !== ""),
    )
    .refine((urls) => urls.every((url) => /^https:\/\/[\w.-]+\/[\w/-]*$/.test(url)), {
      message: "must be https addresses, comma separated, such as https://<extension id>.chromiumapp.org/",
    }),
  ASSAY_CARD_PORT: port,
  ASSAY_HOOKS_PORT: port,
  ASSAY_WEB_PORT: port,
  ASSAY_EXTENSION_PORT: port,
  ASSAY_OPS_PORT: port,
  ASSAY_KEYS: required("<key id>:<32 bytes in base64>, the current key first"),
  ASSAY_LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  HUBSPOT_API_ORIGIN: z.url("must be a URL").default("https://api.hubapi.com"),
  HUBSPOT_AUTHORIZE_URL: z.url("must be a URL").default("https://app.hubspot.com/oauth/authorize"),
  HUBSPOT_APP_ID: required("the app's id"),
  HUBSPOT_CLIENT_ID: required("the app's client id"),
  HUBSPOT_CLIENT_SECRET: required("the app's client secret"),
});

export type ReadSettings = { ok: true; settings: Settings } | { ok: false; faults: string[] };

/** Checks the whole environment and names every fault at once, one sentence each, without repeating a secret. */
export function readSettings(environment: Readonly<Record<string, string | undefined>> = process.env): ReadSettings {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    return { ok: false, faults: parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`) };
  }
  const env = parsed.data;
  const keys = readKeys(env.ASSAY_KEYS);
  const faults = [...crossFaults(env), ...(keys.ok ? [] : [keys.fault])];
  if (!keys.ok || faults.length > 0) return { ok: false, faults };
  return { ok: true, settings: settingsOf(env, keys.keys) };
}

function settingsOf(env: z.infer<typeof Environment>, keys: Settings["keys"]): Settings {
  return {
    databaseUrl: env.DATABASE_URL,
    listenHost: env.ASSAY_LISTEN_HOST,
    card: { publicUrl: env.ASSAY_CARD_URL, port: env.ASSAY_CARD_PORT },
    hooks: { publicUrl: env.ASSAY_HOOKS_URL, port: env.ASSAY_HOOKS_PORT },
    web: { publicUrl: env.ASSAY_WEB_URL, port: env.ASSAY_WEB_PORT },
    extension: { publicUrl: env.ASSAY_EXTENSION_URL, port: env.ASSAY_EXTENSION_PORT },
    extensionRedirects: env.ASSAY_EXTENSION_REDIRECTS,
    opsPort: env.ASSAY_OPS_PORT,
    hubspot: {
      apiOrigin: env.HUBSPOT_API_ORIGIN.replace(/\/$/, ""),
      authorizeUrl: env.HUBSPOT_AUTHORIZE_URL,
      appId: env.HUBSPOT_APP_ID,
      clientId: env.HUBSPOT_CLIENT_ID,
      clientSecret: env.HUBSPOT_CLIENT_SECRET,
    },
    keys,
    logLevel: env.ASSAY_LOG_LEVEL,
  };
}

/** Faults that only show when two settings are seen together. */
function crossFaults(env: z.infer<typeof Environment>): string[] {
  const faults: string[] = [];
  const urls = [env.ASSAY_CARD_URL, env.ASSAY_HOOKS_URL, env.ASSAY_WEB_URL, env.ASSAY_EXTENSION_URL];
  const origins = urls.map((url) => new URL(url).origin);
  if (new Set(origins).size < origins.length) {
    faults.push(
      "ASSAY_CARD_URL, ASSAY_HOOKS_URL, ASSAY_WEB_URL and ASSAY_EXTENSION_URL must be four origins: HubSpot signs what a card sends with the secret that webhooks use.",
    );
  }
  // Whatever id the key was given: its bytes are what everybody knows.
  const [, keyBytes = ""] = developmentKey.split(":");
  const isDevelopment = env.HUBSPOT_CLIENT_SECRET === developmentSecret || env.ASSAY_KEYS.includes(keyBytes);
  if (isDevelopment && !isLoopback(env.HUBSPOT_API_ORIGIN)) {
    faults.push(
      "HUBSPOT_CLIENT_SECRET or ASSAY_KEYS is the public development secret, but HUBSPOT_API_ORIGIN is not this machine: set secrets of your own.",
    );
  }
  return faults;
}

function readKeys(text: string): { ok: true; keys: Settings["keys"] } | { ok: false; fault: string } {
  const keys = text.split(",").map((part) => {
    const [id = "", base64 = ""] = part.trim().split(":");
    return { id, bytes: Buffer.from(base64, "base64") };
  });
  const [current, ...older] = keys;
  const isSound = keys.every(({ id, bytes }) => /^[\w-]+$/.test(id) && bytes.length === 32);
  if (current === undefined || !isSound || new Set(keys.map(({ id }) => id)).size < keys.length) {
    return { ok: false, fault: "ASSAY_KEYS must be <key id>:<32 bytes in base64>, comma separated, each id once." };
  }
  return { ok: true, keys: [current, ...older] };
}

/** True for an origin on this machine. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
