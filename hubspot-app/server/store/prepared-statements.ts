import type { PostgresPool, PostgresPoolClient } from "kysely";
import type pg from "pg";

/** Texts that vary with the length of a list must not fill a connection's memory. */
const mostStatements = 200;

/** A table changed under a connection's plans: that connection can never run them again. */
const planIsOutdated = "0A000";

/**
 * A pool for Kysely whose connections parse and plan each statement once: for look-ups by key that costs PostgreSQL
 * several times as much as running them. Behind PgBouncer this needs 1.21 or newer.
 */
export function prepareStatements(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= mostStatements) return known;
    const name = `assay_${names.size}`;
    names.set(text, name);
    return name;
  };
  const connect = async () => prepared(await pool.connect(), nameOf);
  return { options: pool.options, connect, end: () => pool.end() };
}

function prepared(client: pg.PoolClient, nameOf: (text: string) => string | undefined): PostgresPoolClient {
  let isOutdated = false;
  const query = async (text: string, values: readonly unknown[]) => {
    // Without values it is "begin" or a migration's several statements, which cannot be prepared.
    const name = values.length === 0 ? undefined : nameOf(text);
    try {
      return await client.query({ text, values: [...values], ...(name && { name }) });
    } catch (error) {
      isOutdated ||= error instanceof Error && "code" in error && error.code === planIsOutdated;
      throw error;
    }
  };
  return {
    // Kysely's second form takes a cursor, for streams; nothing here streams.
    query: query as unknown as PostgresPoolClient["query"],
    release: (destroy) => client.release(destroy || isOutdated),
  };
}
