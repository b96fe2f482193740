import type { CrmRecord, CrmUser, FullRecord, Portal, PropertyDefinition } from "./crm-portal.ts";
import type { ShownExtension } from "./extension.ts";
import type { RecordProperties, RecordTypeName } from "./record-type.ts";

/** One line of a list's answer, with a name instead of the owner's id. */
export type ListRow = { id: string; properties: RecordProperties; owner: string };
export type ListPage = { total: number; rows: ListRow[] };
/** What the list shows, as it stands in the URL. */
export type ListQuery = { q: string; grade: string; sort: string; page: number };

/** `labels` as the portal names them: "Primary", "Decision maker". */
export type AssociatedRecord = CrmRecord & { labels: string[] };
export type Associated = { total: number; shown: AssociatedRecord[] };

/** A record with what the page shows around it. */
export type RecordView = {
  type: RecordTypeName;
  record: FullRecord;
  /** Only of the types that can be associated with it. */
  associated: Partial<Record<RecordTypeName, Associated>>;
  notes: CrmRecord[];
};

/** Property definitions of each type of record on the page. */
export type RecordDefinitions = Record<RecordTypeName, PropertyDefinition[]>;

export type View =
  | { kind: "list"; type: RecordTypeName; query: ListQuery; page: ListPage; definitions: PropertyDefinition[] }
  | { kind: "record"; view: RecordView; definitions: RecordDefinitions }
  | { kind: "app"; location: "settings" | "pages" }
  | { kind: "missing"; what: string };

/** Everything the page needs for its first paint, written into the HTML so that nothing is asked for afterwards. */
export type PageState = {
  portal: Portal;
  user: CrmUser;
  app: { appId: number; variables: Record<string, string> };
  extensions: ShownExtension[];
  view: View;
};
