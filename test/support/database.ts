import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

export type DatabaseBackend = "pglite" | "postgres";
/** `url` is what the server takes as DATABASE_URL. */
export type Database = { url: string; close(): Promise<void> };

declare module "vitest" {
  interface ProvidedContext {
    databaseBackend: DatabaseBackend;
  }
}

/**
 * A fresh database for one test, gone after `close()`: a folder of its own for PGlite (a copy of the run's template
 * where there is one), a database of its own on the PostgreSQL server of the run (or on `postgresUrl`).
 */
export async function aDatabase(backend: DatabaseBackend, postgresUrl = process.env.ASSAY_TEST_POSTGRES) {
  return backend === "pglite" ? aPgliteFolder() : aPostgresDatabase(postgresUrl);
}

function aPgliteFolder(): Database {
  const folder = mkdtempSync(join(tmpdir(), "assay-pglite-"));
  const template = process.env.ASSAY_TEST_PGLITE;
  if (template) cpSync(template, join(folder, "database"), { recursive: true });
  const close = async () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return { url: `pglite:${join(folder, "database")}`, close };
}

async function aPostgresDatabase(postgresUrl: string | undefined): Promise<Database> {
  if (!postgresUrl) throw new Error("No PostgreSQL server was started for this run.");
  const name = `assay_${randomBytes(6).toString("hex")}`;
  await execute(postgresUrl, `create database ${name}`);
  const url = new URL(postgresUrl);
  url.pathname = name;
  // A test may have killed a server whose connections linger.
  return { url: url.href, close: () => execute(postgresUrl, `drop database if exists ${name} with (force)`) };
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
