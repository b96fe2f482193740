import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { canonicalPath } from "./api-path.ts";
import { type Answer, answerAppCall, answerWithFault, findCaller, type Incoming, readContent } from "./app-call.ts";
import type { Fault } from "./fault.ts";
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
  if (route.open) return answerWithFault({ hub, ...incoming }, undefined, () => route.handle(call));
  return answerAppCall(call, route, incoming);
}

async function readIncoming(request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? "/", "http://hubspot.local");
  return {
    at: Date.now(),
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

interface Acted {
  reply: Reply;
  text: string;
  fault: Fault | undefined;
}

/** Acts and logs in one transaction, so that the log and the records never disagree. */
function act(hub: Hub, incoming: Incoming): Acted {
  return hub.database.transaction(() => {
    const { reply, limited, fault } = answerSafely(hub, incoming);
    const caller = findCaller(hub, incoming.authorization);
    const text = render(reply);
    const unanswered = fault?.kind === "drop" || fault?.kind === "drop-after";
    hub.log.add({
      at: incoming.at,
      ...(caller ? { portalId: caller.portalId, appId: caller.appId } : {}),
      method: incoming.method,
      path: incoming.path,
      query: incoming.query.toString(),
      requestBody: incoming.text,
      status: unanswered ? 0 : reply.status,
      responseBody: unanswered ? "" : text,
      limited,
      ...(fault ? { fault: fault.kind } : {}),
      durationMs: Date.now() - incoming.at + (fault?.kind === "slow" ? fault.ms : 0),
    });
    return { reply, text, fault };
  });
}

function answerSafely(hub: Hub, incoming: Incoming): Answer {
  try {
    return answer(hub, incoming);
  } catch (error) {
    // A fault of the emulator itself: told on the console, and to the caller as HubSpot would.
    console.error(error);
    return { reply: errorReply(500, "INTERNAL_ERROR", "internal error"), limited: false };
  }
}

/** The screens that people use; they are no calls of an app. */
function answerPerson(hub: Hub, incoming: Incoming): Reply | undefined {
  if (incoming.path.startsWith("/_emulator/")) return answerControl(hub, incoming);
  if (incoming.path === "/oauth/authorize" && incoming.method === "GET") return authorize(hub, incoming.query);
  return undefined;
}

async function handle(hub: Hub, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const incoming = await readIncoming(request);
  const forPerson = hub.database.transaction(() => answerPerson(hub, incoming));
  if (forPerson) {
    send(response, forPerson, render(forPerson));
    return;
  }
  const { reply, text, fault } = act(hub, incoming);
  if (fault?.kind === "slow") await wait(fault.ms);
  if (fault?.kind === "drop" || fault?.kind === "drop-after") request.socket.destroy();
  else send(response, reply, text);
}

/** Longer than the pause of any client here: a connection that is closed between calls would look like a fault. */
const keepAliveMs = 65_000;

export function makeServer(hub: Hub): Server {
  const server = createServer((request, response) => {
    handle(hub, request, response).catch((error: unknown) => {
      // A caller that hung up in the middle of its request needs no answer and is no fault.
      if (request.complete) console.error(error);
      response.destroy();
    });
  });
  server.keepAliveTimeout = keepAliveMs;
  return server;
}
