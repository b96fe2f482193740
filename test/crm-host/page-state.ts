import type { CrmRecord, CrmUser, FullRecord, Portal, PropertyDefinition } from "./crm-portal.ts";

/** One line of the contact list's answer, with names instead of ids. */
export type ContactRow = { id: string; properties: Record<string, string | null>; owner: string };
export type ContactPage = { total: number; contacts: ContactRow[] };
/** What the list shows, as it stands in the URL. */
export type ContactQuery = { q: string; grade: string; sort: string; page: number };

/** A record with what the page shows around it. */
export type RecordView = {
  record: FullRecord;
  companies: CrmRecord[];
  deals: CrmRecord[];
  notes: CrmRecord[];
};

/** Property definitions of each type of record on the page. */
export type RecordDefinitions = Record<"contacts" | "companies" | "deals", PropertyDefinition[]>;

export type ExtensionLocation = "crm.record.tab" | "settings" | "pages";

export type View =
  | { kind: "contacts"; query: ContactQuery; page: ContactPage; definitions: PropertyDefinition[] }
  | { kind: "record"; view: RecordView; definitions: RecordDefinitions }
  | { kind: "app"; location: "settings" | "pages" }
  | { kind: "missing"; what: string };

/** Everything the page needs for its first paint, written into the HTML so that nothing is asked for afterwards. */
export type PageState = {
  portal: Portal;
  user: CrmUser;
  app: { appId: number; variables: Record<string, string> };
  view: View;
};
