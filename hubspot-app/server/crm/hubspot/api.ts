import { setTimeout as sleep } from "node:timers/promises";
import { holdSlots, type Pace, reserveSlot } from "../../store/rate-slots.ts";
import type { CrmAnswer, CrmFault } from "../answer.ts";
import { getAccessToken, type TokenSource } from "./access-token.ts";
import { sayError } from "./error-body.ts";
import { heedRemaining, passGate } from "./send-gate.ts";
import { type ApiRequest, type ApiResponse, send } from "./transport.ts";

/**
 * HubSpot grants an OAuth app 110 requests in any 10 s, by portal. 10.6 a second and 2 at once is 108 in the worst
 * window: the room left is for requests that arrive bunched by the network, and the gate sees to the rest.
 */
const generalPace: Pace = { kind: "general", intervalMs: 1000 / 10.6, burst: 1 };

/** Longer than this is not worth holding a worker for: the caller comes back. */
const longestQueueMs = 10_000;

/** A reply that is neither a fault of the day nor a matter of tokens: 2xx, or a 4xx that says something of the request. */
export interface ApiReply {
  readonly status: number;
  readonly body: unknown;
}

/** Calls HubSpot for one tenant: waits for a slot of its rate limit, finds a token, and reads what HubSpot meant. */
export async function callApi(
  source: TokenSource,
  tenantId: string,
  request: ApiRequest,
  pace: Pace = generalPace,
): Promise<CrmAnswer<ApiReply>> {
  let refused: string | undefined;
  for (;;) {
    const waitMs = await reserveSlot(source.queries, tenantId, pace);
    if (waitMs > longestQueueMs) return faulty({ kind: "busy", waitMs, message: "HubSpot's rate limit is used up." });
    if (waitMs > 0) await sleep(waitMs);
    const token = await getAccessToken(source, tenantId, refused);
    if (!token.ok) return token;
    await passGate(tenantId);
    const response = await send(source.settings.apiOrigin, token.value, request);
    if (response.answered) heedRemaining(tenantId, response.remaining);
    if (response.answered && response.status === 401 && refused === undefined) {
      refused = token.value;
      continue;
    }
    const fault = faultOf(response);
    if (fault?.kind === "busy") await holdSlots(source.queries, tenantId, pace, fault.waitMs);
    if (fault !== undefined || !response.answered)
      return faulty(fault ?? { kind: "unavailable", message: "no answer" });
    return { ok: true, value: { status: response.status, body: response.body } };
  }
}

/** A refusal that no wait mends, in HubSpot's words. */
export function rejected({ status, body }: ApiReply): { ok: false; fault: CrmFault } {
  return faulty({ kind: "rejected", message: sayError(body, status) });
}

function faulty(fault: CrmFault): { ok: false; fault: CrmFault } {
  return { ok: false, fault };
}

/** HubSpot's documented waits: 429 Retry-After or ten seconds, 423 two seconds, 477 Retry-After (a portal on the move). */
function faultOf(response: ApiResponse): CrmFault | undefined {
  if (!response.answered) return { kind: "unavailable", message: `HubSpot could not be reached: ${response.message}` };
  const { status, body, retryAfterMs } = response;
  const message = sayError(body, status);
  if (status === 429) return { kind: "busy", waitMs: retryAfterMs ?? 10_000, message };
  if (status === 423) return { kind: "busy", waitMs: retryAfterMs ?? 2_000, message };
  if (status === 477) return { kind: "busy", waitMs: retryAfterMs ?? 60_000, message };
  // A token that was renewed a moment ago: only a refused renewal tells that the portal took back its consent.
  if (status === 401 || status === 408 || status >= 500) return { kind: "unavailable", message };
  if (status === 403) return { kind: "no-access", message };
  return undefined;
}
