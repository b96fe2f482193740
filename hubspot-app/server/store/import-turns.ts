import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import { endImport, type ImportRow, ofImport } from "./contact-imports.ts";
import type { Queries } from "./database.ts";
import { addFaults, type ImportFault } from "./import-faults.ts";
import { dropPieces, type ImportKey } from "./import-pieces.ts";

/** Imports that nobody touched since are dropped: those that never ran, and those that were paused. */
export interface IdleLimits {
  readonly uploaded: Instant;
  readonly paused: Instant;
}

/** Tenants with an import to go on with, or one that was left lying. */
export async function tenantsWithImports(queries: Queries, now: Instant, limits: IdleLimits): Promise<string[]> {
  const { rows } = await sql<{ tenant_id: string }>`
    select distinct tenant_id from contact_import where (state = 'running' and lease_until <= ${now})
      or (state in ('uploading', 'uploaded') and touched_at <= ${limits.uploaded})
      or (state = 'paused' and touched_at <= ${limits.paused})
  `.execute(queries);
  return rows.map((row) => row.tenant_id);
}

/** Ends those that nobody touched since these moments. Needs a transaction. */
export async function dropIdleImports(
  queries: Queries,
  tenantId: string,
  limits: IdleLimits,
  now: Instant,
): Promise<void> {
  const { rows } = await sql<{ import_id: string }>`
    select import_id from contact_import where tenant_id = ${tenantId} and (
      (state in ('uploading', 'uploaded') and touched_at <= ${limits.uploaded})
      or (state = 'paused' and touched_at <= ${limits.paused}))
  `.execute(queries);
  for (const { import_id: importId } of rows) await endImport(queries, { tenantId, importId }, "cancelled", now);
}

/** Takes the tenant's running import for this worker until then; absent = there is none, or another has it. */
export async function claimImport(
  queries: Queries,
  tenantId: string,
  now: Instant,
  until: Instant,
): Promise<ImportRow | undefined> {
  return queries
    .updateTable("contact_import")
    .set({ lease_until: until })
    .where("tenant_id", "=", tenantId)
    .where("state", "=", "running")
    .where("lease_until", "<=", now)
    .returningAll()
    .executeTakeFirst();
}

/** Holds on to it. */
export async function renewImport(queries: Queries, key: ImportKey, until: Instant): Promise<void> {
  await ofImport(queries, key).set({ lease_until: until }).where("lease_until", ">", 0).execute();
}

/** Lets another worker, or a later look, have it from then on; `waitsFor` says why nothing moves meanwhile. */
export async function releaseImport(queries: Queries, key: ImportKey, from: Instant, waitsFor: string): Promise<void> {
  await ofImport(queries, key).set({ lease_until: from, waits_for: waitsFor }).execute();
}

/** After a restart of the embedded database's only process, nobody holds anything. */
export async function endImportLeases(queries: Queries): Promise<void> {
  await queries.updateTable("contact_import").set({ lease_until: 0 }).where("state", "=", "running").execute();
}

/** What a page of rows came to. */
export interface PageTally {
  readonly readRows: number;
  readonly ratedRows: number;
  readonly blankRows: number;
  readonly ratings: number;
  readonly contested: number;
  readonly createdContacts: number;
  readonly faults: readonly ImportFault[];
}

/** Adds a page to what is done, once: a worker that lost its turn to another adds nothing. Needs a transaction. */
export async function saveImported(
  queries: Queries,
  row: ImportRow,
  nextLine: number,
  tally: PageTally,
): Promise<void> {
  const key = { tenantId: row.tenant_id, importId: row.import_id };
  const faultyRows = new Set(tally.faults.map(({ line }) => line)).size;
  const saved = await ofImport(queries, key)
    .set({
      next_line: nextLine,
      lease_until: 0,
      waits_for: "",
      read_rows: sql`read_rows + ${tally.readRows}::integer`,
      rated_rows: sql`rated_rows + ${tally.ratedRows}::integer`,
      blank_rows: sql`blank_rows + ${tally.blankRows}::integer`,
      faulty_rows: sql`faulty_rows + ${faultyRows}::integer`,
      ratings: sql`ratings + ${tally.ratings}::integer`,
      contested: sql`contested + ${tally.contested}::integer`,
      created_contacts: sql`created_contacts + ${tally.createdContacts}::integer`,
    })
    .where("next_line", "=", row.next_line)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) return;
  await addFaults(queries, key, tally.faults);
  await dropPieces(queries, key, nextLine);
}
