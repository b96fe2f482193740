import type { CrmRecord } from "./crm-record.ts";

/** HubSpot keeps when a contact was last called or written to; a later note or task is no contact. */
export function lastContact(activity: CrmRecord, contact: CrmRecord): { contact: CrmRecord; at: string } | undefined {
  const isTouch = activity.objectType === "calls" || activity.objectType === "emails";
  const at = activity.properties.hs_timestamp ?? "";
  const isLater = at > (contact.properties.notes_last_contacted ?? "");
  return isTouch && contact.objectType === "contacts" && isLater ? { contact, at } : undefined;
}
