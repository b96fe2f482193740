import { createHmac } from "node:crypto";
import type { CrmAnswer } from "../crm/answer.ts";
import {
  dropIdentities,
  listDueIdentities,
  listUnknown,
  saveIdentities,
  saveIdentity,
} from "../store/contact-identities.ts";
import { findTenant, type Tenant } from "../store/tenants.ts";
import { crmOf, type Services } from "./services.ts";

/** 128 bits: two of a million addresses share a hash once in 10²⁶ portals. */
const hashLength = 22;

/** The key that a portal's browsers hash addresses with: each portal's own, so that hashes tell nothing elsewhere. */
export function indexKey({ vault }: Pick<Services, "vault">, tenantId: string): string {
  return vault.hash(`grade-index/${tenantId}`);
}

function hashEmail(key: string, email: string): string {
  return createHmac("sha256", key).update(email.trim().toLowerCase()).digest("base64url").slice(0, hashLength);
}

/** Lets browsers recognise contacts that were just written. One that cannot be read now is tried at its next write. */
export async function rememberIdentities(
  services: Services,
  tenant: Tenant,
  written: readonly { readonly object_id: string }[],
): Promise<void> {
  const ids = written.map((row) => row.object_id);
  const unknown = await listUnknown(services.queries, tenant.tenantId, ids);
  if (unknown.length > 0) await hashAddresses(services, tenant, unknown);
}

/** Contacts whose address is looked up in one job, a few calls of HubSpot's: the rest is another's. */
const mostAtOnce = 500;

/**
 * Looks up the addresses that are due: of contacts that were graded before there was an index, or whose address changed.
 * What is done is done, so that a killed process or a CRM that is away costs nothing but time.
 */
export async function hashDueAddresses(services: Services, tenantId: string): Promise<CrmAnswer<undefined>> {
  const { queries, enqueue } = services;
  const tenant = await findTenant(queries, tenantId);
  if (tenant === undefined || !tenant.connected) return { ok: true, value: undefined };
  const due = await listDueIdentities(queries, tenantId, mostAtOnce);
  if (due.length === 0) return { ok: true, value: undefined };
  const found = await hashAddresses(services, tenant, due);
  if (!found.ok) return found;
  await dropIdentities(
    queries,
    tenantId,
    due.filter((id) => !found.value.has(id)),
  );
  if (due.length === mostAtOnce) await enqueue(queries, { name: "hash-addresses", tenantId });
  return { ok: true, value: undefined };
}

/** Lets browsers recognise contacts that were just read by the addresses that they have now. */
export async function recognise(
  services: Services,
  tenantId: string,
  contacts: readonly { readonly contactId: string; readonly email?: string }[],
): Promise<void> {
  const key = indexKey(services, tenantId);
  const known = contacts.map(({ contactId, email }) => ({ contactId, hash: email && hashEmail(key, email) }));
  await saveIdentities(services.queries, tenantId, known, services.now());
}

/** Answers the contacts that have an address. */
async function hashAddresses(
  services: Services,
  { tenantId, crm }: Tenant,
  objectIds: readonly string[],
): Promise<CrmAnswer<ReadonlySet<string>>> {
  const records = await crmOf(services, crm).readRecords(tenantId, "contact", objectIds);
  if (!records.ok) return records;
  const key = indexKey(services, tenantId);
  const found = new Set<string>();
  for (const { objectId, email } of records.value) {
    if (email === undefined) continue;
    found.add(objectId);
    await saveIdentity(services.queries, tenantId, objectId, hashEmail(key, email), services.now());
  }
  return { ok: true, value: found };
}
