import { z } from "zod";
import { appDefinition } from "../app.ts";
import { type Incoming, readContent } from "../app-call.ts";
import { faultRequest } from "../fault.ts";
import type { Hub } from "../hub.ts";
import type { Portal } from "../portal.ts";
import { errorReply, type Reply } from "../reply.ts";
import { type Call, makeRouter, type Route, readBody, readCount } from "../router.ts";
import { seedPortal } from "../seed/portal-seed.ts";
import { controlAssociationRoutes } from "./control-associations.ts";
import { controlRecordRoutes } from "./control-records.ts";
import { controlListRoutes } from "./lists.ts";
import { controlEnrolmentRoutes } from "./workflow-callbacks.ts";

/** HubSpot's own screens as JSON: what its developers, users and administrators do. No authentication, no limits, no log. */

function putApp(call: Call): Reply {
  const body = readBody(appDefinition, call.body);
  if (!body.ok) return body.reply;
  const appId = Number(call.params.appId);
  if (!Number.isSafeInteger(appId)) return errorReply(400, "VALIDATION_ERROR", "the app id is a whole number");
  call.hub.apps.save({ appId, ...body.value });
  return { status: 200, body: { appId, clientId: body.value.clientId } };
}

function listPortals(call: Call): Reply {
  return { status: 200, body: { portals: call.hub.portals.list().map(describePortal) } };
}

function describePortal({ portalId, name, timeZone, users, unavailableScopes }: Portal) {
  return { portalId, name, timeZone, users, unavailableScopes: [...unavailableScopes] };
}

const portalRequest = z.object({
  seed: z.enum(["empty", "believable"]),
  contacts: z.int().min(0).max(1_000_000).optional(),
  name: z.string().optional(),
  unavailableScopes: z.array(z.string()).optional(),
  customPropertyLimit: z.int().min(0).optional(),
});

/** Makes a portal; of one that is there, only what its subscription allows can change. */
function putPortal(call: Call): Reply {
  const portalId = Number(call.params.portalId);
  if (!Number.isSafeInteger(portalId)) return errorReply(400, "VALIDATION_ERROR", "the portal id is a whole number");
  const body = readBody(portalRequest, call.body);
  if (!body.ok) return body.reply;
  const { portals } = call.hub;
  const { unavailableScopes, customPropertyLimit } = body.value;
  const portal = portals.find(portalId) ?? seedPortal(portals, portalId, body.value);
  if (unavailableScopes) portals.setUnavailableScopes(portal, unavailableScopes);
  if (customPropertyLimit !== undefined) portals.setCustomPropertyLimit(portal, customPropertyLimit);
  return { status: 200, body: describePortal(portal) };
}

function expireTokens(call: Call): Reply {
  call.hub.tokens.expireAccessTokens(Number(call.params.portalId));
  return { status: 204 };
}

function revokeTokens(call: Call): Reply {
  call.hub.tokens.uninstall(Number(call.params.portalId));
  return { status: 204 };
}

function removeUser(call: Call): Reply {
  const portal = call.hub.portals.find(Number(call.params.portalId));
  if (portal) call.hub.portals.removeUser(portal, Number(call.params.userId));
  return { status: 204 };
}

function readLog(call: Call): Reply {
  const limit = readCount(call.query, "limit", { fallback: 1000, max: 100_000 });
  if (!limit.ok) return limit.reply;
  const portalId = call.query.get("portalId");
  const entries = call.hub.log.read({
    after: Number(call.query.get("after") ?? 0),
    limit: limit.value,
    ...(portalId === null ? {} : { portalId: Number(portalId) }),
  });
  return { status: 200, body: { entries } };
}

function addFault(call: Call): Reply {
  const body = readBody(faultRequest, call.body);
  if (!body.ok) return body.reply;
  call.hub.faults.add(body.value);
  return { status: 204 };
}

function clearFaults(call: Call): Reply {
  call.hub.faults.clear();
  return { status: 204 };
}

function readWebhooks(call: Call): Reply {
  return { status: 200, body: { attempts: call.hub.webhooks.attempts() } };
}

function duplicateNext(call: Call): Reply {
  call.hub.webhooks.duplicateNext();
  return { status: 204 };
}

function holdWebhooks(call: Call): Reply {
  call.hub.webhooks.hold();
  return { status: 204 };
}

const stormRequest = z.object({ duplicated: z.number(), dropped: z.number(), seed: z.int() });

function releaseWebhooks(call: Call): Reply {
  const body = readBody(stormRequest, call.body);
  if (!body.ok) return body.reply;
  return { status: 200, body: call.hub.webhooks.release(body.value) };
}

function countWaiting(call: Call): Reply {
  return { status: 200, body: { batches: call.hub.webhooks.waiting() } };
}

function route(method: string, path: string, handle: (call: Call) => Reply): Route {
  return { method, path: `/_emulator/${path}`, open: true, handle };
}

const router = makeRouter([
  route("PUT", "apps/:appId", putApp),
  route("GET", "portals", listPortals),
  route("PUT", "portals/:portalId", putPortal),
  route("POST", "portals/:portalId/tokens/expire", expireTokens),
  route("POST", "portals/:portalId/tokens/revoke", revokeTokens),
  route("DELETE", "portals/:portalId/users/:userId", removeUser),
  route("GET", "log", readLog),
  route("POST", "faults", addFault),
  route("DELETE", "faults", clearFaults),
  route("GET", "webhooks", readWebhooks),
  route("POST", "webhooks/duplicate-next", duplicateNext),
  route("POST", "webhooks/hold", holdWebhooks),
  route("POST", "webhooks/release", releaseWebhooks),
  route("GET", "webhooks/waiting", countWaiting),
  ...controlRecordRoutes,
  ...controlAssociationRoutes,
  ...controlListRoutes,
  ...controlEnrolmentRoutes,
]);

export function answerControl(hub: Hub, incoming: Incoming): Reply {
  const found = router.match(incoming.method, incoming.path);
  if (typeof found === "string")
    return errorReply(found === "no-path" ? 404 : 405, "OBJECT_NOT_FOUND", "no such control");
  const content = readContent(incoming);
  if (!content.ok) return content.reply;
  if (!found.route.open) return errorReply(500, "INTERNAL_ERROR", "a control needs no token");
  const { method, query } = incoming;
  return found.route.handle({ hub, method, params: found.params, query, body: content.value });
}
