import type { Instant } from "@assay/shared/instant";
import type { Queries } from "./database.ts";

/** How far the making of a portal's properties is; `message` is the CRM's own words about a fault. */
export interface Preparation {
  readonly state: "making" | "retrying" | "stopped" | "done";
  readonly lookedThrough: number;
  readonly total: number;
  readonly fault: string | undefined;
  readonly message: string;
}

export async function savePreparation(
  queries: Queries,
  tenantId: string,
  { state, lookedThrough, total, fault, message }: Preparation,
  now: Instant,
): Promise<void> {
  const row = { state, looked_through: lookedThrough, total, fault: fault ?? null, message, changed_at: now };
  await queries
    .insertInto("preparation")
    .values({ tenant_id: tenantId, ...row })
    .onConflict((conflict) => conflict.column("tenant_id").doUpdateSet(row))
    .execute();
}

/** Absent until the first look. */
export async function findPreparation(queries: Queries, tenantId: string): Promise<Preparation | undefined> {
  const row = await queries.selectFrom("preparation").selectAll().where("tenant_id", "=", tenantId).executeTakeFirst();
  if (row === undefined) return undefined;
  const { state, looked_through: lookedThrough, total, fault, message } = row;
  return { state, lookedThrough, total, fault: fault ?? undefined, message };
}

/** Before a new look: what the last one ended with must not be taken for its result. */
export async function dropPreparation(queries: Queries, tenantId: string): Promise<void> {
  await queries.deleteFrom("preparation").where("tenant_id", "=", tenantId).execute();
}

/** The portal is looked at again before the next write, as after its installation; a look under way no longer counts. */
export async function forgetPrepared(queries: Queries, tenantId: string): Promise<void> {
  await queries
    .updateTable("tenant")
    .set((row) => ({ prepared_at: null, preparations_wanted: row("preparations_wanted", "+", 1) }))
    .where("tenant_id", "=", tenantId)
    .execute();
}
