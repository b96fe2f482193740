import { listSleepers, tenantsWithSleepers } from "../store/stage-standings.ts";
import { moveByRule } from "./move-by-rule.ts";
import type { Services } from "./services.ts";

/** Few enough that the copies asked for at each look are written before the next. */
const mostAtOnce = 100;

/** Portals where somebody's time to wake has come. */
export function dueWakes({ queries, now }: Services): Promise<string[]> {
  return tenantsWithSleepers(queries, now());
}

/**
 * Wakes contacts whose day has come: back as an MQL, recycled. Never has more to do at once: what is left waits for the
 * next look.
 */
export async function wakeContacts(services: Services, tenantId: string): Promise<false> {
  const { queries, now } = services;
  for (const objectId of await listSleepers(queries, tenantId, now(), mostAtOnce)) {
    await moveByRule(services, { tenantId, objectType: "contact", objectId }, { kind: "wake", whyNow: "other" });
  }
  return false;
}
