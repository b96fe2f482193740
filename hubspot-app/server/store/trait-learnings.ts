import type { Learning } from "@assay/shared/api/learning";
import type { Instant } from "@assay/shared/instant";
import type { Queries } from "./database.ts";

/** Begins to learn, in the place of what was learned before. False where this very act has begun already. */
export async function beginLearning(queries: Queries, tenantId: string, id: string, now: Instant): Promise<boolean> {
  const row = { id, state: "reading", people_read: 0, people_total: 0, found: null, started_at: now } as const;
  const begun = await queries
    .insertInto("trait_learning")
    .values({ tenant_id: tenantId, ...row })
    .onConflict((conflict) => conflict.column("tenant_id").doUpdateSet(row).where("trait_learning.id", "<>", id))
    .returning("id")
    .executeTakeFirst();
  return begun !== undefined;
}

/** The newest one; absent = there was none. */
export async function findLearning(queries: Queries, tenantId: string): Promise<Learning | undefined> {
  const row = await queries
    .selectFrom("trait_learning")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { id, state, people_read: read, people_total: total, started_at: startedAt, found } = row;
  return { id, state, read, total, startedAt, ...(found && { found }) };
}

/** Keeps how far it is, or what came of it. False where a newer one took its place. */
export async function moveLearning(
  queries: Queries,
  tenantId: string,
  { id, state, read, total, found }: Omit<Learning, "startedAt">,
): Promise<boolean> {
  const moved = await queries
    .updateTable("trait_learning")
    .set({ state, people_read: read, people_total: total, found: found ? JSON.stringify(found) : null })
    .where("tenant_id", "=", tenantId)
    .where("id", "=", id)
    .where("state", "=", "reading")
    .returning("id")
    .executeTakeFirst();
  return moved !== undefined;
}
