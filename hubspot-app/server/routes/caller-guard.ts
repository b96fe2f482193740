import { refusals } from "@assay/shared/language/en";
import type { FastifyReply, FastifyRequest } from "fastify";
import * as z from "zod";
import { type Actor, identifyCaller } from "../operations/identify-caller.ts";
import { readCaller } from "../trust/caller.ts";
import { verifySignature } from "../trust/signature.ts";
import type { DoorContext } from "./door.ts";

/** A request as HubSpot sent it, for the verifier. */
export function signedRequestOf(request: FastifyRequest) {
  const header = (name: string) => {
    const value = request.headers[name];
    return Array.isArray(value) ? undefined : value;
  };
  return {
    method: request.method,
    target: request.raw.url ?? "",
    body: typeof request.body === "string" ? request.body : "",
    signature: header("x-hubspot-signature-v3"),
    timestamp: header("x-hubspot-request-timestamp"),
  };
}

export function queryOf(request: FastifyRequest): URLSearchParams {
  return new URLSearchParams((request.raw.url ?? "").split("?").slice(1).join("?"));
}

type Handler = (actor: Actor, call: { params: unknown; query: unknown; body: unknown }) => Promise<object>;

/**
 * A route for signed card calls: 401 unless the signature and the caller's metadata hold, 403 for an unknown portal,
 * and what cannot be parsed is refused with a sentence, as a 200 that the card can read.
 */
export function forCaller(context: DoorContext, handle: Handler) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<object> => {
    const { services, appId } = context;
    const signed = signedRequestOf(request);
    const query = queryOf(request);
    const caller = verifySignature(signed, context, services.now()) ? readCaller(query, appId) : undefined;
    if (caller === undefined) return reply.code(401).send(unsigned);
    const identified = await identifyCaller(services, caller);
    if (!identified.ok) return reply.code(403).send(identified);
    try {
      const body = request.method === "GET" ? undefined : JSON.parse(signed.body);
      return await handle(identified.actor, { params: request.params, query: Object.fromEntries(query), body });
    } catch (error) {
      const fault = describeFault(error);
      if (fault === undefined) throw error;
      return { ok: false, code: "invalid", message: refusals.invalid(fault) };
    }
  };
}

export const unsigned = {
  ok: false,
  code: "unsigned",
  message: "This call does not carry a valid signature of HubSpot for this address.",
};

/** What is wrong with a request, in words; absent when the fault is ours. */
function describeFault(error: unknown): string | undefined {
  if (error instanceof SyntaxError) return "the body is not JSON";
  if (!(error instanceof z.ZodError)) return undefined;
  const [issue] = error.issues;
  return issue && `${issue.path.join(".") || "the body"} ${issue.message}`;
}
