import type { ChangedMeanwhile } from "@assay/shared/api/changed-meanwhile";
import type { Labels, LabelsReply, LabelsRequest } from "@assay/shared/api/labels";
import type { Refusal } from "@assay/shared/api/result";
import { auditAct } from "../store/audit-entries.ts";
import { readLabels, saveLabels } from "../store/labels.ts";
import { changeSeen } from "./change-seen.ts";
import type { Actor } from "./identify-caller.ts";
import { mayEdit, refuseEdit } from "./rubric-access.ts";
import type { Services } from "./services.ts";

/** What the portal calls temperatures and grades. */
export async function listLabels({ queries }: Services, actor: Actor): Promise<LabelsReply> {
  return { ok: true, labels: await readLabels(queries, actor.tenantId), canEdit: mayEdit(actor) };
}

/** Calls temperatures and grades otherwise from now on; the options of HubSpot's properties follow. */
export async function changeLabels(
  services: Services,
  actor: Actor,
  { labels, seen, language }: LabelsRequest,
): Promise<LabelsReply | ChangedMeanwhile<Labels> | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const { tenantId, userId: by } = actor;
  const refusal = await changeSeen<Labels>(
    services,
    tenantId,
    {
      ...{ seen, wanted: labels },
      read: (queries) => readLabels(queries, tenantId),
      save: async (queries, before) => {
        await saveLabels(queries, tenantId, labels);
        const [from, to] = [JSON.stringify(before), JSON.stringify(labels)];
        await auditAct(queries, tenantId, { act: "mapping-changed", by, subject: "labels", from, to }, services.now());
        await services.enqueue(queries, { name: "prepare-portal", tenantId });
      },
    },
    language,
  );
  return refusal ?? listLabels(services, actor);
}
