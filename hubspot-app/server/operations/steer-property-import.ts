import type {
  ImportSteering,
  PropertyImportReply,
  PropertyImportState,
  StartImportRequest,
} from "@assay/shared/api/property-imports";
import type { Refusal } from "@assay/shared/api/result";
import type { FrameworkId } from "@assay/shared/framework/framework";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { auditAct } from "../store/audit-entries.ts";
import { isTaken } from "../store/database.ts";
import { forgetStayed } from "../store/imported-ratings.ts";
import { findPropertyImport, movePropertyImport, startPropertyImport } from "../store/property-imports.ts";
import { findTenant } from "../store/tenants.ts";
import { findFramework } from "./frameworks-in-force.ts";
import type { Actor } from "./identify-caller.ts";
import { mayEdit, refuseEdit, refuseFramework } from "./rubric-access.ts";
import { crmOf, type Services } from "./services.ts";

/** Begins to make ratings from the portal's own properties; a repeat of an id gets the same import. */
export async function startImport(
  services: Services,
  actor: Actor,
  framework: FrameworkId,
  { id, mapping, language }: StartImportRequest,
): Promise<PropertyImportReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const { tenantId, userId } = actor;
  const parts = await findFramework(services.queries, tenantId, framework);
  const known = new Set(parts?.framework.criteria.map((criterion) => criterion.id));
  if (!mapping.every(({ criterion }) => known.has(criterion))) return refuseFramework(framework, language);
  const tenant = await findTenant(services.queries, tenantId);
  if (tenant === undefined) throw new Error("an actor of no tenant");
  const contacts = await crmOf(services, tenant.crm).countContacts(tenantId);
  if (!contacts.ok) return refuse("crm-silent", language);
  return services.queries.transaction().execute(async (queries) => {
    const wish = { id, framework, mapping, actsFor: userId, contacts: contacts.value };
    const isNew = await startPropertyImport(queries, tenantId, wish, services.now());
    const started = await findPropertyImport(queries, tenantId, id);
    if (started === undefined) return refuse("import-under-way", language);
    const act = { act: "contacts-imported", by: userId, subject: framework, to: "running" } as const;
    if (isNew) await auditAct(queries, tenantId, act, services.now());
    return { ok: true, import: started };
  });
}

export async function readImport(
  { queries }: Services,
  actor: Actor,
  id: string,
  language: Language,
): Promise<PropertyImportReply | Refusal> {
  const found = await findPropertyImport(queries, actor.tenantId, id);
  return found === undefined ? refuse("no-import", language) : { ok: true, import: found };
}

const moves: Record<ImportSteering, { from: PropertyImportState[]; to: PropertyImportState }> = {
  pause: { from: ["running"], to: "paused" },
  resume: { from: ["paused"], to: "running" },
  cancel: { from: ["running", "paused"], to: "cancelled" },
  undo: { from: ["done", "cancelled"], to: "undoing" },
};

/** Pauses, resumes, cancels or takes back an import; doing so again changes nothing. */
export async function steerImport(
  services: Services,
  actor: Actor,
  id: string,
  steering: ImportSteering,
  language: Language,
): Promise<PropertyImportReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const { tenantId, userId } = actor;
  const { from, to } = moves[steering];
  const steered = services.queries.transaction().execute(async (queries): Promise<PropertyImportReply | Refusal> => {
    const now = services.now();
    const before = await findPropertyImport(queries, tenantId, id);
    if (before === undefined) return refuse("no-import", language);
    const moved = await movePropertyImport(queries, tenantId, id, { from, to, actsFor: userId }, now);
    if (moved && to === "undoing") await forgetStayed(queries, tenantId, id);
    const found = await findPropertyImport(queries, tenantId, id);
    if (found === undefined || (!moved && found.state !== to)) return refuse("import-ended", language);
    const act = { act: "contacts-imported", by: userId, subject: before.framework, from: before.state, to } as const;
    if (moved) await auditAct(queries, tenantId, act, now);
    return { ok: true, import: found };
  });
  return steered.catch((error) => {
    // Taken back while another one is under way: a portal has one at a time.
    if (isTaken(error)) return refuse("import-under-way", language);
    throw error;
  });
}

function refuse(code: "crm-silent" | "import-under-way" | "no-import" | "import-ended", language: Language): Refusal {
  return { ok: false, code, message: refusalTexts[language][code]() };
}
