import type { CriterionId } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { Queries } from "./database.ts";
import type { PropertyImportRow } from "./property-imports.ts";

/** A rating that an import makes of a contact. */
export interface ImportedRating {
  readonly contactId: string;
  readonly criterion: CriterionId;
  readonly eventId: string;
}

/** Tenants with an import to go on with, or to take back. */
export async function tenantsWithPropertyImports(queries: Queries, now: Instant): Promise<string[]> {
  const rows = await queries
    .selectFrom("property_import")
    .select("tenant_id")
    .where("state", "in", ["running", "undoing"])
    .where("lease_until", "<=", now)
    .execute();
  return rows.map((row) => row.tenant_id);
}

/** Takes the tenant's import for this worker until then; absent = there is none, or another has it. */
export async function claimPropertyImport(
  queries: Queries,
  tenantId: string,
  now: Instant,
  until: Instant,
): Promise<PropertyImportRow | undefined> {
  return queries
    .updateTable("property_import")
    .set({ lease_until: until })
    .where("tenant_id", "=", tenantId)
    .where("state", "in", ["running", "undoing"])
    .where("lease_until", "<=", now)
    .returningAll()
    .executeTakeFirst();
}

/** Holds on to it; one that was let go meanwhile stays free. */
export async function renewImportLease(queries: Queries, row: PropertyImportRow, until: Instant): Promise<void> {
  await ofImport(queries, row).set({ lease_until: until }).where("lease_until", ">", 0).execute();
}

/** Lets another worker, or a later look, have it from then on; `waitsFor` says why nothing moves meanwhile. */
export async function releasePropertyImport(
  queries: Queries,
  row: PropertyImportRow,
  from: Instant,
  waitsFor: string,
): Promise<void> {
  await ofImport(queries, row).set({ lease_until: from, waits_for: waitsFor }).execute();
}

/** Before they are made: a process that is killed between must not leave a rating that nobody can take back. */
export async function noteImported(
  queries: Queries,
  { tenant_id: tenantId, import_id: importId }: PropertyImportRow,
  ratings: readonly ImportedRating[],
): Promise<void> {
  if (ratings.length === 0) return;
  const rows = ratings.map(({ contactId, criterion, eventId }) => ({ id: contactId, criterion, event: eventId }));
  await sql`
    insert into imported_rating (tenant_id, import_id, object_id, criterion, event_id)
    select ${tenantId}, ${importId}::uuid, id, criterion, event::uuid
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as made(id text, criterion text, event text)
    on conflict do nothing
  `.execute(queries);
}

/** What became of one page of contacts. */
export interface PageCounts {
  readonly looked: number;
  readonly rated: number;
  readonly kept: number;
  readonly refused: number;
}

/** Remembers how far an import came; absent `next` = that was the last page. Whoever paused it meanwhile has it so. */
export async function saveImportPage(
  queries: Queries,
  row: PropertyImportRow,
  counts: PageCounts,
  next: string | undefined,
  now: Instant,
): Promise<void> {
  await ofImport(queries, row)
    .set({
      looked: sql`looked + ${counts.looked}::integer`,
      contacts: sql`greatest(contacts, looked + ${counts.looked}::integer)`,
      rated: sql`rated + ${counts.rated}::integer`,
      kept: sql`kept + ${counts.kept}::integer`,
      refused: sql`refused + ${counts.refused}::integer`,
      lease_until: 0,
      waits_for: "",
      ...(next === undefined
        ? { state: sql`case when state in ('running', 'paused') then 'done' else state end`, ended_at: now }
        : { after_page: next }),
    })
    .execute();
}

/** Up to `most` that this undoing has not met yet. */
export async function listImported(queries: Queries, row: PropertyImportRow, most: number): Promise<ImportedRating[]> {
  return queries
    .selectFrom("imported_rating")
    .select(["object_id as contactId", "criterion", "event_id as eventId"])
    .where("tenant_id", "=", row.tenant_id)
    .where("import_id", "=", row.import_id)
    .where("stayed", "=", false)
    .orderBy("object_id")
    .orderBy("criterion")
    .limit(most)
    .execute();
}

/** What became of a page of ratings that were to be taken back. */
export interface TakenBack {
  /** Ids of events that are current no more. */
  readonly settled: readonly string[];
  /** Of these, taken back just now. */
  readonly takenBack: number;
  /** Ids of events that nobody could take back yet. */
  readonly stayed: readonly string[];
}

/** Forgets what is settled. With nothing left to try the import is undone, or done as before while ratings stayed. */
export async function saveTakenBack(
  queries: Queries,
  row: PropertyImportRow,
  { settled, takenBack, stayed }: TakenBack,
  now: Instant,
): Promise<void> {
  const among = (ids: readonly string[]) => sql<boolean>`event_id::text = any(${ids})`;
  await queries
    .deleteFrom("imported_rating")
    .where("tenant_id", "=", row.tenant_id)
    .where("import_id", "=", row.import_id)
    .where(among(settled))
    .execute();
  await queries
    .updateTable("imported_rating")
    .set({ stayed: true })
    .where("tenant_id", "=", row.tenant_id)
    .where("import_id", "=", row.import_id)
    .where(among(stayed))
    .execute();
  const isOver = (await listImported(queries, row, 1)).length === 0;
  await ofImport(queries, row)
    .set({
      taken_back: sql`taken_back + ${takenBack}::integer`,
      lease_until: 0,
      ...(isOver && {
        state: sql`case when exists (select from imported_rating as left_over
          where left_over.tenant_id = ${row.tenant_id} and left_over.import_id = ${row.import_id})
          then 'done' else 'undone' end`,
        ended_at: now,
      }),
    })
    .execute();
}

/** Before an undoing: those that stayed at an earlier one are tried again. */
export async function forgetStayed(queries: Queries, tenantId: string, importId: string): Promise<void> {
  await queries
    .updateTable("imported_rating")
    .set({ stayed: false })
    .where("tenant_id", "=", tenantId)
    .where(sql<string>`import_id::text`, "=", importId)
    .where("stayed", "=", true)
    .execute();
}

function ofImport(queries: Queries, { tenant_id: tenantId, import_id: importId }: PropertyImportRow) {
  return queries.updateTable("property_import").where("tenant_id", "=", tenantId).where("import_id", "=", importId);
}
