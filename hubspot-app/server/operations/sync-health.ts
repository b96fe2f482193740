import type { Refusal } from "@assay/shared/api/result";
import type { DoneReply } from "@assay/shared/api/rubrics";
import {
  Feature,
  type RenamePropertyRequest,
  type RetryRequest,
  type SyncHealthReply,
} from "@assay/shared/api/sync-health";
import { syncHealthTexts } from "@assay/shared/language/all-languages";
import { auditAct } from "../store/audit-entries.ts";
import { renewAllCopies } from "../store/copy-renewals.ts";
import { findCredential } from "../store/credentials.ts";
import type { Queries } from "../store/database.ts";
import { forgetPrepared } from "../store/preparations.ts";
import { savePropertyMapping } from "../store/property-mappings.ts";
import { countWrites, hastenWrites, listRefusedWrites } from "../store/property-writes.ts";
import { findTenant } from "../store/tenants.ts";
import type { Actor } from "./identify-caller.ts";
import { propertiesOf } from "./prepare-portal.ts";
import { addNames } from "./record-names.ts";
import { mayEdit, refuseEdit } from "./rubric-access.ts";
import { crmOf, type Services } from "./services.ts";
import { keepVisible } from "./visible-records.ts";

const mostShown = 50;

/** What waits for the CRM, what it refused and why, and which parts it does not let us read. */
export async function readSyncHealth(services: Services, actor: Actor): Promise<SyncHealthReply> {
  const { queries } = services;
  const { tenantId } = actor;
  const [tenant, counts, refused, credential] = await Promise.all([
    findTenant(queries, tenantId),
    countWrites(queries, tenantId),
    listRefusedWrites(queries, tenantId, mostShown),
    findCredential(queries, tenantId),
  ]);
  if (tenant === undefined) throw new Error("an actor of no tenant");
  const on = crmOf(services, tenant.crm).featuresIn(credential?.scopes ?? []);
  const records = refused.map(({ object_type: objectType, object_id: objectId, since: at, message, refusals }) => {
    return { objectType, objectId, at, message, refusals };
  });
  const visible = await keepVisible(services, actor, records, tenant.language);
  return {
    ok: true,
    counts,
    isConnected: tenant.connected,
    properties: [...(tenant.prepared?.refusals ?? [])],
    // Where nobody tells whose they are, the counts above still say that there are some.
    refused: visible.ok ? await addNames(services, tenantId, visible.records) : [],
    features: Feature.options.map((feature) => ({ feature, isOn: on.includes(feature) })),
    canRetry: mayEdit(actor),
  };
}

/** Looks at the portal anew and tries everything that is not written, now. */
export async function retrySync(
  services: Services,
  actor: Actor,
  { language }: RetryRequest,
): Promise<DoneReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  await services.queries.transaction().execute((queries) => beginAnew(services, queries, actor.tenantId));
  return { ok: true };
}

/** Gives a property of ours another name in the CRM: every copy is written there, and what stood under our own is emptied. */
export async function renameProperty(
  services: Services,
  actor: Actor,
  { property, name, language }: RenamePropertyRequest,
): Promise<DoneReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const { tenantId, userId: by } = actor;
  return services.queries.transaction().execute(async (queries) => {
    const ours = new Set((await propertiesOf(queries, { tenantId, language })).map((one) => one.name));
    const isFree = ours.has(property) && (property === name || !ours.has(name));
    const now = services.now();
    const saved = isFree ? await savePropertyMapping(queries, tenantId, { property, mappedTo: name }, now) : "taken";
    if (saved === "taken") return { ok: false, code: "name-taken", message: syncHealthTexts[language].nameTaken };
    await auditAct(queries, tenantId, { act: "mapping-changed", by, subject: property, to: name }, now);
    await beginAnew(services, queries, tenantId);
    if (saved === "saved") await renewAllCopies(queries, tenantId, now);
    return { ok: true };
  });
}

/** Nothing that was refused before is taken for granted: the first write looks at the portal again. */
async function beginAnew({ now, enqueue }: Services, queries: Queries, tenantId: string): Promise<void> {
  await forgetPrepared(queries, tenantId);
  await hastenWrites(queries, tenantId, now());
  await enqueue(queries, { name: "prepare-portal", tenantId });
}
