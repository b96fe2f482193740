import { randomUUID } from "node:crypto";
import { signatureHeaders } from "../hubspot-emulator/signature.ts";

/** Limits HubSpot documents for hubspot.fetch. */
const CONCURRENT_REQUESTS = 20;
const TIMEOUT_MS = 15_000;
const BODY_BYTES = 1_000_000;
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

export type App = {
  appId: number;
  clientSecret: string;
  permittedFetchUrls: string[];
  variables: Record<string, string>;
};
export type Caller = { userId: number; email: string };
export type ExtensionRequest = {
  url: string;
  method?: string | undefined;
  body?: unknown;
  headers?: Record<string, string> | undefined;
  timeout?: number | undefined;
};
export type ExtensionReply = { status: number; body: string };
type Outgoing = { url: string; method: string; body: string; authorization?: string | undefined };
type Checked = { ok: true; outgoing: Outgoing } | { ok: false; reply: ExtensionReply };

/**
 * hubspot.fetch as HubSpot's own proxy does it: permitted URLs only, the caller appended to the query, signed v3 over
 * the public URL and sent to the local origin that stands behind it. 20 at once, 15 s, 1 MB each way, one retry on a
 * failed connection or a 5xx. Never throws: a refusal is a reply in HubSpot's error shape.
 */
export function createSigningProxy(options: { app: App; portalId: number; publicOrigins: Record<string, string> }) {
  let running = 0;
  return async (request: ExtensionRequest, caller: Caller): Promise<ExtensionReply> => {
    if (running >= CONCURRENT_REQUESTS) return refusal(429, "RATE_LIMITS", "More than 20 requests are running.");
    const checked = check(request, options.app, options.portalId, caller);
    if (!checked.ok) return checked.reply;
    running += 1;
    try {
      return await sendWithRetry(checked.outgoing, options, request.timeout);
    } finally {
      running -= 1;
    }
  };
}

function check(request: ExtensionRequest, app: App, portalId: number, caller: Caller): Checked {
  const no = (status: number, category: string, message: string): Checked => ({
    ok: false,
    reply: refusal(status, category, message),
  });
  const method = (request.method ?? "GET").toUpperCase();
  if (!METHODS.includes(method)) return no(400, "VALIDATION_ERROR", `Method ${method} is not supported.`);
  if (!isPermitted(request.url, app.permittedFetchUrls)) {
    return no(403, "FORBIDDEN", "The URL is not listed in permittedUrls.fetch of the app.");
  }
  if (request.body !== undefined && !isJsonObject(request.body)) {
    return no(400, "VALIDATION_ERROR", "The body must be a JSON object.");
  }
  const body = request.body === undefined || method === "GET" ? "" : JSON.stringify(request.body);
  if (Buffer.byteLength(body) > BODY_BYTES) return no(413, "VALIDATION_ERROR", "The request is over 1 MB.");
  const authorization = Object.entries(request.headers ?? {}).find(([name]) => name.toLowerCase() === "authorization");
  const metadata = { userId: caller.userId, portalId, userEmail: caller.email, appId: app.appId };
  const url = appendMetadata(request.url, metadata);
  return { ok: true, outgoing: { url, method, body, authorization: authorization?.[1] } };
}

/** Same origin and at or below the permitted path: a bare prefix would let api.example.com.evil.example through. */
function isPermitted(text: string, permitted: string[]): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return permitted.some((entry) => {
    const allowed = new URL(entry);
    const folder = allowed.pathname.endsWith("/") ? allowed.pathname : `${allowed.pathname}/`;
    return url.origin === allowed.origin && (url.pathname === allowed.pathname || url.pathname.startsWith(folder));
  });
}

const isJsonObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

/** Appended, not set: HubSpot leaves equal keys of the card in place, and the app's server must refuse the double. */
function appendMetadata(text: string, metadata: Record<string, string | number>): string {
  const url = new URL(text);
  url.hash = "";
  const added = new URLSearchParams(Object.entries(metadata).map(([key, value]) => [key, String(value)]));
  return `${url.href}${url.search ? "&" : "?"}${added}`;
}

type Destination = { app: App; publicOrigins: Record<string, string> };

async function sendWithRetry(outgoing: Outgoing, to: Destination, timeout = TIMEOUT_MS): Promise<ExtensionReply> {
  const deadline = AbortSignal.timeout(Math.max(1, Math.min(timeout, TIMEOUT_MS)));
  const first = await send(outgoing, to, deadline);
  if (first.status < 500 || deadline.aborted) return first;
  return send(outgoing, to, deadline);
}

async function send(outgoing: Outgoing, to: Destination, deadline: AbortSignal): Promise<ExtensionReply> {
  const { origin, pathname, search } = new URL(outgoing.url);
  const local = to.publicOrigins[origin];
  if (!local) return refusal(502, "BAD_GATEWAY", `Nothing stands behind ${origin} here.`);
  const { method, url, body, authorization } = outgoing;
  const signed = signatureHeaders(to.app.clientSecret, { method, uri: url, body, timestampMs: Date.now() });
  try {
    const response = await fetch(`${local}${pathname}${search}`, {
      method,
      ...(body ? { body } : {}),
      headers: {
        "content-type": "application/json",
        ...signed,
        ...(authorization ? { authorization } : {}),
      },
      redirect: "manual",
      signal: deadline,
    });
    return await readLimited(response);
  } catch {
    if (deadline.aborted) return refusal(504, "TIMEOUT", "The app's server did not answer in time.");
    return refusal(502, "BAD_GATEWAY", "The app's server could not be reached.");
  }
}

async function readLimited(response: Response): Promise<ExtensionReply> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    // 4xx, so that an answer which can only be as long again is not asked for twice.
    if (bytes > BODY_BYTES) return refusal(413, "VALIDATION_ERROR", "The app's answer is over 1 MB.");
    chunks.push(chunk);
  }
  return { status: response.status, body: Buffer.concat(chunks).toString("utf8") };
}

function refusal(status: number, category: string, message: string): ExtensionReply {
  const correlationId = randomUUID();
  return { status, body: JSON.stringify({ status: "error", message, category, correlationId }) };
}
