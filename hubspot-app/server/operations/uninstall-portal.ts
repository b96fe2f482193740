import type { UninstallReply, UninstallRequest } from "@assay/shared/api/privacy";
import type { Refusal } from "@assay/shared/api/result";
import { refusalTexts } from "@assay/shared/language/all-languages";
import { findCredential } from "../store/credentials.ts";
import { disconnectTenant, findDisconnectedAt, findTenant } from "../store/tenants.ts";
import type { Actor } from "./identify-caller.ts";
import { graceMs } from "./purge-tenant.ts";
import { mayEdit, refuseEdit } from "./rubric-access.ts";
import { crmOf, type Services } from "./services.ts";

/**
 * Takes Assay out of the portal. What was rated is kept for the grace, in case somebody installs again; the portal's
 * properties stay for good. One that is out already hears when its ratings go.
 */
export async function uninstallPortal(
  services: Services,
  actor: Actor,
  { portal, language }: UninstallRequest,
): Promise<UninstallReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const { queries, now } = services;
  const { tenantId, userId } = actor;
  const texts = refusalTexts[language];
  const tenant = await findTenant(queries, tenantId);
  if (tenant?.accountId !== portal) return { ok: false, code: "wrong-portal", message: texts["wrong-portal"]() };
  const credential = await findCredential(queries, tenantId);
  if (credential !== undefined) {
    const gone = await crmOf(services, tenant.crm).uninstall(tenantId);
    const isGone = gone.ok || gone.fault.kind === "disconnected";
    if (!isGone) return { ok: false, code: "crm-away", message: texts["crm-away"]() };
    // Looked up again: the call may have renewed the tokens.
    const dead = await findCredential(queries, tenantId);
    if (dead !== undefined) await disconnectTenant(queries, tenantId, dead, now(), userId);
  }
  const since = (await findDisconnectedAt(queries, tenantId)) ?? now();
  return { ok: true, deletedAfter: since + graceMs };
}
