import { ObjectType, type RecordPath } from "@assay/shared/api/record";
import { connectedCrm } from "./related-records.ts";
import type { Services } from "./services.ts";

/** What the CRM calls a record, and a contact's address; empty where it does not say. */
export interface RecordName {
  readonly name: string;
  readonly email: string;
}

const nothing: RecordName = { name: "", email: "" };

/**
 * Names for records on their way to a file or a list. They are the CRM's and are kept nowhere else, so they are read
 * each time; of a record that is gone, or from a CRM that does not answer, there is none.
 */
export async function readNames(
  services: Services,
  tenantId: string,
  page: readonly RecordPath[],
): Promise<(record: RecordPath) => RecordName> {
  const names = new Map<string, RecordName>();
  const crm = await connectedCrm(services, tenantId);
  if (!crm.ok) return () => nothing;
  for (const objectType of ObjectType.options) {
    const ids = page.filter((one) => one.objectType === objectType).map(({ objectId }) => objectId);
    if (ids.length === 0) continue;
    const answer = await crm.value.readRecords(tenantId, objectType, ids);
    for (const { objectId, name, email = "" } of answer.ok ? answer.value : []) {
      // A record without a name of its own is called by its address or its id, which have columns of their own.
      names.set(keyOf({ objectType, objectId }), { name: [email, objectId].includes(name) ? "" : name, email });
    }
  }
  return (record) => names.get(keyOf(record)) ?? nothing;
}

/** The same records, each with what it is called: its name, else its address. Whoever looks may see them. */
export async function addNames<One extends RecordPath>(
  services: Services,
  tenantId: string,
  records: readonly One[],
): Promise<(One & { name?: string })[]> {
  if (records.length === 0) return [];
  const nameOf = await readNames(services, tenantId, records);
  return records.map((record) => {
    const { name, email } = nameOf(record);
    const said = name || email;
    return said === "" ? record : { ...record, name: said };
  });
}

function keyOf({ objectType, objectId }: RecordPath): string {
  return `${objectType} ${objectId}`;
}
