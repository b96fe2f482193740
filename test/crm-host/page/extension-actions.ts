import { retain } from "@remote-ui/rpc";
import { closeOverlay } from "../components/overlay-registry.ts";
import { resolvePage } from "../components/page-target.ts";
import type { ExtensionSetting, Properties, WorkerApi } from "../worker/protocol.ts";
import { addAlert } from "./alerts.tsx";
import { openIframeModal } from "./iframe-dialog.tsx";
import { pickProperties, type RecordStore } from "./record-store.ts";

type PropertiesCallback = (properties: Properties, error?: { message: string }) => void;

/** What useExtensionActions gives: everywhere the platform's actions, on a record also those of the CRM. */
export function createExtensionActions(worker: WorkerApi, records?: RecordStore): ExtensionSetting["actions"] {
  return {
    addAlert,
    openIframeModal: retainingCallback(openIframeModal),
    reloadPage: () => location.reload(),
    copyTextToClipboard: (text: string) => navigator.clipboard.writeText(text),
    closeOverlay,
    navigateToPage: (target: PageTarget) => navigateToPage(target, worker),
    ...(records && createRecordActions(records)),
  };
}

function createRecordActions(records: RecordStore): ExtensionSetting["actions"] {
  return {
    fetchCrmObjectProperties: async (names: string[] | "*") => pickProperties(records.read(), names),
    refreshObjectProperties: () => void records.refresh(),
    onCrmPropertiesUpdate: (names: string[] | "*", callback: PropertiesCallback) => {
      retain(callback);
      let last = JSON.stringify(pickProperties(records.read(), names));
      records.watch(() => {
        const properties = pickProperties(records.read(), names);
        if (JSON.stringify(properties) === last) return;
        last = JSON.stringify(properties);
        callback(properties);
      });
    },
  };
}

/** The callback is called after this call has returned, when the bridge would already have let go of it. */
function retainingCallback(open: typeof openIframeModal): typeof openIframeModal {
  return (request, onClose) => {
    if (onClose) retain(onClose);
    open(request, onClose);
  };
}

export type PageTarget = { to: string; params?: Record<string, string> | undefined };

/** On app pages the URL and the page change in place; from a record it is a way to the app's pages. */
export function navigateToPage({ to, params }: PageTarget, worker: WorkerApi): void {
  const target = resolvePage(to, params);
  if (location.pathname.startsWith("/pages")) {
    history.pushState(null, "", target.href);
    worker.navigate({ path: target.path, params: target.params });
  } else location.assign(target.href);
}
