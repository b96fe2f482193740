import type { ErasureJournal } from "../store/erasure-journal.ts";
import { listKnownRecords, listTombstones, saveTombstones } from "../store/erasures.ts";
import { scrubDeleted } from "../store/scrub.ts";
import { listTenants, type Tenant } from "../store/tenants.ts";
import { eraseKnown, subjectHash, tenantHash } from "./erase-record.ts";
import type { Services } from "./services.ts";

/** Tombstones stored at once. */
const pageSize = 1000;

/**
 * Does every erasure again that the journal knows and the database does not, because it was restored from an older
 * backup, and has the journal learn what it lacks. Afterwards the two agree. Answers how many people were erased again.
 */
export async function repeatErasures(services: Services): Promise<number> {
  const { queries, journal, isEmbedded } = services;
  if (journal === undefined) return 0;
  let erased = 0;
  for (const tenant of await listTenants(queries)) erased += await repeatOf(services, journal, tenant);
  if (erased > 0) await scrubDeleted(queries, isEmbedded);
  return erased;
}

async function repeatOf(services: Services, journal: ErasureJournal, tenant: Tenant): Promise<number> {
  const { queries, now } = services;
  const { tenantId } = tenant;
  const hash = tenantHash(services, tenantId);
  const noted = await journal.list(hash);
  const known = new Set(await listTombstones(queries, tenantId));
  for (const subject of known) if (!noted.has(subject)) await journal.note(hash, subject);
  const missing = new Set([...noted].filter((subject) => !known.has(subject)));
  if (missing.size === 0) return 0;
  let erased = 0;
  for (const record of await listKnownRecords(queries, tenantId)) {
    const key = { tenantId, ...record };
    if (!missing.delete(subjectHash(services, key))) continue;
    await eraseKnown(services, tenant, key);
    erased += 1;
  }
  // Whoever is not known now may not become so.
  const left = [...missing];
  for (let start = 0; start < left.length; start += pageSize) {
    await saveTombstones(queries, tenantId, left.slice(start, start + pageSize), now());
  }
  return erased;
}
