import "../styles/all-styles.css";
import { createRoot } from "react-dom/client";
import type { PageState } from "../page-state.ts";
import { AppFrame } from "./app-frame.tsx";
import { AppPage, MissingPage } from "./app-page.tsx";
import { ContactList } from "./contact-list.tsx";
import { createCrmClient } from "./crm-client.ts";
import { connectExtension } from "./extension-connection.ts";
import { RecordPage } from "./record-page.tsx";
import { createRecordStore } from "./record-store.ts";

/** Started by the page's head, long before this script runs. */
const { extensionWorker } = self as { extensionWorker?: Worker };
const state = JSON.parse(document.getElementById("page-state")?.textContent ?? "") as PageState;
const client = createCrmClient(state.user.userId);
const records =
  state.view.kind === "record"
    ? createRecordStore(state.view.view, state.view.definitions.contacts, client)
    : undefined;
// Before React draws anything: the extension renders in its own thread meanwhile.
const connection =
  extensionWorker && state.view.kind !== "missing"
    ? connectExtension(extensionWorker, state, client, records)
    : undefined;

function Page() {
  const { view } = state;
  if (view.kind === "contacts") return <ContactList view={view} client={client} />;
  if (view.kind === "missing") return <MissingPage what={view.what} />;
  if (view.kind === "app") return <AppPage location={view.location} connection={connection} />;
  return records && <RecordPage records={records} around={view.definitions} state={state} connection={connection} />;
}

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <AppFrame state={state}>
      <Page />
    </AppFrame>,
  );
}
