import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect, PostgresDialect, sql, type Transaction } from "kysely";
import pg from "pg";
import type { ConstructorOptions } from "pg-boss";
import { fromPglite } from "pg-boss";
import { lockFolder } from "./folder-lock.ts";
import { migrate } from "./migration.ts";
import { prepareStatements } from "./prepared-statements.ts";
import type { Tables } from "./schema.ts";

/** A place to run queries: the database, or the transaction under way. Inside a transaction only the latter may serve. */
export type Queries = Kysely<Tables> | Transaction<Tables>;

/** Both databases tell a broken unique key by this SQLSTATE. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "23505";
}

export interface Database {
  readonly queries: Kysely<Tables>;
  /** What the job queue needs to work on the same database. */
  readonly queueOptions: ConstructorOptions;
  /** Embedded: this process is the only one. */
  readonly isEmbedded: boolean;
  close(): Promise<void>;
}

export type OpenedDatabase = { ok: true; database: Database } | { ok: false; code: "folder-in-use"; message: string };

/**
 * Opens PostgreSQL (`postgres://…`) or the embedded PGlite (`pglite:<folder>`) and migrates it: the same SQL on both.
 * PGlite never calls fsync, so it survives a killed process and not a power cut; production is PostgreSQL.
 */
export async function openDatabase(url: string): Promise<OpenedDatabase> {
  const opened = url.startsWith("pglite:") ? await openEmbedded(url.slice("pglite:".length)) : openServer(url);
  if (opened.ok) await migrate(opened.database.queries);
  return opened;
}

const int8 = 20;

function openServer(url: string): OpenedDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    types: {
      // Moments fit a double with room to spare; pg would hand them out as strings.
      getTypeParser: (oid: number, format?: "text" | "binary") =>
        oid === int8 ? Number : pg.types.getTypeParser(oid, format as "text"),
    },
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => {});
  const queries = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: prepareStatements(pool) }) });
  const queueOptions = { connectionString: url, max: 4 };
  return { ok: true, database: { queries, queueOptions, isEmbedded: false, close: () => queries.destroy() } };
}

async function openEmbedded(folder: string): Promise<OpenedDatabase> {
  const lock = lockFolder(folder);
  if (lock === undefined) {
    const message = `The data folder ${folder} is in use by another Assay. Stop that one, or choose another folder.`;
    return { ok: false, code: "folder-in-use", message };
  }
  const pglite = await PGlite.create(path.join(folder, "pg"), { parsers: { [int8]: Number } });
  const queries = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  const close = async () => {
    await queries.destroy();
    if (!pglite.closed) await pglite.close();
    lock.release();
  };
  const queueOptions = { db: fromPglite(pglite), backend: "pglite" as const };
  return { ok: true, database: { queries, queueOptions, isEmbedded: true, close } };
}

/** Whether the database answers now; the reason why not belongs to whoever runs it. */
export async function isAnswering(queries: Queries): Promise<boolean> {
  return sql`select 1`.execute(queries).then(
    () => true,
    () => false,
  );
}
