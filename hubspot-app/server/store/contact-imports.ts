import type { Instant } from "@assay/shared/instant";
import { type Selectable, sql } from "kysely";
import type { Queries } from "./database.ts";
import { dropPieces, type ImportKey } from "./import-pieces.ts";
import type { Tables } from "./schema.ts";

export type ImportRow = Selectable<Tables["contact_import"]>;

const open = ["uploading", "uploaded", "running", "paused"] as const;

/** Begins an import. False when one of the tenant's is running: there is one at a time; one that was not begun gives way. */
export async function startUpload(
  queries: Queries,
  { tenantId, importId }: ImportKey,
  startedBy: string,
  now: Instant,
): Promise<boolean> {
  // One at a time is decided here, so two uploads at once wait for each other.
  await queries.selectFrom("tenant").select("crm").where("tenant_id", "=", tenantId).forUpdate().execute();
  const others = await queries
    .selectFrom("contact_import")
    .select(["import_id", "state"])
    .where("tenant_id", "=", tenantId)
    .where("state", "in", open)
    .execute();
  if (others.some(({ state }) => state === "running" || state === "paused")) return false;
  for (const other of others) await endImport(queries, { tenantId, importId: other.import_id }, "cancelled", now);
  const moments = { started_at: now, touched_at: now };
  await queries
    .insertInto("contact_import")
    .values({ tenant_id: tenantId, import_id: importId, started_by: startedBy, state: "uploading", ...moments })
    .execute();
  return true;
}

/** What was found out about a file while it came in. */
export interface UploadedFile {
  readonly encoding: ImportRow["encoding"];
  readonly separator: string;
  readonly headings: readonly string[];
  readonly lines: number;
  readonly fileHash: string;
}

/** False when the import gave way to another meanwhile. */
export async function finishUpload(queries: Queries, key: ImportKey, file: UploadedFile): Promise<boolean> {
  const { encoding, separator, headings, lines, fileHash } = file;
  const finished = await ofImport(queries, key)
    .set({
      ...{ state: "uploaded", encoding, separator, lines, file_hash: fileHash },
      headings: JSON.stringify(headings),
    })
    .where("state", "=", "uploading")
    .executeTakeFirst();
  return finished.numUpdatedRows > 0n;
}

export async function findNewestImport(queries: Queries, tenantId: string): Promise<ImportRow | undefined> {
  return queries
    .selectFrom("contact_import")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .orderBy("started_at", "desc")
    .orderBy("import_id", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Says what its columns are; only before it runs. */
export async function mapColumns(
  queries: Queries,
  key: ImportKey,
  columns: readonly string[],
  createsContacts: boolean,
  now: Instant,
): Promise<void> {
  await ofImport(queries, key)
    .set({ columns: JSON.stringify(columns), creates_contacts: createsContacts, touched_at: now })
    .where("state", "=", "uploaded")
    .execute();
}

/** Lets it run as it was read. `ratedAt` and seed are the same as those of an earlier one with this seed. False when it is not to be run. */
export async function runImport(
  queries: Queries,
  row: Pick<ImportRow, "tenant_id" | "import_id" | "touched_at">,
  startedBy: string,
  seed: string,
  now: Instant,
): Promise<boolean> {
  const earlier = queries
    .selectFrom("contact_import as earlier")
    .select(sql<number>`min(earlier.rated_at)`.as("at"))
    .where("earlier.tenant_id", "=", row.tenant_id)
    .where("earlier.seed", "=", seed);
  const started = await ofImport(queries, { tenantId: row.tenant_id, importId: row.import_id })
    .set({
      state: "running",
      started_by: startedBy,
      seed,
      rated_at: sql`coalesce((${earlier}), ${now}::bigint)`,
      touched_at: now,
    })
    .where("state", "=", "uploaded")
    .where("touched_at", "=", row.touched_at)
    .where("columns", "is not", null)
    .executeTakeFirst();
  return started.numUpdatedRows > 0n;
}

/** Pauses or resumes. */
export async function moveImport(
  queries: Queries,
  key: ImportKey,
  [from, to]: readonly ["running", "paused"] | readonly ["paused", "running"],
  now: Instant,
): Promise<void> {
  await ofImport(queries, key).set({ state: to, touched_at: now }).where("state", "=", from).execute();
}

/** Ends it and drops what is left of its file. Needs a transaction: of one that has ended nobody drops anything. */
export async function endImport(
  queries: Queries,
  key: ImportKey,
  state: "cancelled" | "done",
  now: Instant,
): Promise<void> {
  await ofImport(queries, key).set({ state, ended_at: now, waits_for: "" }).where("state", "in", open).execute();
  await dropPieces(queries, key, undefined);
}

/** For changes of one import. */
export function ofImport(queries: Queries, { tenantId, importId }: ImportKey) {
  return queries.updateTable("contact_import").where("tenant_id", "=", tenantId).where("import_id", "=", importId);
}
