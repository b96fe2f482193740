import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { canonicalPath } from "./api-path.ts";
import { type Answer, answerAppCall, findCaller, type Incoming, readContent } from "./app-call.ts";
import type { Fault } from "./fault.ts";
import { faultReply } from "./fault.ts";
import type { Hub } from "./hub.ts";
import { errorReply, type Reply } from "./reply.ts";
import { makeRouter } from "./router.ts";
import { allRoutes } from "./routes/all-routes.ts";
import { authorize } from "./routes/consent.ts";
import { answerControl } from "./routes/control.ts";

const router = makeRouter(allRoutes);

function answer(hub: Hub, incoming: Incoming): Answer {
  const path = canonicalPath(incoming.path);
  const found = path === undefined ? "no-path" : router.match(incoming.method, path);
  if (found === "no-path") {
    const reply = errorReply(404, "OBJECT_NOT_FOUND", `Unable to find a resource at ${incoming.path}`);
    return { reply, limited: false };
  }
  if (found === "no-method") {
    const message = `${incoming.method} is not allowed at ${incoming.path}`;
    return { reply: errorReply(405, "METHOD_NOT_ALLOWED", message), limited: false };
  }
  const content = readContent(incoming);
  if (!content.ok) return { reply: content.reply, limited: false };
  const { route, params } = found;
  const call = { hub, method: incoming.method, params, query: incoming.query, body: content.value };
  if (route.open) return { reply: route.handle(call), limited: false };
  return answerAppCall(call, route, incoming.authorization);
}

async function readIncoming(request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? "/", "http://hubspot.local");
  return {
    method: request.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    authorization: request.headers.authorization,
    contentType: request.headers["content-type"] ?? "",
    text: Buffer.concat(chunks).toString("utf8"),
  };
}

function send(response: ServerResponse, reply: Reply, text: string): void {
  const type = reply.html === undefined ? "application/json;charset=utf-8" : "text/html;charset=utf-8";
  response.writeHead(reply.status, {
    ...reply.headers,
    ...(text === "" ? {} : { "content-type": type }),
    ...(reply.status === 204 ? {} : { "content-length": Buffer.byteLength(text) }),
  });
  response.end(reply.status === 204 ? undefined : text);
}

function render(reply: Reply): string {
  if (reply.html !== undefined) return reply.html;
  return reply.body === undefined ? "" : JSON.stringify(reply.body);
}

/** Acts and logs in one transaction, so that the log and the records never disagree. */
function act(
  hub: Hub,
  incoming: Incoming,
  fault: Fault | undefined,
  startedAt: number,
): { reply: Reply; text: string } {
  return hub.database.transaction(() => {
    const { reply, limited } =
      fault?.kind === "status" ? { reply: faultReply(fault), limited: false } : answerSafely(hub, incoming, fault);
    const caller = findCaller(hub, incoming.authorization);
    const text = render(reply);
    const unanswered = fault?.kind === "drop" || fault?.kind === "drop-after";
    hub.log.add({
      at: startedAt,
      ...(caller ? { portalId: caller.portalId, appId: caller.appId } : {}),
      method: incoming.method,
      path: incoming.path,
      query: incoming.query.toString(),
      requestBody: incoming.text,
      status: unanswered ? 0 : reply.status,
      responseBody: unanswered ? "" : text,
      limited,
      ...(fault ? { fault: fault.kind } : {}),
      durationMs: Date.now() - startedAt,
    });
    return { reply, text };
  });
}

function answerSafely(hub: Hub, incoming: Incoming, fault: Fault | undefined): Answer {
  if (fault?.kind === "drop") return { reply: { status: 0 }, limited: false };
  try {
    return answer(hub, incoming);
  } catch (error) {
    // A fault of the emulator itself: told on the console, and to the caller as HubSpot would.
    console.error(error);
    return { reply: errorReply(500, "INTERNAL_ERROR", "internal error"), limited: false };
  }
}

async function handle(hub: Hub, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const startedAt = Date.now();
  const incoming = await readIncoming(request);
  if (incoming.path.startsWith("/_emulator/")) {
    const reply = hub.database.transaction(() => answerControl(hub, incoming));
    send(response, reply, render(reply));
    return;
  }
  if (incoming.path === "/oauth/authorize" && incoming.method === "GET") {
    const reply = hub.database.transaction(() => authorize(hub, incoming.query));
    send(response, reply, render(reply));
    return;
  }
  const portalId = findCaller(hub, incoming.authorization)?.portalId;
  const fault = hub.faults.take({ method: incoming.method, path: incoming.path, portalId });
  if (fault?.kind === "slow") await wait(fault.ms);
  const { reply, text } = act(hub, incoming, fault, startedAt);
  if (fault?.kind === "drop" || fault?.kind === "drop-after") request.socket.destroy();
  else send(response, reply, text);
}

export function makeServer(hub: Hub): Server {
  return createServer((request, response) => {
    handle(hub, request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
}
