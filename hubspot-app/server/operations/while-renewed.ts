/**
 * Does some work and meanwhile renews what it holds, so that it may take longer than one lease. The work may renew too,
 * to learn what it still holds. No renewal is under way any more when the work's answer arrives.
 */
export async function whileRenewed<Held, Value>(
  renew: () => Promise<Held>,
  everyMs: number,
  work: (renew: () => Promise<Held>) => Promise<Value>,
): Promise<Value> {
  // One after the other: each begins from the lease that the one before it left.
  let last: Promise<unknown> = Promise.resolve();
  const renewNext = (): Promise<Held> => {
    const next = last.then(renew);
    // A renewal that fails leaves the lease to end by itself, and somebody else to take over.
    last = next.catch(() => {});
    return next;
  };
  const timer = setInterval(() => void renewNext().catch(() => {}), everyMs);
  try {
    return await work(renewNext);
  } finally {
    clearInterval(timer);
    await last;
  }
}
