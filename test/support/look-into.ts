import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import type { Stack } from "./stack.ts";

/**
 * What a query finds in a stack's database. PGlite serves one process: there the server is stopped for the look and
 * started again after it.
 */
export async function lookInto<Row extends object>(stack: Stack, statement: string): Promise<Row[]> {
  if (!stack.databaseUrl.startsWith("pglite:")) return queryServer(stack.databaseUrl, statement);
  await stack.kill9();
  const folder = stack.databaseUrl.slice("pglite:".length);
  const database = await PGlite.create(join(folder, "pg"));
  const { rows } = await database.query<Row>(statement);
  await database.close();
  await stack.restart();
  return rows;
}

async function queryServer<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}
