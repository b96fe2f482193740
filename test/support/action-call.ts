import { v7 as uuidv7 } from "uuid";
import { signatureHeadersV2 } from "../hubspot-emulator/signature.ts";
import { assayApp, publicUrls } from "./assay-app.ts";
import type { WireRequest } from "./signed-call.ts";

/** What a workflow sends about one contact. */
export function anActionCall(portalId: number, contactId: string, inputFields: Record<string, string> = {}) {
  return {
    callbackId: `ap-${portalId}-${uuidv7()}`,
    origin: { portalId, actionDefinitionId: 7, actionDefinitionVersion: 1 },
    context: { source: "WORKFLOWS", workflowId: 4711 },
    object: { objectId: Number(contactId), objectType: "CONTACT" },
    inputFields,
  };
}

/** Signed as HubSpot signs a workflow's call to an address that begins with `publicUrl`. */
export function signAction(
  action: string,
  call: object,
  { publicUrl = publicUrls.actions, secret = assayApp.clientSecret, query = "" } = {},
): WireRequest {
  const target = `/hubspot/actions/${action}${query}`;
  const body = JSON.stringify(call);
  const headers = signatureHeadersV2(secret, { method: "POST", uri: publicUrl + target, body });
  return { method: "POST", target, body, headers: { "content-type": "application/json", ...headers } };
}
