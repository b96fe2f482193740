import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import type { Stack } from "./stack.ts";
import { waitUntil } from "./wait-until.ts";

/** Asks the database one question. */
type Look = <Row extends object>(statement: string) => Promise<Row[]>;

/** What a query finds in a stack's database. */
export function lookInto<Row extends object>(stack: Stack, statement: string): Promise<Row[]> {
  return lookAround(stack, (look) => look<Row>(statement));
}

/**
 * Looks again and again, until what is found there is what is waited for; answers it. Each look stops a server on PGlite:
 * there it gets longer and longer in peace between two looks, because a slow machine needs it.
 */
export function lookUntil<Row extends object, Found>(
  stack: Stack,
  what: string,
  statement: string,
  find: (rows: Row[]) => Found | undefined | false,
): Promise<Found> {
  const everyMs = stack.databaseUrl.startsWith("pglite:") ? 2000 : 100;
  const longer = stack.databaseUrl.startsWith("pglite:") ? 1.5 : 1;
  return waitUntil(what, async () => find(await lookInto<Row>(stack, statement)), {
    timeoutMs: 150_000,
    everyMs,
    longer,
  });
}

/**
 * Several questions to a stack's database. PGlite serves one process: there the server is stopped for the look and
 * started again after it.
 */
export async function lookAround<Found>(stack: Stack, find: (look: Look) => Promise<Found>): Promise<Found> {
  if (!stack.databaseUrl.startsWith("pglite:")) return lookIntoServer(stack.databaseUrl, find);
  await stack.kill9();
  const folder = stack.databaseUrl.slice("pglite:".length);
  const database = await PGlite.create(join(folder, "pg"));
  try {
    return await find(async <Row extends object>(statement: string) => (await database.query<Row>(statement)).rows);
  } finally {
    await database.close();
    await stack.restart();
  }
}

async function lookIntoServer<Found>(url: string, find: (look: Look) => Promise<Found>): Promise<Found> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await find(async <Row extends object>(statement: string) => (await client.query<Row>(statement)).rows);
  } finally {
    await client.end();
  }
}
