import * as RemoteUI from "@remote-ui/react";
import { createEndpoint, type MessageEndpoint, retain } from "@remote-ui/rpc";
import React from "react";
import { ExtensionRoot } from "./extension-root.tsx";
import { HOST_CALLS, type HostApi, type PageLocation, type WorkerApi } from "./protocol.ts";
import { createSdkGlobals, type Extend, ExtensionApi } from "./sdk-globals.ts";

/** What a bundle may not have: HubSpot's worker gives it hubspot.fetch and nothing else to reach out with. */
const FORBIDDEN = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "indexedDB", "caches", "BroadcastChannel"];

type WorkerScope = MessageEndpoint & { location: { href: string }; importScripts(url: string): void };
const scope = globalThis as unknown as WorkerScope & Record<string, unknown>;
const endpoint = createEndpoint<HostApi>(scope, { callable: [...HOST_CALLS] });
const host = endpoint.call as unknown as HostApi;

let extension: Parameters<Extend>[0] | undefined;
let loadError: string | undefined;
const sdk = createSdkGlobals(host, (render) => {
  extension = render;
});

const exposed: WorkerApi = {
  async mount(channel, setting) {
    retain(channel);
    retain(setting);
    if (!extension) {
      host.failed(loadError ?? "The bundle never called hubspot.extend().");
      return;
    }
    sdk.navigate(setting.location);
    const api = { ...setting, runServerlessFunction: scope.serverless };
    const root = RemoteUI.createRemoteRoot(channel as unknown as Parameters<typeof RemoteUI.createRemoteRoot>[0], {
      strict: false,
    });
    const element = (
      <ExtensionApi.Provider value={api}>
        <ExtensionRoot onCommit={() => void root.mount()} onError={(message) => host.failed(message)}>
          {() => extension?.(api)}
        </ExtensionRoot>
      </ExtensionApi.Provider>
    );
    RemoteUI.createRoot(root).render(element);
  },
  navigate: (location: PageLocation) => sdk.navigate(location),
  propertiesChanged: () => sdk.propertiesChanged(),
};
endpoint.expose(exposed as unknown as Parameters<typeof endpoint.expose>[0]);
Object.assign(scope, sdk.globals, { React, RemoteUI });
for (const name of FORBIDDEN) Object.defineProperty(scope, name, { value: undefined });
loadBundle();

/** At once, not when the page says so: the bundle is evaluated while the page is still being parsed. */
function loadBundle(): void {
  const bundle = new URL(scope.location.href).searchParams.get("bundle");
  try {
    scope.importScripts(bundle ?? "");
  } catch (error) {
    loadError = `The app's bundle could not be run: ${error instanceof Error ? error.message : String(error)}`;
  }
  Object.defineProperty(scope, "importScripts", { value: undefined });
}
