import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pgDump } from "@electric-sql/pglite-tools/pg_dump";
import pg from "pg";
import { lookAround } from "./look-into.ts";
import type { Stack } from "./stack.ts";

interface TablePlace {
  readonly schema: string;
  readonly name: string;
}

/** Tables of ours and of the queue, in which a row holds the text anywhere: what a dump would hold. */
export function tablesWith(stack: Stack, text: string): Promise<string[]> {
  return tablesWhere(stack, `like '%${text}%'`);
}

/** The same with a record's id. Digits in the middle of a moment or of an event's id are no record's. */
export function tablesWithId(stack: Stack, id: string): Promise<string[]> {
  return tablesWhere(stack, `~ '(^|[^0-9a-f])${id}([^0-9a-f]|$)'`);
}

function tablesWhere(stack: Stack, condition: string): Promise<string[]> {
  return lookAround(stack, async (look) => {
    const places = await look<TablePlace>(`
      select table_schema as schema, table_name as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`);
    const looks = places.map(
      ({ schema, name }) =>
        `select '${schema}.${name}' as place from "${schema}"."${name}" as held where held::text ${condition}`,
    );
    const found = await look<{ place: string }>(looks.join(" union "));
    return found.map(({ place }) => place).sort();
  });
}

/** What pg_dump writes of a stack's database on PGlite, its server stopped meanwhile. */
export async function dumpOf(stack: Stack): Promise<string> {
  await stack.kill9();
  const database = await PGlite.create(join(stack.databaseUrl.slice("pglite:".length), "pg"));
  try {
    return await (await pgDump({ pg: database })).text();
  } finally {
    await database.close();
    await stack.restart();
  }
}

/** How many rows of a tenant each table holds, empty tables left out. */
export function countTenantRows(stack: Stack, tenantId: string): Promise<Record<string, number>> {
  return lookAround(stack, async (look) => {
    const tables = await look<{ name: string }>(`
      select table_name as name from information_schema.columns
      where column_name = 'tenant_id' and table_schema = 'public'`);
    const counts = tables.map(
      ({ name }) =>
        `select '${name}' as name, count(*)::integer as count from "${name}" where tenant_id = '${tenantId}'`,
    );
    const rows = await look<{ name: string; count: number }>(`${counts.join(" union all ")} order by name`);
    return Object.fromEntries(rows.filter(({ count }) => count > 0).map(({ name, count }) => [name, count]));
  });
}

/** Takes a backup of a stack's database, its server stopped; `restore` puts it back and starts the server on it. */
export async function backUp(stack: Stack): Promise<{ restore(): Promise<void> }> {
  await stack.kill9();
  const put = stack.databaseUrl.startsWith("pglite:") ? copyFolder(stack) : await copyDatabase(stack);
  await stack.restart();
  return {
    async restore() {
      await stack.kill9();
      await put();
      await stack.restart();
    },
  };
}

function copyFolder({ databaseUrl }: Stack): () => Promise<void> {
  const folder = databaseUrl.slice("pglite:".length);
  cpSync(folder, `${folder}-backup`, { recursive: true });
  return async () => {
    rmSync(folder, { recursive: true });
    cpSync(`${folder}-backup`, folder, { recursive: true });
  };
}

async function copyDatabase({ databaseUrl }: Stack): Promise<() => Promise<void>> {
  const name = new URL(databaseUrl).pathname.slice(1);
  await copy(databaseUrl, name, `${name}_backup`);
  return () => copy(databaseUrl, `${name}_backup`, name);
}

async function copy(databaseUrl: string, from: string, to: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl.replace(/[^/]*$/, "postgres") });
  await client.connect();
  try {
    await client.query(`drop database if exists ${to} with (force)`);
    // A killed server's connections may linger, and a template must have none.
    await client.query("select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1", [from]);
    await client.query(`create database ${to} template ${from}`);
  } finally {
    await client.end();
  }
}
