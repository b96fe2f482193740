import { AssessmentReply } from "@assay/shared/api/assessment";
import { HistoryReply } from "@assay/shared/api/history";
import { type ClearRequest, ConflictReply, RateReply, type RateRequest } from "@assay/shared/api/rating";
import { Refusal, type Result } from "@assay/shared/api/result";
import { SyncReply } from "@assay/shared/api/sync";
import type { CardText } from "@assay/shared/language/en";
import type { Language } from "@assay/shared/language/language";
import { hubspot } from "@hubspot/ui-extensions";
import type { Change } from "./change.ts";

/** HubSpot's own limit for one call. */
const timeoutMs = 15_000;

/** Codes of this file: no answer that can be read came back, so nobody knows whether the server did its work. */
export type Silence = "unreachable" | "timed-out" | "unreadable";
const silences: readonly string[] = ["unreachable", "timed-out", "unreadable"] satisfies Silence[];

export function isSilence(code: string): code is Silence {
  return silences.includes(code);
}

export interface Server {
  read(): Promise<Result<AssessmentReply>>;
  send(change: Change): Promise<RateReply | ConflictReply | Refusal>;
  sync(): Promise<Result<SyncReply>>;
  /** Newest first; `before` is the last reply's `nextBefore`. */
  history(before?: number): Promise<Result<HistoryReply>>;
}

interface Address {
  readonly apiOrigin: string;
  readonly objectId: string;
  readonly framework: string;
  readonly language: Language;
}

/** Our server's routes for one contact. Every reply is parsed; every failure is a plain object. */
export function connectServer(address: Address, text: CardText): Server {
  const { apiOrigin, objectId, framework, language } = address;
  const record = `${apiOrigin}/v1/records/contact/${objectId}`;
  const query = `language=${language}&framework=${framework}`;
  const ask = (path: string) => call(`${record}/${path}`, { method: "GET" }, text);
  return {
    read: async () => parse(AssessmentReply, await ask(`assessment?${query}`), text),
    sync: async () => parse(SyncReply, await ask(`sync?language=${language}`), text),
    history: async (before) =>
      parse(HistoryReply, await ask(`history?${query}${before === undefined ? "" : `&before=${before}`}`), text),
    send: async (change) => {
      const { path, body } = requestOf(change, framework, language);
      const answer = await call(`${record}/${path}?language=${language}`, { method: "POST", body }, text);
      const conflict = answer.ok ? ConflictReply.safeParse(answer.body) : undefined;
      return conflict?.success ? conflict.data : parse(RateReply, answer, text);
    },
  };
}

type Write = { path: "ratings"; body: RateRequest } | { path: "clearings"; body: ClearRequest };

function requestOf({ level, evidence, ...change }: Change, framework: string, language: Language): Write {
  const common = { ...change, framework, language, surface: "card" as const };
  if (level === undefined) return { path: "clearings", body: common };
  return { path: "ratings", body: { ...common, level, ...(evidence && { evidence }) } };
}

type Answer = { ok: true; body: unknown } | { ok: false; code: Silence; message: string };
type Options = { method: "GET" } | { method: "POST"; body: RateRequest | ClearRequest };

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

interface Schema<Value> {
  safeParse(body: unknown): { success: true; data: Value } | { success: false };
}

function parse<Value>(schema: Schema<Value>, answer: Answer, text: CardText): Value | Refusal {
  if (!answer.ok) return answer;
  const reply = schema.safeParse(answer.body);
  if (reply.success) return reply.data;
  const refusal = Refusal.safeParse(answer.body);
  if (refusal.success) return refusal.data;
  return { ok: false, code: "unreadable", message: text.problem.unreadable };
}
