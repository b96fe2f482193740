import { createRemoteReceiver } from "@remote-ui/react/host";
import { createEndpoint, fromWebWorker } from "@remote-ui/rpc";
import type { ShownExtension } from "../extension.ts";
import type { PageState } from "../page-state.ts";
import { recordTypes } from "../record-type.ts";
import { type HostApi, type PageLocation, WORKER_CALLS, type WorkerApi } from "../worker/protocol.ts";
import type { CrmClient } from "./crm-client.ts";
import { createExtensionActions, navigateToPage, type PageTarget } from "./extension-actions.ts";
import { createExtensionReads } from "./extension-reads.ts";
import type { RecordStore } from "./record-store.ts";
import { createStore } from "./store.ts";

export type ExtensionConnection = ReturnType<typeof connectExtension>;

/** Ties the worker that runs an extension to this page; what it draws arrives at `receiver`. */
export function connectExtension(
  worker: Worker,
  extension: ShownExtension,
  state: PageState,
  client: CrmClient,
  records?: RecordStore,
) {
  const failure = createStore<string | undefined>(undefined);
  worker.addEventListener("error", (event) => failure.write(event.message || "The app's worker could not start."));
  const endpoint = createEndpoint<WorkerApi>(fromWebWorker(worker), { callable: [...WORKER_CALLS] });
  const call = endpoint.call as unknown as WorkerApi;
  const hostApi: HostApi = {
    hubspotFetch: client.extensionFetch,
    log: (level, text) => console[level](`[app] ${text}`),
    failed: (message) => {
      console.error(`[app] ${message}`);
      failure.write(message);
    },
    ...createExtensionReads(client, records),
  };
  endpoint.expose(hostApi as unknown as Parameters<typeof endpoint.expose>[0]);
  const receiver = createRemoteReceiver();
  const actions = createExtensionActions(call, records);
  records?.watch(() => void call.propertiesChanged());
  addEventListener("popstate", () => void call.navigate(readPageLocation()));
  const channel = receiver.receive as unknown as Parameters<WorkerApi["mount"]>[0];
  void call.mount(channel, { context: contextOf(extension, state), actions, location: readPageLocation() });
  return {
    receiver,
    failure,
    locale: state.user.locale,
    navigate: (target: PageTarget) => navigateToPage(target, call),
  };
}

/** Where an app page stands: what follows /pages in the URL. The person being played is ours, not the app's. */
export function readPageLocation(): PageLocation {
  const params = Object.fromEntries(new URLSearchParams(location.search));
  delete params.user;
  return { path: location.pathname.replace(/^\/pages/, "") || "/", params };
}

/** What useExtensionContext answers, in HubSpot's shape. */
function contextOf(
  { location, title }: ShownExtension,
  { portal, user, app, view }: PageState,
): Record<string, unknown> {
  const { userId, email, firstName, lastName, superAdmin, locale } = user;
  const permissions = superAdmin ? ["integrations-management-write"] : [];
  return {
    location,
    portal: { id: portal.portalId, timezone: portal.timeZone },
    user: { id: userId, email, emails: [email], firstName, lastName, roles: [], teams: [], locale, permissions },
    ...(view.kind === "record" && {
      crm: { objectId: Number(view.view.record.id), objectTypeId: recordTypes[view.view.type].id },
    }),
    extension: { appId: app.appId, appName: "Assay", cardTitle: title },
    variables: app.variables,
  };
}
