import type { ExtensionReply, ExtensionRequest } from "../signing-proxy.ts";

export type PageLocation = { path: string; params: Record<string, string> };
export type Properties = Record<string, string | null>;
export type FormattingOptions = { propertiesToFormat?: string[] | "all" | undefined };
export type AssociationsRequest = {
  toObjectType: string;
  properties?: string[] | undefined;
  pageLength?: number | undefined;
  offset?: number | undefined;
};
export type SearchRequest = {
  objectType: string;
  properties?: string[];
  query?: string;
  sorts?: { propertyName: string; direction: "ASCENDING" | "DESCENDING" }[];
  filterGroups?: unknown[];
  pageLength?: number;
  after?: string;
};
export type Associated = {
  toObjectId: number;
  associationTypes: { category: string; typeId: number; label: string }[];
  properties: Properties;
};

/** What the worker asks of the page. Everything crosses by structured clone: plain values and functions only. */
export type HostApi = {
  hubspotFetch(request: ExtensionRequest): Promise<ExtensionReply>;
  log(level: "debug" | "info" | "warn" | "error", text: string): void;
  failed(message: string): void;
  fetchCrmProperties(names: string[], options?: FormattingOptions): Promise<Properties>;
  fetchAssociations(
    request: AssociationsRequest,
  ): Promise<{ results: Associated[]; hasMore: boolean; nextOffset: number }>;
  fetchCrmSearch(request: SearchRequest): Promise<{
    results: { objectId: number; properties: Properties }[];
    total: number;
    hasMore: boolean;
    after?: string;
  }>;
  formatCrmProperties(list: Properties[]): Promise<Properties[]>;
};
export const HOST_CALLS = [
  "hubspotFetch",
  "log",
  "failed",
  "fetchCrmProperties",
  "fetchAssociations",
  "fetchCrmSearch",
  "formatCrmProperties",
] as const satisfies (keyof HostApi)[];

export type ExtensionSetting = {
  context: Record<string, unknown>;
  actions: Record<string, (...args: never[]) => unknown>;
  location: PageLocation;
};

/** What the page asks of the worker. */
export type WorkerApi = {
  mount(channel: (...message: never[]) => unknown, setting: ExtensionSetting): Promise<void>;
  navigate(location: PageLocation): void;
  propertiesChanged(): void;
};
export const WORKER_CALLS = ["mount", "navigate", "propertiesChanged"] as const satisfies (keyof WorkerApi)[];
