import type { RecordPath } from "@assay/shared/api/record";
import type { CrmAnswer } from "../crm/answer.ts";
import type { CrmPerson } from "../crm/record.ts";
import { connectedCrm } from "./related-records.ts";
import type { Services } from "./services.ts";
import { createMemory } from "./short-memory.ts";

/** Whose a record is, by the CRM's owner id; `gone` when the CRM does not have it. */
export type Holder = { readonly ownerId: string | undefined } | "gone";

/** A change of owner counts within a minute, one of a team within five. */
const holders = createMemory<Holder>(60_000, 20_000);
const directories = createMemory<readonly CrmPerson[]>(5 * 60_000, 1_000);

/** The portal's people with their teams. */
export function readDirectory(services: Services, tenantId: string): Promise<CrmAnswer<readonly CrmPerson[]>> {
  return directories.recall(tenantId, services.now(), async () => {
    const crm = await connectedCrm(services, tenantId);
    return crm.ok ? crm.value.listPeople(tenantId) : crm;
  });
}

/** Whose each of these records is, in order. What is not remembered is read in one go for each kind of record. */
export async function findHolders(
  services: Services,
  tenantId: string,
  records: readonly RecordPath[],
): Promise<CrmAnswer<Holder[]>> {
  const now = services.now();
  const read = readTogether(services, tenantId);
  const answers = await Promise.all(
    records.map((record) => {
      const { objectType, objectId } = record;
      return holders.recall(`${tenantId}/${objectType}/${objectId}`, now, () => read(record));
    }),
  );
  const found: Holder[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    found.push(answer.value);
  }
  return { ok: true, value: found };
}

/** Reads a record together with all others of its kind that are asked for in the same turn. */
function readTogether(services: Services, tenantId: string) {
  const wanted = new Map<RecordPath["objectType"], Set<string>>();
  const reads = new Map<RecordPath["objectType"], Promise<CrmAnswer<Map<string, Holder>>>>();
  const readKind = async (objectType: RecordPath["objectType"]): Promise<CrmAnswer<Map<string, Holder>>> => {
    // All of this turn have been asked for once this is answered.
    const crm = await connectedCrm(services, tenantId);
    if (!crm.ok) return crm;
    const read = await crm.value.readRecords(tenantId, objectType, [...(wanted.get(objectType) ?? [])]);
    if (!read.ok) return read;
    return { ok: true, value: new Map(read.value.map(({ objectId, ownerId }) => [objectId, { ownerId }])) };
  };
  return async ({ objectType, objectId }: RecordPath): Promise<CrmAnswer<Holder>> => {
    const ids = wanted.get(objectType) ?? new Set();
    wanted.set(objectType, ids.add(objectId));
    const reading = reads.get(objectType) ?? readKind(objectType);
    reads.set(objectType, reading);
    const read = await reading;
    return read.ok ? { ok: true, value: read.value.get(objectId) ?? "gone" } : read;
  };
}
