/** A share of some trials, and where it lies with 95 % confidence. */
export interface ShareInterval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The two-sided 95 % quantile of the normal distribution. */
const z = 1.959964;

/** Wilson's score interval (1927): honest also for few trials, and never beyond 0 and 1. Absent = there were none. */
export function shareInterval(successes: number, trials: number): ShareInterval | undefined {
  if (trials === 0) return undefined;
  const share = successes / trials;
  const centre = share + (z * z) / (2 * trials);
  const reach = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  const scale = 1 + (z * z) / trials;
  return { share, low: Math.max(0, (centre - reach) / scale), high: Math.min(1, (centre + reach) / scale) };
}
