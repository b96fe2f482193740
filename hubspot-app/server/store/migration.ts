import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import type { Tables } from "./schema.ts";

const folder = path.join(import.meta.dirname, "migrations");

/** Brings the schema up to date with the SQL files, in the order of their names, each once. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => readMigrations() } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

function readMigrations(): Record<string, Migration> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".sql"));
  return Object.fromEntries(files.map((file) => [path.basename(file, ".sql"), migrationOf(file)]));
}

function migrationOf(file: string): Migration {
  const statements = splitStatements(readFileSync(path.join(folder, file), "utf8"));
  return {
    async up(db) {
      for (const statement of statements) await sql.raw(statement).execute(db);
    },
  };
}

/** PGlite takes one statement a call; a statement ends with a semicolon at the end of a line. */
export function splitStatements(text: string): string[] {
  return text
    .split(/;[^\S\n]*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
