import { Refusal } from "@assay/shared/api/result";
import { extensionTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import * as z from "zod/mini";
import { serverOrigin } from "./origins.ts";

/** Nobody waits longer, and a worker lives thirty seconds after its last event. */
const timeoutMs = 8_000;

export interface Call<Reply> {
  /** From `/v1` on. */
  path: string;
  /** Present = POST. */
  body?: object;
  token?: string;
  reply: z.ZodMiniType<Reply>;
  language: Language;
}

/**
 * One call of our server, and the extension's only fetch. What the server says is decided by the body, never by the HTTP
 * code: its reply, or a refusal. Silence is a refusal of our own: `unreachable`, `timed-out`, `unreadable`.
 */
export async function send<Reply>(call: Call<Reply>): Promise<Reply | Refusal> {
  const received = await fetchBody(call);
  if (typeof received === "string") return refuse(received, call.language);
  const reply = z.safeParse(call.reply, received.body);
  if (reply.success) return reply.data;
  const refusal = Refusal.safeParse(received.body);
  return refusal.success ? refusal.data : refuse("unreadable", call.language);
}

async function fetchBody<Reply>({ path, body, token, language }: Call<Reply>): Promise<{ body: unknown } | Silence> {
  const headers = {
    "accept-language": language,
    ...(body && { "content-type": "application/json" }),
    ...(token && { authorization: `Bearer ${token}` }),
  };
  try {
    const response = await fetch(`${serverOrigin}${path}`, {
      method: body ? "POST" : "GET",
      headers,
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(timeoutMs),
      credentials: "omit",
      cache: "no-store",
      // Our server never sends anybody elsewhere; whoever does is a hotel's sign-in page.
      redirect: "error",
    });
    return { body: await response.json() };
  } catch (error) {
    if (error instanceof SyntaxError) return "unreadable";
    return error instanceof DOMException && error.name === "TimeoutError" ? "timed-out" : "unreachable";
  }
}

type Silence = "unreachable" | "timed-out" | "unreadable";
type OwnCode = keyof (typeof extensionTexts)["en"]["refusals"];

/** A refusal of our own, in the person's language. */
export function refuse(code: OwnCode, language: Language): Refusal {
  return { ok: false, code, message: extensionTexts[language].refusals[code] };
}
