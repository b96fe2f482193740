import { sql } from "kysely";
import type { Queries } from "./database.ts";

export interface ImportKey {
  readonly tenantId: string;
  readonly importId: string;
}

/** A sealed piece of a file and the number of its first line. */
export interface SealedPiece {
  readonly firstLine: number;
  readonly sealed: string;
}

/**
 * Keeps a piece of a file that comes in. False when its import gave way to another meanwhile, whose end drops what there
 * is: what came after would stay for ever.
 */
export async function addPiece(
  queries: Queries,
  { tenantId, importId }: ImportKey,
  { firstLine, sealed }: SealedPiece,
): Promise<boolean> {
  const { rows } = await sql`
    insert into import_piece (tenant_id, import_id, first_line, sealed)
    select tenant_id, import_id, ${firstLine}::integer, ${sealed}::text from contact_import
    where tenant_id = ${tenantId} and import_id = ${importId}::uuid and state = 'uploading' for update
    returning first_line
  `.execute(queries);
  return rows.length > 0;
}

/** The piece that holds a line, which is the last that begins with it or before it. */
export async function findPiece(queries: Queries, key: ImportKey, line: number): Promise<SealedPiece | undefined> {
  const row = await ofImport(queries, key)
    .where("first_line", "<=", line)
    .orderBy("first_line", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && { firstLine: row.first_line, sealed: row.sealed };
}

export async function findPieceAfter(
  queries: Queries,
  key: ImportKey,
  firstLine: number,
): Promise<SealedPiece | undefined> {
  const row = await ofImport(queries, key)
    .where("first_line", ">", firstLine)
    .orderBy("first_line")
    .limit(1)
    .executeTakeFirst();
  return row && { firstLine: row.first_line, sealed: row.sealed };
}

/** Drops the pieces that hold nothing from this line on; all of them, without one. */
export async function dropPieces(queries: Queries, key: ImportKey, line: number | undefined): Promise<void> {
  const drop = queries
    .deleteFrom("import_piece")
    .where("tenant_id", "=", key.tenantId)
    .where("import_id", "=", key.importId);
  if (line === undefined) return void (await drop.execute());
  const holds = sql<number>`(select max(first_line) from import_piece as held where held.tenant_id = ${key.tenantId}
    and held.import_id = ${key.importId}::uuid and held.first_line <= ${line})`;
  await drop.where("first_line", "<", holds).execute();
}

function ofImport(queries: Queries, key: ImportKey) {
  return queries
    .selectFrom("import_piece")
    .select(["first_line", "sealed"])
    .where("tenant_id", "=", key.tenantId)
    .where("import_id", "=", key.importId);
}
