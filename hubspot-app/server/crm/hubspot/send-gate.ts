import { setTimeout as sleep } from "node:timers/promises";

/**
 * Slots are shared out evenly by the database; a stalled network or a busy machine bunches what was spaced, and
 * ten seconds later HubSpot counts the bunch and all that came on time after it. So each process keeps its own
 * requests apart, and waits when HubSpot says that its limit is nearly used up.
 */
const spacingMs = 40;

/** Requests that may be under way from other processes before they learn it too. */
const reserve = 4;

/** By tenant: the moment from which this process may send again. */
const openAt = new Map<string, number>();

/** Resolves when it is this request's turn; several that wait go one after the other. */
export async function passGate(tenantId: string): Promise<void> {
  for (;;) {
    const now = performance.now();
    const waitMs = (openAt.get(tenantId) ?? 0) - now;
    if (waitMs <= 0) {
      openAt.set(tenantId, now + spacingMs);
      return;
    }
    await sleep(waitMs);
  }
}

/** Holds the tenant's requests back, the longer the less is left of the limit. */
export function heedRemaining(tenantId: string, remaining: number | undefined): void {
  if (remaining === undefined || remaining >= reserve) return;
  const until = performance.now() + (reserve - remaining) * 100;
  openAt.set(tenantId, Math.max(openAt.get(tenantId) ?? 0, until));
}
