import type { Instant } from "@assay/shared/instant";
import type { CrmAnswer } from "../crm/answer.ts";
import { renewCopies } from "../store/copy-renewals.ts";
import { listCopiedAfter, listShowingDeal } from "../store/property-writes.ts";
import { type Hint, keepHints } from "../store/record-hints.ts";
import { claimRoundWatch, moveRoundWatch, type RoundWatch } from "../store/round-watches.ts";
import { findTenant, type Tenant } from "../store/tenants.ts";
import { listCriterionProperties } from "./criterion-properties.ts";
import { crmOf, type Services } from "./services.ts";

/** How often a portal is asked what changed: a search or two, of the five a second that its whole account has. */
const everyMs = 180_000;

/** HubSpot's search may find a change only this much later. */
const searchLagMs = 60_000;

/** Contacts gone through at each look: two calls, and 96,000 a day. */
const roundSize = 200;

/** A deletion, or a deal that was closed, shows in no search: all that we hold is gone through this often. */
const roundMs = 86_400_000;

/**
 * Finds what no webhook told, because its batch was lost or nothing can be subscribed: contacts that changed since the
 * last look, and all others in their turn. They are looked at again like those that a webhook points at. Never has more
 * to do at once.
 */
export async function catchUp(services: Services, tenantId: string): Promise<false> {
  const { queries, now } = services;
  const startedAt = now();
  const turn = { now: startedAt, againAt: startedAt + everyMs };
  // The first one begins with what changes from now on.
  const first = { since: startedAt, roundAt: startedAt };
  const watch = await claimRoundWatch(queries, "change_watch", tenantId, turn, first);
  const tenant = watch && (await findTenant(queries, tenantId));
  if (watch === undefined || tenant === undefined) return false;
  const round = await goRound(services, tenantId, watch);
  await moveRoundWatch(queries, "change_watch", tenantId, { ...watch, ...round });
  const since = await follow(services, tenant, watch.since);
  if (since.ok) await moveRoundWatch(queries, "change_watch", tenantId, { ...watch, ...round, since: since.value });
  return false;
}

/** Points at what changed. Answers the moment to go on from. */
async function follow(services: Services, tenant: Tenant, since: Instant): Promise<CrmAnswer<Instant>> {
  const { queries, now } = services;
  const { tenantId } = tenant;
  const startedAt = now();
  const names = (await listCriterionProperties(queries, tenantId)).map(({ name }) => name);
  let from = since;
  for (;;) {
    const changed = await crmOf(services, tenant.crm).listChanged(tenantId, "contact", from, names);
    if (!changed.ok) return changed;
    const { records, isAll } = changed.value;
    const hints = records.map(({ objectId, says, isMerged }): Hint => {
      return { objectId, edited: false, isNews: isMerged || Object.keys(says).length > 0 };
    });
    await keepHints(queries, tenantId, hints, now());
    const last = records.at(-1)?.at;
    // What the search does not find yet it finds at the next look.
    if (isAll || last === undefined) return { ok: true, value: Math.max(since, startedAt - searchLagMs) };
    // More than ten pages changed in one millisecond: go on behind it, rather than look at it for ever.
    from = Math.max(last, from + 1);
  }
}

/** Points at the next contacts of the round. */
async function goRound(
  { queries, now }: Services,
  tenantId: string,
  { afterId, roundAt }: RoundWatch,
): Promise<Pick<RoundWatch, "afterId" | "roundAt">> {
  if (afterId === "" && roundAt > now()) return { afterId, roundAt };
  const ids = await listCopiedAfter(queries, tenantId, afterId, roundSize);
  const hints = ids.map((objectId): Hint => ({ objectId, edited: false, isNews: false }));
  await keepHints(queries, tenantId, hints, now());
  await renewCopies(queries, tenantId, "contact", await listShowingDeal(queries, tenantId, ids), now());
  const isOver = ids.length < roundSize;
  return {
    afterId: isOver ? "" : (ids.at(-1) ?? ""),
    roundAt: afterId === "" ? now() + roundMs : roundAt,
  };
}
