import { setTimeout as pause } from "node:timers/promises";

export interface WriteWatch {
  /** Lets writes under way end, then stops. */
  stop(): Promise<void>;
}

/** How often the outbox is looked at: one look-up of an index, and the longest that a rating waits for its turn. */
const everyMs = 250;

const restMs = 5_000;

/**
 * Has waiting properties written, tenant by tenant, each by one worker of this process at a time. The outbox rows are
 * the jobs: a rating adds nothing to a queue beside them, so that it costs one round trip less, and a killed process
 * leaves nothing to hand over but rows whose lease ends.
 */
export function watchWrites(
  findDue: () => Promise<string[]>,
  write: (tenantId: string) => Promise<void>,
  onError: (error: unknown) => void,
): WriteWatch {
  const stopping = new AbortController();
  const busy = new Map<string, Promise<void>>();
  const begin = (tenantId: string) => {
    if (busy.has(tenantId)) return;
    const writing = write(tenantId)
      .catch((error: unknown) => rest(error))
      .finally(() => busy.delete(tenantId));
    busy.set(tenantId, writing);
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
