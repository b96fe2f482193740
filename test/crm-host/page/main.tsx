import "../styles/all-styles.css";
import { createRoot } from "react-dom/client";
import type { ShownExtension } from "../extension.ts";
import type { PageState } from "../page-state.ts";
import { AppFrame } from "./app-frame.tsx";
import { AppPage, MissingPage } from "./app-page.tsx";
import { createCrmClient } from "./crm-client.ts";
import { connectExtension, type ExtensionConnection } from "./extension-connection.ts";
import { RecordList } from "./record-list.tsx";
import { RecordPage } from "./record-page.tsx";
import { createRecordStore } from "./record-store.ts";

/** Started by the page's head, long before this script runs. */
const { extensionWorker } = self as { extensionWorker?: Worker };
const state = JSON.parse(document.getElementById("page-state")?.textContent ?? "") as PageState;
const client = createCrmClient(state.user.userId);
const records = state.view.kind === "record" ? createRecordStore(state.view, client) : undefined;

const connections = new Map<string, ExtensionConnection>();
function connect(extension: ShownExtension): ExtensionConnection {
  const known = connections.get(extension.uid);
  if (known) return known;
  const worker = (extension.early && extensionWorker) || new Worker(extension.worker);
  const connection = connectExtension(worker, extension, state, client, records);
  connections.set(extension.uid, connection);
  return connection;
}
// Before React draws anything: the extension renders in its own thread meanwhile.
const early = state.extensions.find((extension) => extension.early);
if (early && state.view.kind !== "missing") connect(early);

function Page() {
  const { view } = state;
  if (view.kind === "list") return <RecordList view={view} client={client} />;
  if (view.kind === "missing") return <MissingPage what={view.what} />;
  if (view.kind === "app") return <AppPage location={view.location} connection={early && connect(early)} />;
  return records && <RecordPage records={records} around={view.definitions} state={state} connect={connect} />;
}

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <AppFrame state={state}>
      <Page />
    </AppFrame>,
  );
}
