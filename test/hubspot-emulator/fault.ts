import { z } from "zod";
import { errorReply, type Reply } from "./reply.ts";

export const faultRequest = z.object({
  match: z
    .object({
      method: z.string().optional(),
      pathPrefix: z.string().optional(),
      /** The whole path: of a list, and of no record in it. */
      path: z.string().optional(),
      portalId: z.int().optional(),
      /** A text in the request's body: the id of the record that the fault is for. */
      bodyHas: z.string().optional(),
    })
    .default({}),
  times: z.int().min(1),
  fault: z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("status"),
      status: z.int().min(400).max(599),
      headers: z.record(z.string(), z.string()).optional(),
      body: z.unknown().optional(),
    }),
    z.object({ kind: z.literal("drop") }),
    z.object({ kind: z.literal("drop-after") }),
    z.object({ kind: z.literal("slow"), ms: z.int().min(0) }),
  ]),
});
export type FaultRequest = z.infer<typeof faultRequest>;
export type Fault = FaultRequest["fault"];

export interface FaultQueue {
  add(request: FaultRequest): void;
  clear(): void;
  /** The first queued fault that matches the call, used up by one. */
  take(call: { method: string; path: string; text: string; portalId: number | undefined }): Fault | undefined;
}

export function openFaultQueue(): FaultQueue {
  let queue: FaultRequest[] = [];
  return {
    add: (request) => queue.push({ ...request }),
    clear: () => {
      queue = [];
    },
    take: ({ method, path, text, portalId }) => {
      const found = queue.find(
        ({ match }) =>
          (match.method === undefined || match.method.toUpperCase() === method) &&
          (match.pathPrefix === undefined || path.startsWith(match.pathPrefix)) &&
          (match.path === undefined || path === match.path) &&
          (match.bodyHas === undefined || text.includes(match.bodyHas)) &&
          (match.portalId === undefined || match.portalId === portalId),
      );
      if (!found) return undefined;
      found.times -= 1;
      queue = queue.filter((one) => one.times > 0);
      return found.fault;
    },
  };
}

const messages: Record<number, [category: string, message: string]> = {
  401: ["EXPIRED_AUTHENTICATION", "The OAuth token used to make this call expired 1 second(s) ago."],
  423: ["LOCKED", "The resource is temporarily locked. Wait at least 2 seconds between requests."],
  477: ["MIGRATION_IN_PROGRESS", "This account is being moved to another data hosting location."],
  500: ["INTERNAL_ERROR", "internal error"],
  502: ["BAD_GATEWAY", "Bad Gateway"],
  503: ["SERVICE_UNAVAILABLE", "Service temporarily unavailable"],
};

/** HubSpot's words for a burst refusal, https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines. */
export function rateLimitReply(policyName: string): Reply {
  const message = `You have reached your ${policyName.toLowerCase()} limit.`;
  return errorReply(429, "RATE_LIMITS", message, { errorType: "RATE_LIMIT", policyName });
}

export function faultReply(fault: Extract<Fault, { kind: "status" }>): Reply {
  const [category, message] = messages[fault.status] ?? ["ERROR", `status ${fault.status}`];
  const usual =
    fault.status === 429 ? rateLimitReply("TEN_SECONDLY_ROLLING") : errorReply(fault.status, category, message);
  // 477 always says when to come back.
  const headers = { ...(fault.status === 477 ? { "Retry-After": "5" } : {}), ...fault.headers };
  return { ...usual, headers, ...(fault.body === undefined ? {} : { body: fault.body }) };
}
