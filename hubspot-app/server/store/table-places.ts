import { sql } from "kysely";
import type { Queries } from "./database.ts";

/** A table that holds something of one record. `hasType` false: of a contact. */
export interface RecordTable {
  readonly name: string;
  readonly hasType: boolean;
}

/**
 * The tables that name a record, asked of the database itself: one that a later version adds cannot be forgotten by an
 * erasure. Those of contacts alone come last: how a contact is recognised is saved only while its copy is there.
 */
export async function listRecordTables(queries: Queries): Promise<RecordTable[]> {
  const { rows } = await sql<{ name: string; has_type: boolean }>`
    select table_name as name, bool_or(column_name = 'object_type') as has_type from (${columns}) as place
    group by table_name
    having bool_or(column_name = 'tenant_id') and bool_or(column_name = 'object_id')
    order by has_type desc, name
  `.execute(queries);
  return rows.map(({ name, has_type: hasType }) => ({ name, hasType }));
}

/** Tables in which a record's row may name a contact beside it, or nobody. */
export async function listNamingTables(queries: Queries): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from (${columns}) as place where column_name = 'contact_id' and is_optional order by name
  `.execute(queries);
  return rows.map(({ name }) => name);
}

/** Every table with rows of a tenant, its own row last: none comes before a table that refers to it. */
export async function listTenantTables(queries: Queries): Promise<string[]> {
  const { rows } = await sql<{ name: string; refers_to: string[] }>`
    select table_name as name, array(
      select distinct target.relname::text from pg_constraint
      join pg_class as target on target.oid = pg_constraint.confrelid
      where pg_constraint.contype = 'f' and pg_constraint.conrelid = place.oid and pg_constraint.confrelid <> place.oid
    ) as refers_to
    from (${columns}) as place where column_name = 'tenant_id' order by name
  `.execute(queries);
  const ordered: string[] = [];
  let left = rows;
  while (left.length > 0) {
    const free = left.filter(({ name }) => !left.some(({ refers_to: targets }) => targets.includes(name)));
    if (free.length === 0) throw new Error("tables refer to each other in a circle");
    ordered.push(...free.map(({ name }) => name));
    left = left.filter((table) => !free.includes(table));
  }
  return ordered;
}

const columns = sql`
  select pg_class.oid, relname::text as table_name, attname::text as column_name,
    not attnotnull as is_optional from pg_class
  join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
  where relkind = 'r' and relnamespace = current_schema()::regnamespace
`;
