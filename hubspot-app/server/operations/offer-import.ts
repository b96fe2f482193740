import type { CrmProperty } from "@assay/shared/api/crm-properties";
import type { ImportOfferReply, ImportPreviewReply, ImportPreviewRequest } from "@assay/shared/api/property-imports";
import type { Refusal } from "@assay/shared/api/result";
import { levelFrom, proposeImport } from "@assay/shared/existing/propose-import";
import type { FrameworkId } from "@assay/shared/framework/framework";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { ContactSaying } from "../crm/fact-reading.ts";
import { findNewestImport } from "../store/property-imports.ts";
import { readAssessed } from "../store/rating-events.ts";
import { findTenant } from "../store/tenants.ts";
import { foldEvents } from "./assessment-state.ts";
import { findFramework } from "./frameworks-in-force.ts";
import type { Actor } from "./identify-caller.ts";
import { isUntouched } from "./import-properties.ts";
import { listCrmProperties } from "./read-crm-properties.ts";
import { mayEdit, refuseEdit, refuseFramework } from "./rubric-access.ts";
import { crmOf, type Services } from "./services.ts";

/** Properties of the portal's that look like a framework's criteria, and the newest import from them. */
export async function offerImport(
  services: Services,
  actor: Actor,
  framework: FrameworkId,
  language: Language,
): Promise<ImportOfferReply | Refusal> {
  const { queries } = services;
  const parts = await findFramework(queries, actor.tenantId, framework);
  if (parts === undefined) return refuseFramework(framework, language);
  const listed = await listCrmProperties(services, actor.tenantId);
  if (!listed.ok) return refuseSilent(language);
  const properties = listed.value.properties.filter(({ owner }) => owner === "contact");
  const newest = await findNewestImport(queries, actor.tenantId, framework);
  return {
    ok: true,
    criteria: parts.framework.criteria.map(({ id, name }) => ({ id, name: name[language] })),
    properties: properties.filter((property) => property.isOwn || isMeant(property)),
    proposal: proposeImport(parts.framework, properties),
    ...(newest && { newest }),
    canEdit: mayEdit(actor),
  };
}

/** Of HubSpot's hundreds of properties, people fill these in by hand; the rest are figures and dates of its own. */
function isMeant({ kind, options }: CrmProperty): boolean {
  return kind === "choice" && options.length > 0 && options.length <= 20;
}

/** Contacts in a preview, and how many pages of those that say nothing are looked through for them. */
const mostContacts = 10;
const mostPages = 5;

/** What the first contacts that say anything would get. Nothing is written. */
export async function previewImport(
  services: Services,
  actor: Actor,
  framework: FrameworkId,
  { mapping, language }: ImportPreviewRequest,
): Promise<ImportPreviewReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const tenant = await findTenant(services.queries, actor.tenantId);
  if (tenant === undefined) throw new Error("an actor of no tenant");
  const found: ContactSaying[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages && found.length < mostContacts; page++) {
    const names = mapping.map(({ property }) => property);
    const read = await crmOf(services, tenant.crm).listContacts(actor.tenantId, names, after);
    if (!read.ok) return refuseSilent(language);
    found.push(...read.value.contacts.filter(({ says }) => Object.keys(says).length > 0));
    after = read.value.next;
    if (after === undefined) break;
  }
  const rows: ImportPreviewReply["rows"] = [];
  for (const { contactId, name, says } of found.slice(0, mostContacts)) {
    const key = { tenantId: actor.tenantId, objectType: "contact" as const, objectId: contactId, framework };
    const { events } = await readAssessed(services.queries, key);
    const isFree = (criterion: string) => isUntouched(criterion)(foldEvents(events), events);
    for (const imported of mapping) {
      const { criterion, property } = imported;
      const value = says[property];
      if (value === undefined) continue;
      const level = levelFrom(imported, value);
      const isRated = !isFree(criterion);
      rows.push({ contactId, name, criterion, value, ...(level !== undefined && { level }), isRated });
    }
  }
  return { ok: true, rows };
}

function refuseSilent(language: Language): Refusal {
  return { ok: false, code: "crm-silent", message: refusalTexts[language]["crm-silent"]() };
}
