import type { Result } from "@assay/shared/api/result";
import type { Sync, SyncReply } from "@assay/shared/api/sync";

const firstDelayMs = 400;
const longestDelayMs = 5_000;
/** After this the person is told, and asks again when they care: no endless spinner, no endless polling. */
const patienceMs = 120_000;

/**
 * Asks where the copy in the CRM stands, less and less often, until it is written or refused, then tells. Tells
 * `undefined` when patience ends. Returns what stops it.
 */
export function watchSync(read: () => Promise<Result<SyncReply>>, tell: (sync: Sync | undefined) => void): () => void {
  const giveUpAt = Date.now() + patienceMs;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout>;
  const look = async (delayMs: number) => {
    const reply = await read();
    if (stopped) return;
    if (reply.ok) tell(reply.sync);
    if (reply.ok && isSettled(reply.sync)) return;
    if (Date.now() >= giveUpAt) return tell(undefined);
    schedule(Math.min(2 * delayMs, longestDelayMs));
  };
  const schedule = (delayMs: number) => {
    timer = setTimeout(() => void look(delayMs), delayMs);
  };
  schedule(firstDelayMs);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** Nothing more will happen without a new change. */
export function isSettled(sync: Sync): boolean {
  return sync.state === "written" || sync.state === "refused" || sync.state === "nothing";
}
