import type { ChangedMeanwhile } from "@assay/shared/api/changed-meanwhile";
import type { LifecycleReply, LifecycleRequest } from "@assay/shared/api/lifecycle";
import type { Refusal } from "@assay/shared/api/result";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { auditAct } from "../store/audit-entries.ts";
import { readLifecycleMapping, type StoredMapping, saveLifecycleMapping } from "../store/lifecycle-mappings.ts";
import { findTenant } from "../store/tenants.ts";
import { changeSeen } from "./change-seen.ts";
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
  { isOn, mapping, seen, language }: LifecycleRequest,
): Promise<LifecycleReply | ChangedMeanwhile<StoredMapping> | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const { tenantId, userId: by } = actor;
  const wanted = { isOn, mapping };
  const refusal = await changeSeen<StoredMapping>(
    services,
    tenantId,
    {
      ...{ seen, wanted },
      read: (queries) => readLifecycleMapping(queries, tenantId),
      save: async (queries, before) => {
        await saveLifecycleMapping(queries, tenantId, wanted);
        const [from, to] = [describe(before), describe(wanted)];
        const act = { act: "mapping-changed", by, subject: "lifecycle", from, to } as const;
        await auditAct(queries, tenantId, act, services.now());
      },
    },
    language,
  );
  return refusal ?? readLifecycle(services, actor, language);
}

function describe({ isOn, mapping }: StoredMapping): string {
  return JSON.stringify({ isOn, ...mapping });
}
