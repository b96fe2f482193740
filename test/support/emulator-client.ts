export type EmulatorUser = {
  userId: number;
  email: string;
  firstName: string;
  lastName: string;
  ownerId: string;
  superAdmin: boolean;
  locale: string;
};
export type EmulatorRecord = { id: string; properties: Record<string, string | null> };
/** The plural name of a type and an id: `["deals", "9001"]`. */
export type RecordKey = [objectType: string, id: string];
export type LoggedCall = {
  seq: number;
  at: number;
  portalId?: number;
  method: string;
  path: string;
  query: string;
  requestBody: string;
  status: number;
  responseBody: string;
  limited: boolean;
  fault?: string;
  durationMs: number;
};
export type EmulatorFault =
  | { kind: "status"; status: number; headers?: Record<string, string>; body?: unknown }
  | { kind: "drop" }
  | { kind: "drop-after" }
  | { kind: "slow"; ms: number };
export type FaultMatch = { method?: string; pathPrefix?: string; portalId?: number };
export type EmulatorClient = ReturnType<typeof connectEmulator>;

/** The human side of the emulator: what people do on HubSpot's own screens, never what an app calls. */
export function connectEmulator(origin: string) {
  const control = async <Reply>(method: string, path: string, body?: unknown): Promise<Reply> => {
    const sent =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
    const response = await fetch(`${origin}/_emulator/${path}`, { method, ...sent });
    const text = await response.text();
    if (!response.ok) throw new Error(`The emulator answered ${response.status} to ${method} ${path}: ${text}`);
    return (text === "" ? undefined : JSON.parse(text)) as Reply;
  };
  const records = (portalId: number, type: string) => `portals/${portalId}/objects/${type}`;
  return {
    origin,
    /** Anything that has no function of its own here: `control("POST", "webhooks/duplicate-next")`. */
    control,
    putApp: (appId: number, app: unknown) => control("PUT", `apps/${appId}`, app),
    /** `unavailableScopes` are those that the portal's subscription lacks: its installs go without them. */
    putPortal: (
      portalId: number,
      seed: { seed: "empty" | "believable"; contacts?: number; name?: string; unavailableScopes?: string[] },
    ) => control<{ portalId: number; users: EmulatorUser[] }>("PUT", `portals/${portalId}`, seed),
    listRecords: (portalId: number, type: string, query: Record<string, string> = {}) =>
      control<{ total: number; results: EmulatorRecord[] }>(
        "GET",
        `${records(portalId, type)}?${new URLSearchParams(query)}`,
      ),
    readRecord: (portalId: number, type: string, id: string) =>
      control<EmulatorRecord>("GET", `${records(portalId, type)}/${id}`),
    createRecord: (portalId: number, type: string, properties: Record<string, string>) =>
      control<EmulatorRecord>("POST", records(portalId, type), { properties }),
    /** `label` is one of the portal's own, such as "Champion" between contacts and deals. */
    associate: (portalId: number, [fromType, fromId]: RecordKey, [toType, toId]: RecordKey, label?: string) =>
      control("PUT", `${records(portalId, fromType)}/${fromId}/associations/${toType}/${toId}`, label ? { label } : {}),
    separate: (portalId: number, [fromType, fromId]: RecordKey, [toType, toId]: RecordKey) =>
      control("DELETE", `${records(portalId, fromType)}/${fromId}/associations/${toType}/${toId}`),
    editRecord: (portalId: number, type: string, id: string, properties: Record<string, string>) =>
      control<EmulatorRecord>("PATCH", `${records(portalId, type)}/${id}`, { properties }),
    deleteRecord: (portalId: number, type: string, id: string) => control("DELETE", `${records(portalId, type)}/${id}`),
    deletePrivately: (portalId: number, contactId: string) =>
      control("POST", `portals/${portalId}/privacy-deletions`, { contactId }),
    readProperties: async (portalId: number, type: string): Promise<{ name: string }[]> =>
      (await control<{ results: { name: string }[] }>("GET", `portals/${portalId}/properties/${type}`)).results,
    readLog: async (after = 0): Promise<LoggedCall[]> =>
      (await control<{ entries: LoggedCall[] }>("GET", `log?after=${after}&limit=100000`)).entries,
    addFault: (match: FaultMatch, times: number, fault: EmulatorFault) =>
      control("POST", "faults", { match, times, fault }),
    clearFaults: () => control("DELETE", "faults"),
  };
}
