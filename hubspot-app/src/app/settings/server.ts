import { Refusal } from "@assay/shared/api/result";
import type { SettingsText } from "@assay/shared/language/en-settings";
import type { Language } from "@assay/shared/language/language";
import { hubspot } from "@hubspot/ui-extensions";

/** HubSpot's own limit for one call. */
const timeoutMs = 15_000;

/** No answer that can be read came back, so nobody knows whether the server did its work. */
const silences = ["unreachable", "timedOut", "unreadable"] as const;
type Silence = (typeof silences)[number];

/** Whether the server was not heard, rather than refused: there is nothing new to read from it. */
export function isSilence({ code }: Refusal): boolean {
  return silences.some((silence) => silence === code);
}

export interface Schema<Value> {
  safeParse(body: unknown): { success: true; data: Value } | { success: false };
}

/** The way to our server. Every reply is parsed; every failure is a plain object. Paths begin below `/v1`. */
export interface Line {
  readonly language: Language;
  get<Value>(schema: Schema<Value>, path: string): Promise<Value | Refusal>;
  post<Value>(schema: Schema<Value>, path: string, body?: Record<string, unknown>): Promise<Value | Refusal>;
}

export function openLine(apiOrigin: string, language: Language, problem: SettingsText["problem"]): Line {
  const ask = async <Value>(schema: Schema<Value>, path: string, options: Options): Promise<Value | Refusal> => {
    const url = `${apiOrigin}/v1/${path}${path.includes("?") ? "&" : "?"}language=${language}`;
    const answer = await callTwice(url, options);
    if (!answer.ok) return { ok: false, code: answer.silence, message: problem[answer.silence] };
    const reply = schema.safeParse(answer.body);
    if (reply.success) return reply.data;
    const refusal = Refusal.safeParse(answer.body);
    return refusal.success ? refusal.data : { ok: false, code: "unreadable", message: problem.unreadable };
  };
  return {
    language,
    get: (schema, path) => ask(schema, path, { method: "GET" }),
    post: (schema, path, body) => ask(schema, path, { method: "POST", body: { ...body, language } }),
  };
}

type Options = { method: "GET" } | { method: "POST"; body: Record<string, unknown> };
type Answer = { ok: true; body: unknown } | { ok: false; silence: Silence };

/** Every write can be repeated, so a network that failed once is worth one repeat. */
async function callTwice(url: string, options: Options): Promise<Answer> {
  const deadline = Date.now() + timeoutMs;
  const first = await attempt(url, options, deadline);
  return first.ok || first.silence !== "unreachable" ? first : attempt(url, options, deadline);
}

/** The host ends a call after its time-out; a host that forgets must not leave a spinner turning. */
async function attempt(url: string, options: Options, deadline: number): Promise<Answer> {
  const timeout = Math.max(1, deadline - Date.now());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, silence: "timedOut" }), timeout);
  });
  const answer = await Promise.race([fetchBody(url, { ...options, timeout }), timeUp]);
  clearTimeout(timer);
  return answer;
}

async function fetchBody(url: string, options: Options & { timeout: number }): Promise<Answer> {
  let response: Response;
  try {
    response = await hubspot.fetch(url, options);
  } catch {
    return { ok: false, silence: "unreachable" };
  }
  try {
    const body: unknown = await response.json();
    return isGatewayError(body) ? { ok: false, silence: "unreachable" } : { ok: true, body };
  } catch {
    return { ok: false, silence: response.status >= 500 ? "unreachable" : "unreadable" };
  }
}

/** HubSpot's proxy answers for a server that it could not reach: `{ status: "error", category: "BAD_GATEWAY", … }`. */
function isGatewayError(body: unknown): boolean {
  return typeof body === "object" && body !== null && "status" in body && body.status === "error";
}
