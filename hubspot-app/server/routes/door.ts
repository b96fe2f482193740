import type { Refusal } from "@assay/shared/api/result";
import { refusalTexts } from "@assay/shared/language/all-languages";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { Logger } from "pino";
import type { Actor } from "../operations/identify-caller.ts";
import type { Services } from "../operations/services.ts";
import { requestLanguage } from "./request-language.ts";
import type { Telemetry } from "./telemetry.ts";

/** What routes are given: the operations' services and what they need to verify and describe a call. */
export interface DoorContext {
  readonly services: Services;
  /** This door's own public URL, as configured. */
  readonly publicUrl: string;
  readonly clientSecret: string;
  readonly appId: string;
  readonly log: Logger;
  readonly telemetry: Telemetry;
  /** Exactly where the sign-in page may send a browser extension back to. */
  readonly extensionRedirects: readonly string[];
  /** The largest file that the page for uploads takes. */
  readonly uploadLimitMb: number;
  /** Proxies whose word on the caller's address is believed; it counts tries on our pages, and proves nothing. */
  readonly trustedProxies: readonly string[];
  /** Who calls, by what this door takes as proof. */
  readonly identify: Identify;
}

/** The caller, or the refusal that the reply carries. */
export type Identified = { ok: true; actor: Actor } | { ok: false; httpCode: 401 | 403; refusal: Refusal };
export type Identify = (context: DoorContext, request: FastifyRequest) => Promise<Identified>;

/** One noun's routes. */
export type Routes = (app: FastifyInstance, context: DoorContext) => void | Promise<void>;

const largestBodyBytes = 1024 * 1024;

/**
 * One origin of ours. Bodies stay text until they are verified; every refusal is JSON that a card can show; the log
 * holds the route's pattern, never the URL, in which mail addresses stand.
 */
export async function openDoor(
  name: string,
  context: DoorContext,
  routes: readonly Routes[],
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    bodyLimit: largestBodyBytes,
    trustProxy: [...context.trustedProxies],
    routerOptions: { ignoreTrailingSlash: false },
    // An address that cannot be decoded: Fastify's own words would repeat it, and a mail address with it.
    frameworkErrors: (_error, _request, reply) => sayNotFound(reply as FastifyReply),
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "string" }, (_request, body, done) => done(null, body));
  app.setNotFoundHandler((_request, reply) => sayNotFound(reply));
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ ok: false, code: "invalid", message: `${error.message}.` });
    context.log.error({ door: name, route: patternOf(request), error: describeError(error) }, "request failed");
    const message = refusalTexts[requestLanguage(request)].internal();
    return reply.code(500).send({ ok: false, code: "internal", message });
  });
  app.addHook("onResponse", (request, reply, done) => {
    const route = patternOf(request);
    context.telemetry.observeRequest(name, request.method, route, reply.statusCode, reply.elapsedTime);
    context.log.debug({ door: name, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, "request");
    done();
  });
  app.addHook("preClose", async () => hangUp(app));
  for (const addRoutes of routes) await addRoutes(app, context);
  return app;
}

/** Once a door closes, connections end with their reply: kept alive, they would hold the process for a minute. */
function hangUp({ server }: FastifyInstance): void {
  const timer = setInterval(() => server.closeIdleConnections(), 50);
  server.once("close", () => clearInterval(timer));
}

function sayNotFound(reply: FastifyReply): FastifyReply {
  return reply.code(404).send({ ok: false, code: "not-found", message: "There is nothing at this address." });
}

function patternOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? "unknown";
}

/** Name, code and stack; a database's message can hold what somebody typed, so it is left out. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { name: "unknown" };
  const code = "code" in error ? String(error.code) : undefined;
  const where = error.stack
    ?.split("\n")
    .filter((line) => line.startsWith("    at "))
    .slice(0, 6)
    .map((line) => line.trim());
  return { name: error.name, code, where };
}
