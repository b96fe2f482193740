import { sql } from "kysely";
import type { Queries } from "./database.ts";
import { listRecordTables } from "./table-places.ts";

/**
 * Takes what was deleted of records out of the database's files, as far as the database itself can. A PostgreSQL server
 * frees the place for other rows, as it would by itself somewhat later. The embedded one is a folder that people copy:
 * there the tables are written anew, and the log of changes begins anew, so that no file holds the words any more.
 */
export async function scrubDeleted(queries: Queries, isEmbedded: boolean): Promise<void> {
  const tables = (await listRecordTables(queries)).map(({ name }) => sql.table(name));
  const scrubbed = sql.join([...tables, sql.table("inbox")]);
  if (!isEmbedded) {
    await sql`vacuum ${scrubbed}`.execute(queries);
    return;
  }
  await sql`vacuum (full) ${scrubbed}`.execute(queries);
  // A file of the log that is kept for reuse keeps its contents.
  await sql`set wal_recycle = off`.execute(queries);
  for (let round = 0; round < 2; round++) {
    await sql`select pg_switch_wal()`.execute(queries);
    await sql`checkpoint`.execute(queries);
  }
}
