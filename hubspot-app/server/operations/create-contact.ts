import { setTimeout as pause } from "node:timers/promises";
import type { CreateContactReply, CreateContactRequest } from "@assay/shared/api/prospects";
import type { Refusal } from "@assay/shared/api/result";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { ProspectIdentity } from "@assay/shared/prospect/prospect";
import type { Crm, CrmAnswer } from "../crm/crm.ts";
import { claimCreation, settleCreation } from "../store/created-contacts.ts";
import { findTenant } from "../store/tenants.ts";
import { toLines } from "./contact-lines.ts";
import { type Actor, mayRate } from "./identify-caller.ts";
import { preparePortal } from "./prepare-portal.ts";
import { sayTrouble } from "./related-records.ts";
import { crmOf, type Services } from "./services.ts";

/** A colleague's click that is under way ends within this, or its claim passes on. */
const longestWaitMs = 12_000;
const lookEveryMs = 200;

/** Creates the contact of somebody on screen, once: a second click, or a second machine, gets the first one's. */
export async function createContact(
  services: Services,
  actor: Actor,
  { prospect, language }: CreateContactRequest,
): Promise<CreateContactReply | Refusal> {
  const texts = refusalTexts[language];
  const refuse = (code: string, message: string): Refusal => ({ ok: false, code, message });
  if (!mayRate(actor)) return refuse("not-allowed", texts["not-allowed"]());
  const who = prospect.email ?? prospect.profileUrl ?? prospect.name;
  if (who === undefined) return refuse("nobody-named", texts["nobody-named"]());
  const { queries } = services;
  const { tenantId } = actor;
  const tenant = await findTenant(queries, tenantId);
  if (tenant === undefined || !tenant.connected) return refuse("disconnected", texts.disconnected());
  const crm = crmOf(services, tenant.crm);
  // A namesake of another day is somebody else; one of the same day is the same click.
  const day = new Date(services.now()).toISOString().slice(0, 10);
  const isNamed = prospect.email === undefined && prospect.profileUrl === undefined;
  const rest = isNamed ? `${prospect.company ?? ""}/${day}` : "";
  const subject = services.vault.hash(`created/${tenantId}/${who}/${rest}`);
  const deadline = Date.now() + longestWaitMs;
  for (;;) {
    const claim = await claimCreation(queries, tenantId, subject, services.now());
    if (claim.kind === "done" && (await isThere(crm, tenantId, claim.objectId))) {
      return answer(services, actor, crm, claim.objectId, false);
    }
    if (claim.kind === "under-way") {
      if (Date.now() > deadline) return refuse("crm-away", texts["crm-away"]());
      await pause(lookEveryMs);
      continue;
    }
    const made = await create(services, crm, tenantId, prospect);
    await settleCreation(queries, tenantId, subject, made.ok ? made.value.objectId : undefined);
    if (!made.ok) return refuse("crm-away", sayTrouble(made.fault, "contact", language));
    return answer(services, actor, crm, made.value.objectId, made.value.isNew);
  }
}

/** One that was deleted since may be made again. */
async function isThere(crm: Crm, tenantId: string, objectId: string): Promise<boolean> {
  const exists = await crm.recordExists(tenantId, "contact", objectId);
  return !exists.ok || exists.value;
}

/** HubSpot keeps addresses unique, but not profiles: whoever has this one is found before anybody is made. */
async function create(
  services: Services,
  crm: Crm,
  tenantId: string,
  { name = "", email, company, headline, profileUrl }: ProspectIdentity,
): Promise<CrmAnswer<{ objectId: string; isNew: boolean }>> {
  if (email === undefined && profileUrl !== undefined) {
    const found = await crm.findContacts(tenantId, { by: "profile", profileUrl });
    if (!found.ok) return found;
    const [first] = found.value;
    if (first !== undefined) return { ok: true, value: { objectId: first.objectId, isNew: false } };
  }
  const contact = { name, email, company, jobTitle: headline };
  const made = await crm.createContact(tenantId, { ...contact, profileUrl });
  if (made.ok || profileUrl === undefined || made.fault.kind !== "rejected") return made;
  // The property that holds the profile may be missing, or not ours to fill: it is made again, then done without.
  await preparePortal(services, tenantId);
  const again = await crm.createContact(tenantId, { ...contact, profileUrl });
  return again.ok ? again : crm.createContact(tenantId, contact);
}

async function answer(
  services: Services,
  actor: Actor,
  crm: Crm,
  objectId: string,
  isNew: boolean,
): Promise<CreateContactReply | Refusal> {
  const records = await crm.readRecords(actor.tenantId, "contact", [objectId]);
  const record = records.ok ? records.value[0] : undefined;
  const lines = await toLines(
    services,
    actor,
    // It is there even when it cannot be read just now.
    [record ?? { objectId, name: objectId, isOpen: true, createdAt: services.now() }],
  );
  const [contact] = lines;
  if (contact === undefined) throw new Error("a contact has a line");
  return { ok: true, contact, isNew };
}
