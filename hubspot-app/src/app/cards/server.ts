import { Refusal } from "@assay/shared/api/result";
import type { CardText } from "@assay/shared/language/en";
import type { Language } from "@assay/shared/language/language";
import { hubspot } from "@hubspot/ui-extensions";

/** HubSpot's own limit for one call. */
const timeoutMs = 15_000;

/** Codes of this file: no answer that can be read came back, so nobody knows whether the server did its work. */
export type Silence = "unreachable" | "timed-out" | "unreadable";
const silences: readonly string[] = ["unreachable", "timed-out", "unreadable"] satisfies Silence[];

export function isSilence(code: string): code is Silence {
  return silences.includes(code);
}

export interface Schema<Value> {
  safeParse(body: unknown): { success: true; data: Value } | { success: false };
}

/** The way to our server. Every reply is parsed; every failure is a plain object. Paths begin below `/v1/records`. */
export interface Line {
  readonly language: Language;
  get<Value>(schema: Schema<Value>, path: string, query?: Record<string, string | undefined>): Promise<Value | Refusal>;
  post<Value>(schema: Schema<Value>, path: string, body: Record<string, unknown>): Promise<Value | Refusal>;
}

export function openLine(apiOrigin: string, language: Language, text: CardText): Line {
  const url = (path: string, query: Record<string, string | undefined> = {}) => {
    const given = Object.entries({ language, ...query }).filter(([, value]) => value !== undefined);
    return `${apiOrigin}/v1/records/${path}?${given.map((pair) => pair.join("=")).join("&")}`;
  };
  return {
    language,
    get: async (schema, path, query) => parse(schema, await call(url(path, query), { method: "GET" }, text), text),
    post: async (schema, path, body) => parse(schema, await call(url(path), { method: "POST", body }, text), text),
  };
}

type Answer = { ok: true; body: unknown } | { ok: false; code: Silence; message: string };
type Options = { method: "GET" } | { method: "POST"; body: Record<string, unknown> };

/** Every write carries its id, so a repeat is safe; a network that failed once is worth one repeat. */
async function call(url: string, options: Options, text: CardText): Promise<Answer> {
  const deadline = Date.now() + timeoutMs;
  const first = await attempt(url, options, deadline, text);
  if (first.ok || first.code !== "unreachable") return first;
  return attempt(url, options, deadline, text);
}

async function attempt(url: string, options: Options, deadline: number, text: CardText): Promise<Answer> {
  const timeout = Math.max(1, deadline - Date.now());
  const clock = startClock(timeout);
  const answer = await Promise.race([fetchBody(url, { ...options, timeout }), clock.timeUp]);
  clock.stop();
  if (typeof answer === "object") return answer;
  const message = { unreachable: "unreachable", "timed-out": "timedOut", unreadable: "unreadable" } as const;
  return { ok: false, code: answer, message: text.problem[message[answer]] };
}

/** The host ends a call after its time-out; a host that forgets must not leave a spinner turning. */
function startClock(ms: number): { timeUp: Promise<Silence>; stop(): void } {
  let timer: ReturnType<typeof setTimeout>;
  const timeUp = new Promise<Silence>((resolve) => {
    timer = setTimeout(() => resolve("timed-out"), ms);
  });
  return { timeUp, stop: () => clearTimeout(timer) };
}

type FetchOptions = Options & { timeout: number };

async function fetchBody(url: string, options: FetchOptions): Promise<{ ok: true; body: unknown } | Silence> {
  let response: Response;
  try {
    response = await hubspot.fetch(url, options);
  } catch {
    return "unreachable";
  }
  try {
    const body: unknown = await response.json();
    return isGatewayError(body) ? "unreachable" : { ok: true, body };
  } catch {
    return response.status >= 500 ? "unreachable" : "unreadable";
  }
}

/** HubSpot's proxy answers for a server that it could not reach: `{ status: "error", category: "BAD_GATEWAY", … }`. */
function isGatewayError(body: unknown): boolean {
  return typeof body === "object" && body !== null && "status" in body && body.status === "error";
}

function parse<Value>(schema: Schema<Value>, answer: Answer, text: CardText): Value | Refusal {
  if (!answer.ok) return answer;
  const reply = schema.safeParse(answer.body);
  if (reply.success) return reply.data;
  const refusal = Refusal.safeParse(answer.body);
  if (refusal.success) return refusal.data;
  return { ok: false, code: "unreadable", message: text.problem.unreadable };
}
