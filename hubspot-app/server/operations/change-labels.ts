import type { LabelsReply, LabelsRequest } from "@assay/shared/api/labels";
import type { Refusal } from "@assay/shared/api/result";
import { auditAct } from "../store/audit-entries.ts";
import { readLabels, saveLabels } from "../store/labels.ts";
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
  { labels, language }: LabelsRequest,
): Promise<LabelsReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const { tenantId, userId: by } = actor;
  await services.queries.transaction().execute(async (queries) => {
    const from = JSON.stringify(await readLabels(queries, tenantId));
    await saveLabels(queries, tenantId, labels);
    const act = { act: "mapping-changed", by, subject: "labels", from, to: JSON.stringify(labels) } as const;
    await auditAct(queries, tenantId, act, services.now());
    await services.enqueue(queries, { name: "prepare-portal", tenantId });
  });
  return listLabels(services, actor);
}
