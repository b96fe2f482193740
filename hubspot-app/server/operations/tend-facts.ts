import type { Instant } from "@assay/shared/instant";
import type { CrmAnswer } from "../crm/answer.ts";
import type { Queries } from "../store/database.ts";
import { claimWatch, moveWatch } from "../store/facts-watches.ts";
import { judgeRated, judgeUnrated, markChanged } from "../store/judged-records.ts";
import { findTenant, type Tenant } from "../store/tenants.ts";
import { canNominate } from "./nominate-qualified.ts";
import { crmOf, type Services } from "./services.ts";

/** How often a portal is asked what changed: a search or two, of the five a second that its whole account has. */
const everyMs = 180_000;

/** HubSpot's search may find a change only this much later. */
const searchLagMs = 60_000;

/**
 * Looks what changed in a portal since the last look, and has the records that it concerns read again; records that were
 * rated meanwhile are taken in, and so is whoever might be an MQL by the agreement. Answers whether there is more to do at once.
 */
export async function tendFacts(services: Services, tenantId: string): Promise<boolean> {
  const { queries, now } = services;
  const startedAt = now();
  const watch = await claimWatch(queries, tenantId, startedAt, startedAt + everyMs);
  const tenant = watch && (await findTenant(queries, tenantId));
  if (watch === undefined || tenant === undefined || !tenant.connected) return false;
  await judgeRated(queries, tenantId, startedAt);
  const contactsSince = await follow(services, tenant, "contact", watch.contactsSince);
  if (contactsSince.ok) await moveWatch(queries, tenantId, { contactsSince: contactsSince.value });
  const companiesSince = await follow(services, tenant, "company", watch.companiesSince);
  if (companiesSince.ok) await moveWatch(queries, tenantId, { companiesSince: companiesSince.value });
  return false;
}

/** Marks what changed. Answers the moment to go on from. */
async function follow(
  services: Services,
  tenant: Tenant,
  kind: "contact" | "company",
  since: Instant,
): Promise<CrmAnswer<Instant>> {
  const { queries, now } = services;
  const startedAt = now();
  let from = since;
  for (;;) {
    const changed = await crmOf(services, tenant.crm).listChanged(tenant.tenantId, kind, from);
    if (!changed.ok) return changed;
    const { records, isAll } = changed.value;
    await mark(queries, tenant.tenantId, kind, records, now());
    const last = records.at(-1)?.at;
    // What the search does not find yet it finds at the next look.
    if (isAll || last === undefined) return { ok: true, value: Math.max(since, startedAt - searchLagMs) };
    // More than ten pages changed in one millisecond: go on behind it, rather than look at it for ever.
    from = Math.max(last, from + 1);
  }
}

async function mark(
  queries: Queries,
  tenantId: string,
  kind: "contact" | "company",
  changed: readonly { readonly objectId: string; readonly at: Instant }[],
  now: Instant,
): Promise<void> {
  const distinct = new Map(changed.map((record) => [record.objectId, record]));
  if (kind === "contact" && (await canNominate(queries, tenantId, now))) {
    await judgeUnrated(queries, tenantId, [...distinct.keys()], now);
  }
  await markChanged(queries, tenantId, kind, [...distinct.values()], now);
}
