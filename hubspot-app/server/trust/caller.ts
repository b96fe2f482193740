/** What HubSpot appends to the URL of a card's call, and signs. */
export interface Caller {
  readonly accountId: string;
  readonly userId: string;
  readonly email: string;
}

export const cardKeys = ["userId", "portalId", "userEmail", "appId"] as const;

/**
 * Who makes a signed card call. Each key must stand in the query exactly once: HubSpot appends its own even where the
 * card already wrote one, so a second one is somebody pretending. The body is never asked.
 */
export function readCaller(query: URLSearchParams, appId: string): Caller | undefined {
  const [userId, accountId, email, app] = cardKeys.map((key) => {
    const values = query.getAll(key);
    return values.length === 1 ? values[0] : undefined;
  });
  if (userId === undefined || accountId === undefined || email === undefined || app !== appId) return undefined;
  if (!/^\d{1,19}$/.test(userId) || !/^\d{1,19}$/.test(accountId) || email === "") return undefined;
  return { accountId, userId, email };
}

/** True when a request was sent through a card: such a one may not enter any other door, whatever its signature. */
export function carriesCardKeys(query: URLSearchParams): boolean {
  return [...query.keys()].some((key) => cardKeys.some((cardKey) => cardKey.toLowerCase() === key.toLowerCase()));
}
