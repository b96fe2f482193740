/** Who changed something, as HubSpot tells it with an event and with each earlier value. */
export interface ChangeSource {
  readonly changeSource: string | undefined;
  readonly sourceId: string | undefined;
}

/** Whether a change is our own write, come back to us: the one place where echoes are recognised. */
export function isOwnChange({ changeSource, sourceId }: ChangeSource, appId: string): boolean {
  return changeSource === "INTEGRATION" && sourceId === appId;
}
