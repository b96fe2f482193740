import { Client } from "@hubspot/api-client";
import * as z from "zod";

export interface ApiRequest {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly path: string;
  readonly body?: object;
}

/**
 * What came back over the wire, or that nothing did. `retryAfterMs` is HubSpot's own wish; `remaining`, where it says
 * so, the requests that its limit of ten seconds still allows.
 */
export type ApiResponse =
  | {
      answered: true;
      status: number;
      body: unknown;
      retryAfterMs: number | undefined;
      remaining: number | undefined;
    }
  | { answered: false; message: string };

const longestWaitMs = 10_000;

/**
 * Sends one request with the official client. Its own limiter and retries are switched off: they are kept once a
 * process, so that making one portal's client would change another's; ours live in the database, by tenant.
 */
export async function send(origin: string, accessToken: string, request: ApiRequest): Promise<ApiResponse> {
  const client = new Client({ accessToken, basePath: origin, numberOfApiCallRetries: 0 });
  const call = client.apiRequest({ ...request, ...(request.body && { body: request.body }) });
  return readResponse(call);
}

/** Reads a response, or says in a sentence why there is none. */
export async function readResponse(call: Promise<Response>): Promise<ApiResponse> {
  const timer = new AbortController();
  const timeout = new Promise<never>((_resolve, reject) => {
    const handle = setTimeout(() => reject(new Error("no answer in 10 s")), longestWaitMs);
    timer.signal.addEventListener("abort", () => clearTimeout(handle));
  });
  try {
    const response = await Promise.race([call, timeout]);
    const text = await Promise.race([response.text(), timeout]);
    const told = { retryAfterMs: retryAfter(response), remaining: remainingOf(response) };
    return { answered: true, status: response.status, body: parseBody(text), ...told };
  } catch (error) {
    return { answered: false, message: error instanceof Error ? error.message : "no answer" };
  } finally {
    timer.abort();
  }
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's HTML page, or nothing: the status says enough.
    return undefined;
  }
}

function retryAfter(response: Response): number | undefined {
  const seconds = z.coerce
    .number()
    .min(0)
    .max(86_400)
    .safeParse(response.headers.get("retry-after") ?? undefined);
  return seconds.success ? seconds.data * 1000 : undefined;
}

function remainingOf(response: Response): number | undefined {
  const remaining = z.coerce
    .number()
    .int()
    .min(0)
    .safeParse(response.headers.get("x-hubspot-ratelimit-remaining") ?? undefined);
  return remaining.success ? remaining.data : undefined;
}
