import type { DealEnd } from "../crm/change.ts";
import { listEndedAfter, type Outcome, saveOutcomes } from "../store/outcomes.ts";
import { claimRoundWatch, moveRoundWatch, type RoundWatch } from "../store/round-watches.ts";
import { primaryOf } from "./contact-copy.ts";
import { keepUnerased } from "./erase-record.ts";
import { connectedCrm } from "./related-records.ts";
import type { Services } from "./services.ts";

/** Nobody waits for an outcome in front of a screen. */
const everyMs = 5 * 60_000;

/** Other processes may take a tenant over after this. */
const leaseMs = 60_000;

/** HubSpot's search may find a change only this much later. */
const searchLagMs = 60_000;

/** A deal that was deleted, or got another contact, shows in no search: those with an outcome are gone through so often. */
const roundMs = 86_400_000;
const roundSize = 200;

/**
 * Learns what became of a portal's deals: first of all of them, then of those that changed. A portal that lets no deals
 * be read is asked again each time, because nobody tells when it does. Answers whether there is more at once.
 */
export async function followOutcomes(services: Services, tenantId: string): Promise<boolean> {
  const { queries, now } = services;
  const startedAt = now();
  const turn = { now: startedAt, againAt: startedAt + leaseMs };
  // The first one begins with the portal's oldest deal.
  const first = { since: 0, roundAt: startedAt + roundMs };
  const watch = await claimRoundWatch(queries, "outcome_watch", tenantId, turn, first);
  if (watch === undefined) return false;
  const followed = await follow(services, tenantId, watch);
  const gone = followed === undefined ? watch : await goRound(services, tenantId, { ...watch, ...followed });
  const hasMore = followed?.isAll === false;
  await moveRoundWatch(queries, "outcome_watch", tenantId, gone, hasMore ? now() : startedAt + everyMs);
  return hasMore;
}

/** Answers the moment to go on from; absent = the CRM did not tell. */
async function follow(
  services: Services,
  tenantId: string,
  { since }: RoundWatch,
): Promise<{ since: number; isAll: boolean } | undefined> {
  const startedAt = services.now();
  const crm = await connectedCrm(services, tenantId);
  const changed = crm.ok ? await crm.value.listDealEnds(tenantId, since) : undefined;
  if (!changed?.ok) return undefined;
  const { deals, isAll, last } = changed.value;
  await keep(
    services,
    tenantId,
    deals.map(({ dealId }) => dealId),
    deals,
  );
  // What the search does not find yet it finds at the next look; a moment with too many changes is left behind.
  if (isAll || last === undefined) return { since: Math.max(since, startedAt - searchLagMs), isAll: true };
  return { since: Math.max(last, since + 1), isAll: false };
}

/** Looks at the next deals of the round, one by one. */
async function goRound(services: Services, tenantId: string, watch: RoundWatch): Promise<RoundWatch> {
  const { queries, now } = services;
  const { since, afterId, roundAt } = watch;
  if (afterId === "" && roundAt > now()) return { since, afterId, roundAt };
  const ids = await listEndedAfter(queries, tenantId, afterId, roundSize);
  const crm = await connectedCrm(services, tenantId);
  const read = crm.ok ? await crm.value.readDealEnds(tenantId, ids) : undefined;
  if (!read?.ok) return { since, afterId, roundAt };
  await keep(services, tenantId, ids, read.value);
  const isOver = ids.length < roundSize;
  return {
    since,
    afterId: isOver ? "" : (ids.at(-1) ?? ""),
    roundAt: afterId === "" ? now() + roundMs : roundAt,
  };
}

/** Of these deals, keeps those that are closed and forgets the others. */
async function keep(
  services: Services,
  tenantId: string,
  dealIds: readonly string[],
  deals: readonly DealEnd[],
): Promise<void> {
  const contactIds = [...new Set(deals.flatMap(({ contacts }) => contacts.map(({ objectId }) => objectId)))];
  const known = new Set(await keepUnerased(services, tenantId, contactIds));
  const outcomes = deals.flatMap(({ dealId, closed, contacts }): Outcome[] => {
    if (closed === undefined) return [];
    const primary = primaryOf(contacts);
    const on = [...new Set(contacts.map(({ objectId }) => objectId))].filter((id) => known.has(id));
    return [
      {
        dealId,
        won: closed.isWon,
        // A close date may be anything that somebody typed.
        closedAt: Math.min(closed.at, services.now()),
        contacts: on.map((id) => ({ id, isPrimary: id === primary })),
      },
    ];
  });
  await saveOutcomes(services.queries, tenantId, dealIds, outcomes);
}
