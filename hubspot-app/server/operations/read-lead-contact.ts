import type { LeadContactQuery, LeadContactReply } from "@assay/shared/api/related";
import type { Refusal } from "@assay/shared/api/result";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Actor } from "./identify-caller.ts";
import { listRelated, sayTrouble } from "./related-records.ts";
import type { Services } from "./services.ts";
import { refusalToSee } from "./visible-records.ts";

/** The contact whose result a lead shows and carries. */
export async function readLeadContact(
  services: Services,
  actor: Actor,
  leadId: string,
  { language }: LeadContactQuery,
): Promise<LeadContactReply | Refusal> {
  const related = await listRelated(services, actor.tenantId, { kind: "lead", objectId: leadId }, "contact");
  if (!related.ok) return { ok: false, code: "unreadable", message: sayTrouble(related.fault, "lead", language) };
  const [contact] = related.records;
  if (contact === undefined) return { ok: false, code: "no-contact", message: refusalTexts[language]["no-contact"]() };
  return (await refusalToSee(services, actor, contact, language)) ?? { ok: true, contact };
}
