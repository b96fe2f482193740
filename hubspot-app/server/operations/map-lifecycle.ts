import type { LifecycleReply, LifecycleRequest } from "@assay/shared/api/lifecycle";
import type { Refusal } from "@assay/shared/api/result";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { auditAct } from "../store/audit-entries.ts";
import { readLifecycleMapping, type StoredMapping, saveLifecycleMapping } from "../store/lifecycle-mappings.ts";
import { findTenant } from "../store/tenants.ts";
import type { Actor } from "./identify-caller.ts";
import { mayEdit, refuseEdit } from "./rubric-access.ts";
import { crmOf, type Services } from "./services.ts";

/** What stages are called in the portal's own two properties, and what it offers for them. */
export async function readLifecycle(
  services: Services,
  actor: Actor,
  language: Language,
): Promise<LifecycleReply | Refusal> {
  const { queries } = services;
  const { tenantId } = actor;
  const tenant = await findTenant(queries, tenantId);
  if (tenant === undefined) throw new Error("an actor of no tenant");
  const listed = await crmOf(services, tenant.crm).listProperties(tenantId, "contact");
  if (!listed.ok) return { ok: false, code: "crm-silent", message: refusalTexts[language]["crm-silent"]() };
  const optionsOf = (name: string) => listed.value.find((property) => property.name === name)?.options ?? [];
  return {
    ok: true,
    ...(await readLifecycleMapping(queries, tenantId)),
    lifecycleStages: optionsOf("lifecyclestage"),
    leadStatuses: optionsOf("hs_lead_status"),
    canEdit: mayEdit(actor),
  };
}

/** Counts from the next move on. */
export async function mapLifecycle(
  services: Services,
  actor: Actor,
  { isOn, mapping, language }: LifecycleRequest,
): Promise<LifecycleReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const { tenantId, userId: by } = actor;
  await services.queries.transaction().execute(async (queries) => {
    const from = describe(await readLifecycleMapping(queries, tenantId));
    const to = describe({ isOn, mapping });
    await saveLifecycleMapping(queries, tenantId, { isOn, mapping });
    await auditAct(queries, tenantId, { act: "mapping-changed", by, subject: "lifecycle", from, to }, services.now());
  });
  return readLifecycle(services, actor, language);
}

function describe({ isOn, mapping }: StoredMapping): string {
  return JSON.stringify({ isOn, ...mapping });
}
