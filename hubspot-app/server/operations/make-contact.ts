import { setTimeout as pause } from "node:timers/promises";
import type { Instant } from "@assay/shared/instant";
import type { ProspectIdentity } from "@assay/shared/prospect/prospect";
import type { CrmAnswer, CrmFault } from "../crm/answer.ts";
import type { Crm } from "../crm/crm.ts";
import type { ContactQuery, CrmRecord } from "../crm/record.ts";
import type { Creation, CreationEnd } from "../store/created-contacts.ts";
import { certainQueries } from "./find-prospect.ts";
import { preparePortal } from "./prepare-portal.ts";
import type { Services } from "./services.ts";

/** HubSpot's search may not know a contact that was created a moment ago. */
const searchLagMs = 10_000;
const lookEveryMs = 1_000;

/** Our clock and the CRM's may differ by this much. */
const clocksDifferMs = 60_000;

export interface MadeContact {
  readonly objectId: string;
  /** False when it was there before. */
  readonly isNew: boolean;
}

/** The contact, and how the right to create it ends. */
interface Making {
  readonly answer: CrmAnswer<MadeContact>;
  readonly end: CreationEnd;
}

/** Makes the contact unless it is there: by address or profile, or because an earlier call made it whose answer was lost. */
export async function makeContact(
  services: Services,
  crm: Crm,
  creation: Creation,
  prospect: ProspectIdentity,
): Promise<Making> {
  const known = await findKnown(crm, creation.tenantId, prospect);
  if (!known.ok) return failed(known.fault);
  if (known.value !== undefined) return done({ objectId: known.value.objectId, isNew: false });
  const lost = await findLost(services, crm, creation, prospect);
  if (!lost.ok) return failed(lost.fault);
  if (lost.value !== undefined) return done({ objectId: lost.value.objectId, isNew: true });
  const made = await create(services, crm, creation.tenantId, prospect);
  if (made.ok) return done(made.value);
  return made.fault.kind === "unavailable" ? { answer: made, end: { kind: "lost" } } : failed(made.fault);
}

function done(value: MadeContact): Making {
  return { answer: { ok: true, value }, end: { kind: "done", objectId: value.objectId } };
}

function failed(fault: CrmFault): Making {
  return { answer: { ok: false, fault }, end: { kind: "failed" } };
}

type Found = CrmAnswer<CrmRecord | undefined>;

/** HubSpot keeps addresses unique, but not profiles: whoever has this one is found before anybody is made. */
async function findKnown(crm: Crm, tenantId: string, prospect: ProspectIdentity): Promise<Found> {
  return prospect.profileUrl === undefined
    ? { ok: true, value: undefined }
    : findFirst(crm, tenantId, certainQueries(prospect));
}

/** What an earlier call made, once the CRM's search must know it. With an address the CRM itself makes no second one. */
async function findLost(
  { now }: Services,
  crm: Crm,
  { tenantId, lostSince }: Creation,
  prospect: ProspectIdentity,
): Promise<Found> {
  if (lostSince === undefined || prospect.email !== undefined) return { ok: true, value: undefined };
  const queries = [...certainQueries(prospect), ...lostQueries(prospect, lostSince - clocksDifferMs)];
  for (;;) {
    const isKnown = now() > lostSince + searchLagMs;
    const found = await findFirst(crm, tenantId, queries);
    if (!found.ok || found.value !== undefined || isKnown) return found;
    await pause(lookEveryMs);
  }
}

function lostQueries({ name, company }: ProspectIdentity, since: Instant): ContactQuery[] {
  return name === undefined ? [] : [{ by: "name", name, company, since }];
}

async function findFirst(crm: Crm, tenantId: string, queries: readonly ContactQuery[]): Promise<Found> {
  for (const query of queries) {
    const found = await crm.findContacts(tenantId, query);
    if (!found.ok) return found;
    if (found.value.length > 0) return { ok: true, value: found.value[0] };
  }
  return { ok: true, value: undefined };
}

async function create(
  services: Services,
  crm: Crm,
  tenantId: string,
  { name = "", email, company, headline, profileUrl }: ProspectIdentity,
): Promise<CrmAnswer<MadeContact>> {
  const contact = { name, email, company, jobTitle: headline };
  const made = await crm.createContact(tenantId, { ...contact, profileUrl });
  if (made.ok || profileUrl === undefined || made.fault.kind !== "rejected") return made;
  // The property that holds the profile may be missing, or not ours to fill: it is made again, then done without.
  await preparePortal(services, tenantId);
  const again = await crm.createContact(tenantId, { ...contact, profileUrl });
  return again.ok || again.fault.kind !== "rejected" ? again : crm.createContact(tenantId, contact);
}
