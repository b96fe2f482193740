import type { PropertyDefinition } from "../crm-portal.ts";
import type { RecordView, View } from "../page-state.ts";
import type { CrmClient } from "./crm-client.ts";
import { createStore } from "./store.ts";

/** How often an open record looks for changes that others made. */
const POLL_MS = 2_000;

export type RecordStore = ReturnType<typeof createRecordStore>;

/** The record on screen: read again on demand and, while the tab is visible, every two seconds. */
export function createRecordStore(shown: Extract<View, { kind: "record" }>, client: CrmClient) {
  const { type, record } = shown.view;
  const store = createStore(shown.view);
  const definitions = createStore(shown.definitions[type]);
  const refresh = async () => {
    const next = await client.readView(type, record.id).catch(() => undefined);
    // An answer that differs in nothing must not redraw the page or wake the extension.
    if (!next || JSON.stringify(next) === JSON.stringify(store.read())) return;
    if (namesNewProperty(next, definitions.read())) {
      definitions.write((await client.readDefinitions(type).catch(() => undefined)) ?? definitions.read());
    }
    store.write(next);
  };
  const poll = async () => {
    if (document.visibilityState === "visible") await refresh();
    setTimeout(poll, POLL_MS);
  };
  setTimeout(poll, POLL_MS);
  return { ...store, definitions, refresh };
}

/** An app may have created properties since this page was opened. */
const namesNewProperty = ({ record }: RecordView, definitions: PropertyDefinition[]): boolean =>
  Object.keys(record.properties).some((name) => !definitions.some((definition) => definition.name === name));

/** Some of a record's properties by name, unset ones as null; with "*" all that are set. */
export function pickProperties(view: RecordView, names: string[] | "*"): Record<string, string | null> {
  const { properties } = view.record;
  if (names === "*") return properties;
  return Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));
}
