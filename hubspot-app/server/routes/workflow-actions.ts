import { ActionCall, ActionName } from "@assay/shared/api/workflow-actions";
import type { FastifyRequest } from "fastify";
import * as z from "zod";
import { receiveActionCall } from "../operations/receive-action-call.ts";
import { verifyActionCall } from "../trust/action-signature.ts";
import { carriesCardKeys } from "../trust/caller.ts";
import { queryOf, signedRequestOf, unsigned } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

const Path = z.object({ action: ActionName });

/** What HubSpot's workflows ask for, on an origin that no card may call. Kept, then answered; the work is a job's. */
export const workflowActions: Routes = (app, context) => {
  app.post("/hubspot/actions/:action", async (request, reply) => {
    if (!isHubspots(request, context)) return reply.code(401).send(unsigned);
    const path = Path.safeParse(request.params);
    if (!path.success)
      return reply.code(404).send({ ok: false, code: "not-found", message: "There is no such action." });
    const call = ActionCall.safeParse(parseJson(request.body));
    if (!call.success) return reply.code(400).send({ ok: false, code: "invalid", message: "Not a workflow's call." });
    const received = await receiveActionCall(context.services, path.data.action, call.data);
    return received.ok ? received.reply : reply.code(403).send(received);
  });
};

function isHubspots(request: FastifyRequest, door: { publicUrl: string; clientSecret: string }): boolean {
  const { method, target, body } = signedRequestOf(request);
  const header = (name: string) => {
    const value = request.headers[name];
    return Array.isArray(value) ? undefined : value;
  };
  const [signature, signatureVersion] = [header("x-hubspot-signature"), header("x-hubspot-signature-version")];
  const isSigned = verifyActionCall({ method, target, body, signature, signatureVersion }, door);
  return isSigned && !carriesCardKeys(queryOf(request));
}

function parseJson(body: unknown): unknown {
  try {
    return JSON.parse(String(body));
  } catch {
    // Signed but not JSON: refused by the schema, like anything else that is no call.
    return undefined;
  }
}
