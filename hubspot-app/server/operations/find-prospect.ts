import type {
  ContactLine,
  ContactsReply,
  MatchReply,
  MatchRequest,
  QueueQuery,
  QueueReply,
  SearchQuery,
} from "@assay/shared/api/prospects";
import type { Refusal } from "@assay/shared/api/result";
import type { QueueRecord } from "@assay/shared/api/sla";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { ProspectIdentity } from "@assay/shared/prospect/prospect";
import type { CrmFault } from "../crm/answer.ts";
import type { ContactQuery, CrmRecord } from "../crm/record.ts";
import { listRatedBy } from "../store/contact-results.ts";
import { findTenant } from "../store/tenants.ts";
import { toLines } from "./contact-lines.ts";
import type { Actor } from "./identify-caller.ts";
import { readSlaQueue } from "./read-sla.ts";
import { sayTrouble } from "./related-records.ts";
import { crmOf, type Services } from "./services.ts";
import { keepVisibleContacts, refuseToSee } from "./visible-records.ts";

const queueLength = 30;

/** Mail providers: who writes from one has no company by their address. */
const sharedDomains = new Set(
  "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com aol.com gmx.com gmx.de web.de free.fr orange.fr laposte.net wanadoo.fr sfr.fr proton.me protonmail.com".split(
    " ",
  ),
);

/**
 * Who in the CRM is the person on screen: by address, else by profile; by name and company only as a suggestion. And
 * who else of that company is rated. One who is known and whom the actor may not see is refused, or they would be made a
 * second time.
 */
export async function matchProspect(
  services: Services,
  actor: Actor,
  { prospect, language }: MatchRequest,
): Promise<MatchReply | Refusal> {
  const find = await finder(services, actor, language);
  if (!find.ok) return find;
  const contacts = await find.known(certainQueries(prospect));
  if (!Array.isArray(contacts)) return contacts;
  const suggestions = contacts.length > 0 ? [] : await find.first(likelyQueries(prospect));
  if (!Array.isArray(suggestions)) return suggestions;
  const company = contacts[0]?.company ?? prospect.company;
  const around = await find.first(companyQueries(prospect, company));
  if (!Array.isArray(around)) return around;
  const found = new Set([...contacts, ...suggestions].map(({ objectId }) => objectId));
  const others = await toLines(
    services,
    actor,
    around.filter(({ objectId }) => !found.has(objectId)),
  );
  return {
    ok: true,
    contacts: await toLines(services, actor, contacts),
    suggestions: await toLines(services, actor, suggestions),
    colleagues: others.filter(({ rated }) => rated !== undefined),
  };
}

/** Contacts by name or address. */
export async function searchContacts(
  services: Services,
  actor: Actor,
  { text, language }: SearchQuery,
): Promise<ContactsReply | Refusal> {
  const find = await finder(services, actor, language);
  if (!find.ok) return find;
  const records = await find.first([{ by: "text", text }]);
  return Array.isArray(records) ? { ok: true, contacts: await toLines(services, actor, records) } : records;
}

/** Who waits for the actor: by the clocks of the agreement first, then others whom they rated, the last rated first. */
export async function readQueue(services: Services, actor: Actor, query: QueueQuery): Promise<QueueReply | Refusal> {
  const waiting = await readSlaQueue(services, actor, query);
  const due = waiting.ok ? waiting.records.map(toQueueLine) : [];
  const rated = await readRated(services, actor, query);
  if (!rated.ok) return rated;
  const known = new Set(due.map(({ objectId }) => objectId));
  const contacts = [...due, ...rated.contacts.filter(({ objectId }) => !known.has(objectId))];
  return { ok: true, contacts, ...(!waiting.ok && { unread: waiting.message }) };
}

/** Only a first touch that is still owed has a time to show. */
function toQueueLine({ stage: _, since: _since, isMine: _mine, clock, ...line }: QueueRecord): ContactLine {
  const isOwed = clock?.touchedAt === undefined && (clock?.outcome === "running" || clock?.outcome === "broken");
  return { ...line, ...(isOwed && clock?.dueAt !== undefined && { dueAt: clock.dueAt }) };
}

async function readRated(services: Services, actor: Actor, { language }: QueueQuery): Promise<ContactsReply | Refusal> {
  const { queries } = services;
  const ids = await listRatedBy(queries, actor.tenantId, actor.userId, queueLength);
  const tenant = await findTenant(queries, actor.tenantId);
  if (tenant === undefined || ids.length === 0) return { ok: true, contacts: [] };
  const records = await crmOf(services, tenant.crm).readRecords(actor.tenantId, "contact", ids);
  if (!records.ok) return away(records.fault, language);
  const inOrder = ids.flatMap((id) => records.value.find(({ objectId }) => objectId === id) ?? []);
  const visible = await keepVisibleContacts(services, actor, inOrder, language);
  return visible.ok ? { ok: true, contacts: await toLines(services, actor, visible.contacts) } : visible;
}

type Found = CrmRecord[] | Refusal;

/** Looks by one query after the other until one finds somebody; answers those whom the actor may see. */
async function finder(services: Services, actor: Actor, language: Language) {
  const tenant = await findTenant(services.queries, actor.tenantId);
  if (tenant === undefined || !tenant.connected) {
    const message = refusalTexts[language].disconnected();
    return { ok: false as const, code: "disconnected", message };
  }
  const crm = crmOf(services, tenant.crm);
  const look = async (queries: readonly ContactQuery[], mayBeHidden: boolean): Promise<Found> => {
    for (const query of queries) {
      const answer = await crm.findContacts(actor.tenantId, query);
      if (!answer.ok) return away(answer.fault, language);
      if (answer.value.length === 0) continue;
      const visible = await keepVisibleContacts(services, actor, answer.value, language);
      if (!visible.ok) return visible;
      return visible.contacts.length > 0 || mayBeHidden ? visible.contacts : refuseToSee(actor, language);
    }
    return [];
  };
  const first = (queries: readonly ContactQuery[]) => look(queries, true);
  /** Refused when somebody is found and all of them are hidden. */
  const known = (queries: readonly ContactQuery[]) => look(queries, false);
  return { ok: true as const, first, known };
}

/** What only one person has. */
export function certainQueries({ email, profileUrl }: ProspectIdentity): ContactQuery[] {
  return [
    ...(email === undefined ? [] : [{ by: "email" as const, email }]),
    ...(profileUrl === undefined ? [] : [{ by: "profile" as const, profileUrl }]),
  ];
}

function likelyQueries({ name, company }: ProspectIdentity): ContactQuery[] {
  return name === undefined ? [] : [{ by: "name", name, company }];
}

function companyQueries({ email }: ProspectIdentity, company: string | undefined): ContactQuery[] {
  const domain = email?.split("@")[1];
  return [
    ...(company === undefined ? [] : [{ by: "company" as const, company }]),
    ...(domain === undefined || sharedDomains.has(domain) ? [] : [{ by: "domain" as const, domain }]),
  ];
}

function away(fault: CrmFault, language: Language): Refusal {
  return { ok: false, code: "crm-away", message: sayTrouble(fault, "contact", language) };
}
