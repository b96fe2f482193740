import { setTimeout as pause } from "node:timers/promises";

export interface TenantWatch {
  /** Lets work under way end, then stops. */
  stop(): Promise<void>;
}

const restMs = 5_000;

/**
 * Has waiting work done, tenant by tenant, each by one worker of this process at a time; `work` answers whether there
 * is more to do at once. Rows of the database are the jobs: a rating adds nothing to a queue beside them, so that it
 * costs one round trip less, and a killed process leaves nothing to hand over but rows whose lease ends. `everyMs` is
 * the longest that work waits for its turn.
 */
export function watchTenants(
  everyMs: number,
  findDue: () => Promise<string[]>,
  work: (tenantId: string) => Promise<boolean>,
  onError: (error: unknown) => void,
): TenantWatch {
  const stopping = new AbortController();
  const busy = new Map<string, Promise<void>>();
  const begin = (tenantId: string) => {
    if (busy.has(tenantId)) return;
    const working = workOn(tenantId)
      .catch((error: unknown) => rest(error))
      .finally(() => busy.delete(tenantId));
    busy.set(tenantId, working);
  };
  const workOn = async (tenantId: string) => {
    while ((await work(tenantId)) && !stopping.signal.aborted);
  };
  // A fault of ours would come back at every look: leave the tenant alone for a while.
  const rest = async (error: unknown) => {
    onError(error);
    await pause(restMs, undefined, { signal: stopping.signal }).catch(() => {});
  };
  const watch = async () => {
    while (!stopping.signal.aborted) {
      try {
        for (const tenantId of await findDue()) begin(tenantId);
      } catch (error) {
        onError(error);
      }
      // An aborted pause is the stop that was asked for.
      await pause(everyMs, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  const watching = watch();
  return {
    async stop() {
      stopping.abort();
      await watching;
      await Promise.all(busy.values());
    },
  };
}
