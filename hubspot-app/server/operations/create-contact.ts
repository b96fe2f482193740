import { setTimeout as pause } from "node:timers/promises";
import type { CreateContactReply, CreateContactRequest } from "@assay/shared/api/prospects";
import type { Refusal } from "@assay/shared/api/result";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { ProspectIdentity } from "@assay/shared/prospect/prospect";
import type { CrmAnswer } from "../crm/answer.ts";
import type { Crm } from "../crm/crm.ts";
import {
  claimCreation,
  renewCreation,
  renewCreationEveryMs,
  reopenCreation,
  settleCreation,
} from "../store/created-contacts.ts";
import { findTenant } from "../store/tenants.ts";
import { toLines } from "./contact-lines.ts";
import { type Actor, mayRate } from "./identify-caller.ts";
import { type MadeContact, makeContact } from "./make-contact.ts";
import { sayTrouble } from "./related-records.ts";
import { crmOf, type Services } from "./services.ts";
import { keepVisibleContacts, refuseToSee, seesAll } from "./visible-records.ts";
import { whileRenewed } from "./while-renewed.ts";

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
  const subject = subjectOf(services, actor.tenantId, prospect);
  if (subject === undefined) return refuse("nobody-named", texts["nobody-named"]());
  const tenant = await findTenant(services.queries, actor.tenantId);
  if (tenant === undefined || !tenant.connected) return refuse("disconnected", texts.disconnected());
  const crm = crmOf(services, tenant.crm);
  const made = await createOnce(services, crm, actor.tenantId, subject, prospect);
  if (made === "under-way") return refuse("crm-away", texts["crm-away"]());
  if (!made.ok) return refuse("crm-away", sayTrouble(made.fault, "contact", language));
  return answer(services, actor, crm, made.value, language);
}

/** A keyed hash of who somebody is; absent when nobody is named. */
function subjectOf({ vault, now }: Services, tenantId: string, prospect: ProspectIdentity): string | undefined {
  const { email, profileUrl, name, company = "" } = prospect;
  const who = email ?? profileUrl ?? name;
  if (who === undefined) return undefined;
  // A namesake of another day is somebody else; one of the same day is the same click.
  const day = new Date(now()).toISOString().slice(0, 10);
  const rest = email === undefined && profileUrl === undefined ? `${company}/${day}` : "";
  return vault.hash(`created/${tenantId}/${who}/${rest}`);
}

/** Creates the contact, or waits for whoever does and answers theirs. */
async function createOnce(
  services: Services,
  crm: Crm,
  tenantId: string,
  subject: string,
  prospect: ProspectIdentity,
): Promise<CrmAnswer<MadeContact> | "under-way"> {
  const { queries, now } = services;
  const deadline = Date.now() + longestWaitMs;
  for (;;) {
    const claim = await claimCreation(queries, tenantId, subject, now());
    switch (claim.kind) {
      case "mine": {
        const renew = () => renewCreation(queries, claim.creation, now());
        const { answer, end } = await whileRenewed(renew, renewCreationEveryMs, () =>
          makeContact(services, crm, claim.creation, prospect),
        );
        await settleCreation(queries, claim.creation, end);
        return answer;
      }
      case "done":
        if (await isThere(crm, tenantId, claim.objectId)) {
          return { ok: true, value: { objectId: claim.objectId, isNew: false } };
        }
        await reopenCreation(queries, tenantId, subject, claim.objectId);
        break;
      case "under-way":
        if (Date.now() > deadline) return claim.kind;
        await pause(lookEveryMs);
    }
  }
}

/** One that was deleted since may be made again. */
async function isThere(crm: Crm, tenantId: string, objectId: string): Promise<boolean> {
  const exists = await crm.recordExists(tenantId, "contact", objectId);
  return !exists.ok || exists.value;
}

async function answer(
  services: Services,
  actor: Actor,
  crm: Crm,
  { objectId, isNew }: MadeContact,
  language: Language,
): Promise<CreateContactReply | Refusal> {
  const records = await crm.readRecords(actor.tenantId, "contact", [objectId]);
  if (!records.ok && !isNew && !seesAll(actor)) {
    return { ok: false, code: "crm-away", message: refusalTexts[language]["owner-away"]() };
  }
  const record = records.ok ? records.value[0] : undefined;
  // It is there even when it cannot be read just now.
  const found = [record ?? { objectId, name: objectId, isOpen: true, createdAt: services.now() }];
  const visible = await keepVisibleContacts(services, actor, found, language);
  if (!visible.ok) return visible;
  if (visible.contacts.length === 0) return refuseToSee(actor, language);
  const [contact] = await toLines(services, actor, visible.contacts);
  if (contact === undefined) throw new Error("a contact has a line");
  return { ok: true, contact, isNew };
}
