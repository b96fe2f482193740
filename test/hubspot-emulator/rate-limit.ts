/** https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines: for an OAuth app, in each account. */
const burst = { policyName: "TEN_SECONDLY_ROLLING", max: 110, windowMs: 10_000 } as const;
/** Search has a limit of its own, of the account, and its answers carry no rate-limit headers. */
const search = { policyName: "SECONDLY", max: 5, windowMs: 1000 } as const;

type Policy = typeof burst | typeof search;

export interface Admission {
  admitted: boolean;
  policyName: Policy["policyName"];
  headers: Record<string, string>;
}

export interface RateLimits {
  admit(atMs: number, appId: number, portalId: number): Admission;
  admitSearch(atMs: number, portalId: number): Admission;
}

/**
 * Sliding windows: no span of ten seconds ever holds more than 110 admitted calls. A refused call does not count.
 * The daily headers are left out: HubSpot does not send them to OAuth apps.
 */
export function openRateLimits(): RateLimits {
  const windows = new Map<string, number[]>();
  const admit = (now: number, key: string, policy: Policy): { admitted: boolean; remaining: number } => {
    const recent = (windows.get(key) ?? []).filter((at) => now - at < policy.windowMs);
    const admitted = recent.length < policy.max;
    if (admitted) recent.push(now);
    windows.set(key, recent);
    return { admitted, remaining: policy.max - recent.length };
  };
  return {
    admit: (atMs, appId, portalId) => {
      const { admitted, remaining } = admit(atMs, `${appId}/${portalId}`, burst);
      const headers = {
        "X-HubSpot-RateLimit-Max": String(burst.max),
        "X-HubSpot-RateLimit-Remaining": String(remaining),
        "X-HubSpot-RateLimit-Interval-Milliseconds": String(burst.windowMs),
      };
      return { admitted, policyName: burst.policyName, headers };
    },
    admitSearch: (atMs, portalId) => {
      const { admitted } = admit(atMs, `search/${portalId}`, search);
      return { admitted, policyName: search.policyName, headers: {} };
    },
  };
}
