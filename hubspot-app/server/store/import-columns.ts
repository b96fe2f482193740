import type { Queries } from "./database.ts";

/** What columns of these names were the last time; by name. */
export async function recallColumns(
  queries: Queries,
  tenantId: string,
  headings: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (headings.length === 0) return new Map();
  const rows = await queries
    .selectFrom("import_column")
    .select(["heading", "target"])
    .where("tenant_id", "=", tenantId)
    .where("heading", "in", headings)
    .execute();
  return new Map(rows.map(({ heading, target }) => [heading, target]));
}

export async function rememberColumns(
  queries: Queries,
  tenantId: string,
  columns: ReadonlyMap<string, string>,
): Promise<void> {
  if (columns.size === 0) return;
  const rows = [...columns].map(([heading, target]) => ({ tenant_id: tenantId, heading, target }));
  await queries
    .insertInto("import_column")
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(["tenant_id", "heading"]).doUpdateSet(({ ref }) => ({ target: ref("excluded.target") })),
    )
    .execute();
}
