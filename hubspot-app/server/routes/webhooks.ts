import * as z from "zod";
import { receiveWebhooks, WebhookEvent } from "../operations/receive-webhooks.ts";
import { carriesCardKeys } from "../trust/caller.ts";
import { verifySignature } from "../trust/signature.ts";
import { queryOf, signedRequestOf, unsigned } from "./caller-guard.ts";
import type { Routes } from "./door.ts";

/** HubSpot's webhooks, on an origin that no card may call. Kept, then acknowledged; the work is a job's. */
export const webhooks: Routes = (app, context) => {
  app.post("/hubspot/webhooks", async (request, reply) => {
    const { services } = context;
    const signed = signedRequestOf(request);
    const isHubspots = verifySignature(signed, context, services.now()) && !carriesCardKeys(queryOf(request));
    if (!isHubspots) return reply.code(401).send(unsigned);
    const batch = z.array(WebhookEvent).max(1000).safeParse(parseJson(signed.body));
    if (!batch.success) return reply.code(400).send({ ok: false, code: "invalid", message: "Not a batch of events." });
    await receiveWebhooks(services, batch.data);
    return reply.code(204).send();
  });
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Signed but not JSON: refused by the schema, like anything else that is no batch.
    return undefined;
  }
}
