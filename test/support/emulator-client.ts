import type { Enrolment } from "../hubspot-emulator/enrolment.ts";

export type EmulatorUser = {
  userId: number;
  email: string;
  firstName: string;
  lastName: string;
  ownerId: string;
  superAdmin: boolean;
  locale: string;
  teams?: { id: string; name: string; primary: boolean }[];
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
/** `bodyHas`: a text in the request's body, which keeps what else is under way from using the fault up. */
export type FaultMatch = { method?: string; pathPrefix?: string; path?: string; portalId?: number; bodyHas?: string };
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
      seed: {
        seed: "empty" | "believable";
        contacts?: number;
        name?: string;
        unavailableScopes?: string[];
        /** Of each object type; 1,000 unless said. */
        customPropertyLimit?: number;
      },
    ) => control<{ portalId: number; users: EmulatorUser[] }>("PUT", `portals/${portalId}`, seed),
    /** An admin takes somebody's seat in the portal away. */
    removeUser: (portalId: number, userId: number) => control("DELETE", `portals/${portalId}/users/${userId}`),
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
    /** By the portal's first user, unless another is named. */
    editRecord: (
      portalId: number,
      type: string,
      id: string,
      properties: Record<string, string>,
      by?: { userId: number },
    ) =>
      control<EmulatorRecord>("PATCH", `${records(portalId, type)}/${id}`, {
        properties,
        ...(by && { userId: by.userId }),
      }),
    deleteRecord: (portalId: number, type: string, id: string) => control("DELETE", `${records(portalId, type)}/${id}`),
    /** At most 10,000, one after the other. */
    editRecords: (
      portalId: number,
      type: string,
      edits: readonly { id: string; properties: Record<string, string>; userId?: number }[],
    ) => control("POST", `portals/${portalId}/edits/${type}`, { edits }),
    restoreRecord: (portalId: number, type: string, id: string) =>
      control("POST", `${records(portalId, type)}/${id}/restore`),
    /** The first one is left, and keeps its values. */
    mergeRecords: (portalId: number, type: string, id: string, mergedId: string) =>
      control("POST", `${records(portalId, type)}/${id}/merge`, { mergedId }),
    /** From now on no webhook leaves, until they are let go: in any order, some twice, some batches never. */
    holdWebhooks: () => control("POST", "webhooks/hold"),
    releaseWebhooks: (storm: { duplicated: number; dropped: number; seed: number }) =>
      control<{ events: number; sent: number; lost: number }>("POST", "webhooks/release", storm),
    countWaitingWebhooks: async () => (await control<{ batches: number }>("GET", "webhooks/waiting")).batches,
    /** An admin puts contacts on a new list. */
    createList: (portalId: number, name: string, contactIds: readonly string[]) =>
      control<{ listId: string }>("POST", `portals/${portalId}/lists`, { name, contactIds }),
    deletePrivately: (portalId: number, contactId: string) =>
      control("POST", `portals/${portalId}/privacy-deletions`, { contactId }),
    /** A workflow calls an action for each record. */
    enrol: (
      portalId: number,
      action: string,
      objectIds: readonly string[],
      inputFields: Record<string, string> = {},
      objectType: "CONTACT" | "DEAL" = "CONTACT",
    ) => control("POST", `portals/${portalId}/enrolments`, { action, objectIds, inputFields, objectType }),
    listEnrolments: async (portalId: number) =>
      (await control<{ enrolments: Enrolment[] }>("GET", `portals/${portalId}/enrolments`)).enrolments,
    readProperties: async (portalId: number, type: string): Promise<{ name: string }[]> =>
      (await control<{ results: { name: string }[] }>("GET", `portals/${portalId}/properties/${type}`)).results,
    readLog: async (after = 0): Promise<LoggedCall[]> =>
      (await control<{ entries: LoggedCall[] }>("GET", `log?after=${after}&limit=100000`)).entries,
    addFault: (match: FaultMatch, times: number, fault: EmulatorFault) =>
      control("POST", "faults", { match, times, fault }),
    clearFaults: () => control("DELETE", "faults"),
  };
}
