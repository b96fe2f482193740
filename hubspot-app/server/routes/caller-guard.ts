import { RecordPath } from "@assay/shared/api/record";
import type { Refusal } from "@assay/shared/api/result";
import { faultTexts, refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { ownEntry } from "@assay/shared/own-entry";
import type { FastifyReply, FastifyRequest } from "fastify";
import * as z from "zod";
import { type Actor, identifyCaller } from "../operations/identify-caller.ts";
import { identifyExtension } from "../operations/pair-extension.ts";
import { refusalToSee } from "../operations/visible-records.ts";
import { readCaller } from "../trust/caller.ts";
import { verifySignature } from "../trust/signature.ts";
import type { DoorContext, Identify } from "./door.ts";
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
 * A route for somebody whom the door knows: 401 or 403 for anybody else; what cannot be parsed is refused with a
 * sentence, as a 200 that a card or an extension can read.
 */
export function forCaller(context: DoorContext, handle: Handler) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<object> => {
    const identified = await context.identify(context, request);
    if (!identified.ok) return reply.code(identified.httpCode).send(identified.refusal);
    const language = requestLanguage(request);
    try {
      const body = request.method === "GET" ? undefined : JSON.parse(String(request.body));
      return await handle(identified.actor, {
        params: request.params,
        query: Object.fromEntries(queryOf(request)),
        body,
      });
    } catch (error) {
      const fault = describeFault(error, language);
      if (fault === undefined) throw error;
      return { ok: false, code: "invalid", message: refusalTexts[language].invalid(fault) };
    }
  };
}

type RecordHandler = (actor: Actor, record: RecordPath, call: Parameters<Handler>[1]) => Promise<object>;

/** A route about one record, `/v1/records/:objectType/:objectId/…`: for whoever may see that record. */
export function forRecord(context: DoorContext, handle: RecordHandler) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<object> => {
    const answer = forCaller(context, async (actor, call) => {
      const record = RecordPath.parse(call.params);
      const refusal = await refusalToSee(context.services, actor, record, requestLanguage(request));
      return refusal ?? handle(actor, record, call);
    });
    return answer(request, reply);
  };
}

/** By HubSpot's signature and the metadata that it signed: 401 unless both hold, 403 for an unknown portal. */
export const identifyBySignature: Identify = async (context, request) => {
  const { services, appId } = context;
  const signed = signedRequestOf(request);
  const caller = verifySignature(signed, context, services.now()) ? readCaller(queryOf(request), appId) : undefined;
  if (caller === undefined) return { ok: false, httpCode: 401, refusal: unsigned };
  const identified = await identifyCaller(services, caller, requestLanguage(request));
  return identified.ok ? identified : { ok: false, httpCode: 403, refusal: identified };
};

/** By the access token of a browser that was paired. */
export const identifyByToken: Identify = async ({ services }, request) => {
  const actor = await identifyExtension(services, bearerOf(request));
  if (actor !== undefined) return { ok: true, actor };
  const message = refusalTexts[requestLanguage(request)]["signed-out"]();
  return { ok: false, httpCode: 401, refusal: { ok: false, code: "signed-out", message } };
};

/** For doors that nobody is known at. */
export const identifyNobody: Identify = async () => ({ ok: false, httpCode: 401, refusal: unsigned });

/** The token of an `Authorization: Bearer …` header; empty when there is none. */
export function bearerOf(request: FastifyRequest): string {
  return /^Bearer ([\w.~+/=-]+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "";
}

export const unsigned: Refusal = {
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
