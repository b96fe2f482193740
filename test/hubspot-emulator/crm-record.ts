import type { ObjectTypeName } from "./object-type.ts";

/** A record as the portal keeps it. */
export interface CrmRecord {
  id: string;
  objectType: ObjectTypeName;
  /** Set values only, in the form in which reads return them; HubSpot's own dates and id among them. */
  properties: Record<string, string>;
  createdAt: number;
  updatedAt: number;
  archivedAt?: number;
}

/** Who changed a record: a person in the CRM, an app, or HubSpot itself; webhooks and the history repeat it. */
export interface ChangeSource {
  changeSource: "CRM_UI" | "INTEGRATION" | "IMPORT" | "MERGE_OBJECTS" | "CALCULATED";
  sourceId: string;
}

/** What happened to a record; webhooks are made from these. */
export type Change =
  | {
      kind: "creation" | "deletion" | "privacyDeletion" | "restore";
      record: CrmRecord;
      at: number;
      source: ChangeSource;
    }
  | { kind: "merge"; record: CrmRecord; at: number; source: ChangeSource; mergedId: string }
  | {
      kind: "associationChange";
      record: CrmRecord;
      at: number;
      source: ChangeSource;
      to: CrmRecord;
      removed: boolean;
    }
  | { kind: "propertyChange"; record: CrmRecord; at: number; source: ChangeSource; property: string; value: string };
