import { faultTexts, refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { ownEntry } from "@assay/shared/own-entry";
import type { FastifyReply, FastifyRequest } from "fastify";
import * as z from "zod";
import { type Actor, identifyCaller } from "../operations/identify-caller.ts";
import { readCaller } from "../trust/caller.ts";
import { verifySignature } from "../trust/signature.ts";
import type { DoorContext } from "./door.ts";
import { requestLanguage } from "./request-language.ts";

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
    const language = requestLanguage(request);
    const identified = await identifyCaller(services, caller, language);
    if (!identified.ok) return reply.code(403).send(identified);
    try {
      const body = request.method === "GET" ? undefined : JSON.parse(signed.body);
      return await handle(identified.actor, { params: request.params, query: Object.fromEntries(query), body });
    } catch (error) {
      const fault = describeFault(error, language);
      if (fault === undefined) throw error;
      return { ok: false, code: "invalid", message: refusalTexts[language].invalid(fault) };
    }
  };
}

export const unsigned = {
  ok: false,
  code: "unsigned",
  message: "This call does not carry a valid signature of HubSpot for this address.",
};

/**
 * What is wrong with a request, in words; absent when the fault is ours. What a person can type wrongly is said in their
 * language; the rest only a program gets wrong, and its author reads zod's English.
 */
function describeFault(error: unknown, language: Language): string | undefined {
  if (error instanceof SyntaxError) return "the body is not JSON";
  if (!(error instanceof z.core.$ZodError)) return undefined;
  const [issue] = error.issues;
  if (issue === undefined) return undefined;
  return `${issue.path.join(".") || "the body"} ${ownEntry(faultTexts[language], issue.message) ?? issue.message}`;
}
