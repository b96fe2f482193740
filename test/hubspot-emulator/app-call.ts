import { type Fault, faultReply, rateLimitReply } from "./fault.ts";
import type { Hub } from "./hub.ts";
import { errorReply, missingScopes, type Outcome, type Reply, succeed } from "./reply.ts";
import type { Call, Route } from "./router.ts";
import type { Grant } from "./token-store.ts";

/** A call that came in, read but not yet understood. */
export interface Incoming {
  /** When it was complete, in milliseconds since 1970; the limits and the log go by this one time. */
  at: number;
  method: string;
  path: string;
  query: URLSearchParams;
  authorization: string | undefined;
  contentType: string;
  text: string;
}

/** The caller of a token; also of an expired one, so that the log can say whose call was refused. */
export function findCaller(hub: Hub, authorization: string | undefined): Grant | undefined {
  const token = /^Bearer (.+)$/i.exec(authorization ?? "")?.[1];
  return token ? hub.tokens.findAccessToken(token)?.grant : undefined;
}

function authenticate(hub: Hub, authorization: string | undefined): Outcome<Grant> {
  const token = /^Bearer (.+)$/i.exec(authorization ?? "")?.[1];
  const access = token ? hub.tokens.findAccessToken(token) : undefined;
  if (!access || access.grant.revoked) {
    const message =
      "Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find more details at https://developers.hubspot.com/docs/methods/auth/oauth-overview";
    return { ok: false, reply: errorReply(401, "INVALID_AUTHENTICATION", message) };
  }
  const lateMs = Date.now() - access.expiresAt;
  if (lateMs < 0) return succeed(access.grant);
  const message = `The OAuth token used to make this call expired ${Math.floor(lateMs / 1000)} second(s) ago.`;
  const context = { "expire time": [new Date(access.expiresAt).toISOString()] };
  return { ok: false, reply: errorReply(401, "EXPIRED_AUTHENTICATION", message, { context }) };
}

export interface Answer {
  reply: Reply;
  /** Refused by the rate limit. */
  limited: boolean;
  fault?: Fault;
}

/** Acts, unless a fault that was asked for takes the place of the answer. */
export function answerWithFault(
  { hub, path, method, text }: Incoming & { hub: Hub },
  portalId: number | undefined,
  act: () => Reply,
): Answer {
  const fault = hub.faults.take({ method, path, text, portalId });
  if (!fault) return { reply: act(), limited: false };
  if (fault.kind === "status") return { reply: faultReply(fault), limited: false, fault };
  return { reply: fault.kind === "drop" ? { status: 0 } : act(), limited: false, fault };
}

/**
 * Who calls, how often, with which rights, and only then what: the order in which HubSpot refuses. A fault comes after
 * the limit, so that it counts as HubSpot's own failures do and is not used up by a call that is refused anyway.
 */
export function answerAppCall(call: Call, route: Extract<Route, { scopes: unknown }>, incoming: Incoming): Answer {
  const { hub } = call;
  const caller = authenticate(hub, incoming.authorization);
  if (!caller.ok) return { reply: caller.reply, limited: false };
  const grant = caller.value;
  const portal = hub.portals.find(grant.portalId);
  if (!portal) return { reply: errorReply(404, "OBJECT_NOT_FOUND", "portal not found"), limited: false };
  const admission = route.search
    ? hub.limits.admitSearch(incoming.at, grant.portalId)
    : hub.limits.admit(incoming.at, grant.appId, grant.portalId);
  if (!admission.admitted) {
    return { reply: { ...rateLimitReply(admission.policyName), headers: admission.headers }, limited: true };
  }
  const needed = route.scopes(call.params);
  const allowed = needed.length === 0 || needed.some((scope) => grant.scopes.includes(scope));
  const source = { changeSource: "INTEGRATION" as const, sourceId: String(grant.appId) };
  const answer = answerWithFault({ hub, ...incoming }, grant.portalId, () =>
    allowed ? route.handle({ ...call, portal, grant, source }) : missingScopes(needed),
  );
  return { ...answer, reply: { ...answer.reply, headers: { ...admission.headers, ...answer.reply.headers } } };
}

/** The body as JSON or a form; HubSpot refuses what it cannot read with 400, and other media types with 415. */
export function readContent({ contentType, text }: Incoming): Outcome<unknown> {
  if (text === "") return succeed(undefined);
  if (contentType.startsWith("application/x-www-form-urlencoded")) {
    return succeed(Object.fromEntries(new URLSearchParams(text)));
  }
  if (!contentType.startsWith("application/json")) {
    return {
      ok: false,
      reply: errorReply(415, "VALIDATION_ERROR", `Unsupported media type ${contentType || "(none)"}`),
    };
  }
  try {
    return succeed(JSON.parse(text));
  } catch (error) {
    const detail = error instanceof SyntaxError ? error.message : "";
    return { ok: false, reply: errorReply(400, "VALIDATION_ERROR", `Invalid input JSON: ${detail}`) };
  }
}
