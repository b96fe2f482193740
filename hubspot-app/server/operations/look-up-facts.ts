import type { FactsReply, FactsRequest } from "@assay/shared/api/facts";
import type { Refusal } from "@assay/shared/api/result";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { listStopped } from "../store/profiling-stops.ts";
import { findTenant } from "../store/tenants.ts";
import type { Actor } from "./identify-caller.ts";
import { findJudgedContact } from "./judged-contact.ts";
import { mayEdit, refuseEdit } from "./rubric-access.ts";
import { crmOf, type Services } from "./services.ts";

/** Reads what the CRM says of one person now, for a draft's preview; nothing of it is kept. */
export async function lookUpFacts(
  services: Services,
  actor: Actor,
  { objectType, objectId, language, ...wish }: FactsRequest,
): Promise<FactsReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const { tenantId } = actor;
  const tenant = await findTenant(services.queries, tenantId);
  if (tenant === undefined) throw new Error("an actor of no tenant");
  const contact = await findJudgedContact(services, tenant, { objectType, objectId });
  if (!contact.ok) return refuse("crm-silent", language);
  if (contact.value === undefined) return refuse("nobody-there", language);
  const contactId = contact.value;
  if ((await listStopped(services.queries, tenantId, [contactId])).length > 0) return refuse("not-profiled", language);
  const crm = crmOf(services, tenant.crm);
  const at = services.now();
  const [named, read] = await Promise.all([
    crm.readRecords(tenantId, "contact", [contactId]),
    crm.readFacts(tenantId, [contactId], wish),
  ]);
  if (!named.ok || !read.ok) return refuse("crm-silent", language);
  const [person, known] = [named.value[0], read.value[0]];
  if (person === undefined || known === undefined) return refuse("nobody-there", language);
  return { ok: true, name: person.name, facts: known.facts, at };
}

function refuse(code: "crm-silent" | "nobody-there" | "not-profiled", language: Language): Refusal {
  return { ok: false, code, message: refusalTexts[language][code]() };
}
