import * as z from "zod";
import { isLoopback, list, networks, port, publicUrl, required } from "./env-field.ts";
import type { VaultKey } from "./trust/vault.ts";

/** What the server is told by its surroundings. This file is the only reader of `process.env`. */
export interface Settings {
  readonly databaseUrl: string;
  /** The folder where erasures are remembered outside the database; absent = nowhere. One that was named must be there. */
  readonly erasureJournal: { readonly folder: string; readonly isNamed: boolean } | undefined;
  readonly listenHost: string;
  readonly card: Door;
  readonly hooks: Door;
  readonly actions: Door;
  readonly web: Door;
  readonly extension: Door;
  /** Exactly where the sign-in page may send a browser extension back to. */
  readonly extensionRedirects: readonly string[];
  readonly opsPort: number;
  /** Proxies whose word on the caller's address is believed: addresses and networks. None by default. */
  readonly trustedProxies: readonly string[];
  readonly hubspot: {
    readonly apiOrigin: string;
    readonly authorizeUrl: string;
    readonly appId: string;
    readonly clientId: string;
    readonly clientSecret: string;
  };
  readonly keys: readonly [VaultKey, ...VaultKey[]];
  /** The largest file that the page for uploads takes. */
  readonly uploadLimitMb: number;
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

const Environment = z.object({
  DATABASE_URL: required("postgres://user:password@host/database, or pglite:<folder> for the embedded one").regex(
    /^(postgres(ql)?:\/\/|pglite:.)/,
    "must begin with postgres:// or pglite:",
  ),
  ASSAY_ERASURE_JOURNAL: z.string().min(1, "must name a folder").optional(),
  ASSAY_LISTEN_HOST: z.string().default("127.0.0.1"),
  ASSAY_CARD_URL: publicUrl("the origin that cards call"),
  ASSAY_HOOKS_URL: publicUrl("the origin that HubSpot's webhooks call"),
  ASSAY_ACTIONS_URL: publicUrl("the origin that HubSpot's workflows call"),
  ASSAY_WEB_URL: publicUrl("the origin of the pages that people open"),
  ASSAY_EXTENSION_URL: publicUrl("the origin that the browser extension calls"),
  ASSAY_EXTENSION_REDIRECTS: list.refine((urls) => urls.every((url) => /^https:\/\/[\w.-]+\/[\w/-]*$/.test(url)), {
    message: "must be https addresses, comma separated, such as https://<extension id>.chromiumapp.org/",
  }),
  ASSAY_CARD_PORT: port,
  ASSAY_HOOKS_PORT: port,
  ASSAY_ACTIONS_PORT: port,
  ASSAY_WEB_PORT: port,
  ASSAY_EXTENSION_PORT: port,
  ASSAY_OPS_PORT: port,
  ASSAY_TRUSTED_PROXIES: networks,
  ASSAY_KEYS: required("<key id>:<32 bytes in base64>, the current key first"),
  ASSAY_UPLOAD_LIMIT_MB: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, "must be a number of megabytes")
    .default("256")
    .transform(Number),
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
    erasureJournal: journalOf(env),
    listenHost: env.ASSAY_LISTEN_HOST,
    card: { publicUrl: env.ASSAY_CARD_URL, port: env.ASSAY_CARD_PORT },
    hooks: { publicUrl: env.ASSAY_HOOKS_URL, port: env.ASSAY_HOOKS_PORT },
    actions: { publicUrl: env.ASSAY_ACTIONS_URL, port: env.ASSAY_ACTIONS_PORT },
    web: { publicUrl: env.ASSAY_WEB_URL, port: env.ASSAY_WEB_PORT },
    extension: { publicUrl: env.ASSAY_EXTENSION_URL, port: env.ASSAY_EXTENSION_PORT },
    extensionRedirects: env.ASSAY_EXTENSION_REDIRECTS,
    opsPort: env.ASSAY_OPS_PORT,
    trustedProxies: env.ASSAY_TRUSTED_PROXIES,
    hubspot: {
      apiOrigin: env.HUBSPOT_API_ORIGIN.replace(/\/$/, ""),
      authorizeUrl: env.HUBSPOT_AUTHORIZE_URL,
      appId: env.HUBSPOT_APP_ID,
      clientId: env.HUBSPOT_CLIENT_ID,
      clientSecret: env.HUBSPOT_CLIENT_SECRET,
    },
    keys,
    uploadLimitMb: env.ASSAY_UPLOAD_LIMIT_MB,
    logLevel: env.ASSAY_LOG_LEVEL,
  };
}

/** The embedded database's folder is what people copy and put back: its journal stands beside it, not in it. */
function journalOf({ ASSAY_ERASURE_JOURNAL: named, DATABASE_URL: url }: z.infer<typeof Environment>) {
  if (named !== undefined) return { folder: named, isNamed: true };
  return url.startsWith("pglite:") ? { folder: `${url.slice("pglite:".length)}-erasures`, isNamed: false } : undefined;
}

/** Faults that only show when two settings are seen together. */
function crossFaults(env: z.infer<typeof Environment>): string[] {
  const faults: string[] = [];
  const urls = [
    env.ASSAY_CARD_URL,
    env.ASSAY_HOOKS_URL,
    env.ASSAY_ACTIONS_URL,
    env.ASSAY_WEB_URL,
    env.ASSAY_EXTENSION_URL,
  ];
  const origins = urls.map((url) => new URL(url).origin);
  if (new Set(origins).size < origins.length) {
    faults.push(
      "ASSAY_CARD_URL, ASSAY_HOOKS_URL, ASSAY_ACTIONS_URL, ASSAY_WEB_URL and ASSAY_EXTENSION_URL must be five origins: HubSpot signs what a card sends with the secret that webhooks and workflows use.",
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
