import type { Result } from "@assay/shared/api/result";
import type { ActionCall, ActionName, ActionReply } from "@assay/shared/api/workflow-actions";
import { actionRefusalTexts, refusalTexts } from "@assay/shared/language/all-languages";
import { findCredential } from "../store/credentials.ts";
import { findTenant, tenantIdOf } from "../store/tenants.ts";
import { keepCall } from "../store/workflow-calls.ts";
import { outputsOf } from "./action-outcome.ts";
import { crmOf, type Services } from "./services.ts";

/** How long an enrolment waits for its completion; an outage of either side may well take a night. */
const patience = "P1D";

/**
 * Keeps what a workflow asks for and has the enrolment wait: thousands may come at once, and a person at a card must not
 * stand behind them. A call that comes again gets what is known of the first one. Where the portal does not let us
 * complete enrolments, they go on at once with the reason, instead of waiting for nothing.
 */
export async function receiveActionCall(
  services: Services,
  action: ActionName,
  { callbackId, origin, context, object, inputFields }: ActionCall,
): Promise<Result<{ reply: ActionReply }, "unknown-tenant">> {
  const { queries, now } = services;
  const tenantId = tenantIdOf("hubspot", String(origin.portalId));
  const [tenant, credential] = await Promise.all([findTenant(queries, tenantId), findCredential(queries, tenantId)]);
  if (tenant === undefined) {
    return { ok: false, code: "unknown-tenant", message: refusalTexts.en["unknown-tenant"]() };
  }
  if (
    !crmOf(services, tenant.crm)
      .featuresIn(credential?.scopes ?? [])
      .includes("workflows")
  ) {
    const refused = outputsOf({ kind: "refused", message: actionRefusalTexts[tenant.language]["not-granted"]() });
    return { ok: true, reply: { outputFields: refused } };
  }
  const objectType = object.objectType === "DEAL" ? "deal" : "contact";
  const known = await keepCall(queries, {
    callbackId,
    record: { tenantId, objectType, objectId: object.objectId },
    action,
    inputs: inputFields,
    workflowId: context?.workflowId,
    receivedAt: now(),
  });
  return {
    ok: true,
    reply: { outputFields: known ?? { hs_execution_state: "BLOCK", hs_expiration_duration: patience } },
  };
}
