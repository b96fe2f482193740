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

/** Who changed a record: a person in the CRM, or an app; webhooks and the history repeat it. */
export interface ChangeSource {
  changeSource: "CRM_UI" | "INTEGRATION" | "IMPORT";
  sourceId: string;
}

/** What happened to a record; webhooks are made from these. */
export type Change =
  | { kind: "creation" | "deletion" | "privacyDeletion"; record: CrmRecord; at: number; source: ChangeSource }
  | { kind: "propertyChange"; record: CrmRecord; at: number; source: ChangeSource; property: string; value: string };
