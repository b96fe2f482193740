import type { CrmPortal, CrmRecord } from "./crm-portal.ts";
import type { RecordDefinitions, RecordView } from "./page-state.ts";

/** How many associated records of a type the record page shows. */
const SHOWN_ASSOCIATIONS = 5;

/** A contact with the companies, deals and notes around it; absent when the contact is gone. */
export async function readRecordView(portal: CrmPortal, contactId: string): Promise<RecordView | undefined> {
  const record = await portal.readRecord("contacts", contactId);
  if (!record) return undefined;
  const readAll = async (objectType: string): Promise<CrmRecord[]> => {
    const shown = (record.associations[objectType] ?? []).slice(0, SHOWN_ASSOCIATIONS);
    const found = await Promise.all(shown.map(({ id }) => portal.readRecord(objectType, id)));
    return found.filter((one) => one !== undefined);
  };
  const [companies, deals, notes] = await Promise.all([readAll("companies"), readAll("deals"), readAll("notes")]);
  return { record, companies, deals, notes };
}

/** What the page shows of associated records; the rest of their definitions would double the page's size. */
const SHOWN_COMPANY = ["name", "domain", "industry"];
const SHOWN_DEAL = ["dealname", "amount", "dealstage"];

export async function readRecordDefinitions(portal: CrmPortal): Promise<RecordDefinitions> {
  const read = async (objectType: string, shown: string[]) =>
    (await portal.readDefinitions(objectType)).filter((definition) => shown.includes(definition.name));
  const [contacts, companies, deals] = await Promise.all([
    portal.readDefinitions("contacts"),
    read("companies", SHOWN_COMPANY),
    read("deals", SHOWN_DEAL),
  ]);
  return { contacts, companies, deals };
}
