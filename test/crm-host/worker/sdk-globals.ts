import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";
import type {
  AssociationsRequest,
  ExtensionSetting,
  FormattingOptions,
  HostApi,
  PageLocation,
  Properties,
  SearchRequest,
} from "./protocol.ts";

type Api = ExtensionSetting & { runServerlessFunction: unknown };
export type Extend = (render: (api: Api) => ReactNode) => void;
type FetchOptions = { method?: string; timeout?: number; body?: unknown; headers?: Headers | Record<string, string> };
type Watcher = { names: string[]; options?: FormattingOptions; last: string; tell(properties: Properties): void };

export const ExtensionApi = createContext<Api | undefined>(undefined);

function useApi(): Api {
  const api = useContext(ExtensionApi);
  if (!api) throw new Error("The extension is not mounted.");
  return api;
}

/** The SDK reads answers as if they were HTTP responses. */
const reply = <Data>(data: Data, cleanup: () => void = () => {}) => ({ json: async () => ({ data, cleanup }) });

/** The names that @hubspot/ui-extensions 0.17.0 looks up on its worker, each carried to the page that hosts it. */
export function createSdkGlobals(host: HostApi, extend: Extend) {
  const pageLocation = createPageLocation();
  const watchers = new Set<Watcher>();
  const fetchCrmProperties = async (names: string[], tell: Watcher["tell"], options?: FormattingOptions) => {
    const properties = await host.fetchCrmProperties(names, options);
    const watcher: Watcher = { names, tell, last: JSON.stringify(properties), ...(options && { options }) };
    watchers.add(watcher);
    return reply(properties, () => watchers.delete(watcher));
  };
  const tellOne = async (watcher: Watcher) => {
    const properties = await host.fetchCrmProperties(watcher.names, watcher.options);
    const text = JSON.stringify(properties);
    if (text === watcher.last) return;
    watcher.last = text;
    watcher.tell(properties);
  };
  const log = (level: "debug" | "info" | "warn" | "error") => (data: unknown) => host.log(level, String(data));
  return {
    globals: {
      __HUBSPOT_EXTENSION_WORKER__: true,
      extend_V2: extend,
      logger: { debug: log("debug"), info: log("info"), warn: log("warn"), error: log("error") },
      hsFetch: (url: string | URL, options?: FetchOptions) => hubspotFetch(host, url, options),
      serverless: async () => {
        throw new Error("Serverless functions are not available to marketplace apps.");
      },
      hsWorkerAPI: {
        useExtensionApi: useApi,
        useExtensionContext: () => useApi().context,
        useExtensionActions: () => useApi().actions,
        useAppPageLocation: () => useSyncExternalStore(pageLocation.subscribe, pageLocation.read),
        fetchCrmProperties,
        fetchAssociations: async (request: AssociationsRequest) => reply(await host.fetchAssociations(request)),
        fetchCrmSearch: async (request: SearchRequest) => reply(await host.fetchCrmSearch(request)),
        fetchHubSpotApi: async () => {
          throw new Error("The experimental API client is not part of this stand-in.");
        },
        formatCrmProperties: async (request: { propertiesList: Properties[] }) => ({
          json: () => host.formatCrmProperties(request.propertiesList),
        }),
      },
    },
    navigate: pageLocation.set,
    propertiesChanged: () => {
      for (const watcher of watchers) void tellOne(watcher);
    },
  };
}

function createPageLocation() {
  let location: PageLocation = { path: "/", params: {} };
  const listeners = new Set<() => void>();
  return {
    read: () => location,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next: PageLocation) => {
      location = next;
      for (const listener of listeners) listener();
    },
  };
}

async function hubspotFetch(host: HostApi, url: string | URL, options: FetchOptions = {}): Promise<Response> {
  const { method, timeout, body } = options;
  const headers = options.headers && Object.fromEntries(new Headers(options.headers));
  // Through JSON here, so that what a structured clone would carry but HubSpot would not shows up.
  const json: unknown = body === undefined ? undefined : JSON.parse(JSON.stringify(body));
  const answer = await host.hubspotFetch({ url: String(url), method, timeout, body: json, headers });
  const withoutBody = [204, 205, 304].includes(answer.status);
  return new Response(withoutBody ? null : answer.body, { status: answer.status });
}
