import type { CrmPortal, FullRecord, PropertyDefinition } from "./crm-portal.ts";
import type { Associated, RecordDefinitions, RecordView } from "./page-state.ts";
import { allRecordTypes, type RecordType, type RecordTypeName } from "./record-type.ts";

/** How many associated records of a type the record page shows. */
const SHOWN_ASSOCIATIONS = 6;
/** HubSpot can tie a lead to a deal too, by a type that its documentation does not number. */
const ASSOCIATED: Record<RecordTypeName, RecordTypeName[]> = {
  contacts: ["companies", "deals", "leads"],
  companies: ["contacts", "deals", "leads"],
  deals: ["contacts", "companies"],
  leads: ["contacts", "companies"],
};

/** A record with the records and notes around it; absent when the record is gone. */
export async function readRecordView(
  portal: CrmPortal,
  { name }: RecordType,
  id: string,
): Promise<RecordView | undefined> {
  const record = await portal.readRecord(name, id);
  if (!record || record.archived) return undefined;
  const [notes, ...around] = await Promise.all([
    readAssociated(portal, record, "notes"),
    ...ASSOCIATED[name].map(async (to) => [to, await readAssociated(portal, record, to)] as const),
  ]);
  return { type: name, record, associated: Object.fromEntries(around), notes: notes.shown };
}

async function readAssociated(portal: CrmPortal, record: FullRecord, objectType: string): Promise<Associated> {
  const all = record.associations[objectType] ?? [];
  const found = await Promise.all(
    all.slice(0, SHOWN_ASSOCIATIONS).map(async ({ id, types }) => {
      const other = await portal.readRecord(objectType, id);
      return other && { ...other, labels: types.flatMap(({ label }) => label ?? []) };
    }),
  );
  return { total: all.length, shown: found.filter((one) => one !== undefined) };
}

/** All definitions of the record's own type; of the others what is shown, since the rest would double the page's size. */
export async function readRecordDefinitions(portal: CrmPortal, own: RecordType): Promise<RecordDefinitions> {
  const read = async ({ name, summary }: RecordType): Promise<[RecordTypeName, PropertyDefinition[]]> => {
    const all = await portal.readDefinitions(name);
    return [name, name === own.name ? all : all.filter((definition) => summary.includes(definition.name))];
  };
  const entries = await Promise.all(allRecordTypes.map(read));
  return Object.fromEntries(entries) as RecordDefinitions;
}

/** What a page without the record says. */
export const missingRecord = ({ singular }: RecordType, id: string): string => `There is no ${singular} ${id}.`;
