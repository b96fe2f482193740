import type { CrmAnswer, CrmFault } from "../crm/answer.ts";
import type { Crm } from "../crm/crm.ts";
import { claimCompany, listUnseen, noteAtCompany, settleCompany, type Wait } from "../store/awaited-companies.ts";
import { listStageEvents } from "../store/stage-events.ts";
import { findTenant } from "../store/tenants.ts";
import { keepUnerased } from "./erase-record.ts";
import { joinContacts } from "./join-contacts.ts";
import { moveByRule } from "./move-by-rule.ts";
import { connectedCrm } from "./related-records.ts";
import type { Services } from "./services.ts";

/** Other processes may take a claimed company over after this. */
const leaseMs = 60_000;

/** A webhook tells of whoever joins; what it did not tell is found so late. */
const lookMs = 6 * 60 * 60_000;

/** A while to wait after a CRM that said nothing. */
const faultMs = 60_000;

/**
 * Looks who is at a company that somebody waits for, and wakes those for whom somebody new is there. Answers whether
 * there is more at once.
 */
export async function wakeAtCompany(services: Services, tenantId: string): Promise<boolean> {
  const { queries, now } = services;
  const askedAt = now();
  const claimedUntil = askedAt + leaseMs;
  const companyId = await claimCompany(queries, tenantId, askedAt, claimedUntil);
  if (companyId === undefined) return false;
  const crm = await connectedCrm(services, tenantId);
  const from = { kind: "company", objectId: companyId } as const;
  const there = crm.ok ? await crm.value.listAssociated(tenantId, from, "contact") : crm;
  const ids = there.ok ? [...new Set(there.value.map(({ objectId }) => objectId))] : [];
  const known = await keepUnerased(services, tenantId, ids);
  const unseen = await listUnseen(queries, tenantId, companyId, known);
  const told = crm.ok && there.ok ? await joinMerged(services, tenantId, crm.value, unseen) : there;
  if (!told.ok) {
    await settleCompany(queries, tenantId, companyId, claimedUntil, now() + waitAfter(told.fault));
    return true;
  }
  for (const wait of await noteAtCompany(queries, tenantId, companyId, known, askedAt, now())) {
    await wake(services, tenantId, wait);
  }
  await settleCompany(queries, tenantId, companyId, claimedUntil, now() + lookMs);
  return true;
}

/** Whoever became part of another contact is nobody new under its id: their histories are joined first. */
async function joinMerged(
  services: Services,
  tenantId: string,
  crm: Crm,
  contactIds: readonly string[],
): Promise<CrmAnswer<undefined>> {
  const tenant = await findTenant(services.queries, tenantId);
  if (tenant === undefined) return { ok: true, value: undefined };
  for (let first = 0; first < contactIds.length; first += crm.batchSize) {
    const read = await crm.readStates(tenantId, contactIds.slice(first, first + crm.batchSize), []);
    if (!read.ok) return read;
    for (const { contactId, mergedIds } of read.value) await joinContacts(services, tenant, contactId, mergedIds);
  }
  return { ok: true, value: undefined };
}

/** The same contact wakes somebody once, however often it leaves the company and comes back. */
async function wake(services: Services, tenantId: string, { objectId, newcomers }: Wait): Promise<void> {
  const key = { tenantId, objectType: "contact", objectId } as const;
  const events = await listStageEvents(services.queries, key);
  const before = new Set(events.map(({ event: { move } }) => (move.kind === "wake" ? move.contact : undefined)));
  const contact = newcomers.find((id) => !before.has(id));
  if (contact !== undefined) await moveByRule(services, key, { kind: "wake", whyNow: "other", contact });
}

function waitAfter(fault: CrmFault): number {
  if (fault.kind === "busy") return fault.waitMs;
  return fault.kind === "no-access" ? lookMs : faultMs;
}
