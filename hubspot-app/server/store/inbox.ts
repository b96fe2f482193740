import type { Instant } from "@assay/shared/instant";
import type { Queries } from "./database.ts";

/** Keeps a webhook batch of one tenant before it is acknowledged. */
export async function keepBatch(
  queries: Queries,
  tenantId: string,
  batchId: string,
  events: readonly unknown[],
  now: Instant,
): Promise<void> {
  await queries
    .insertInto("inbox")
    .values({ tenant_id: tenantId, batch_id: batchId, received_at: now, events: JSON.stringify(events) })
    .execute();
}

export async function findBatch(queries: Queries, tenantId: string, batchId: string): Promise<unknown[] | undefined> {
  const row = await queries
    .selectFrom("inbox")
    .select("events")
    .where("tenant_id", "=", tenantId)
    .where("batch_id", "=", batchId)
    .executeTakeFirst();
  return row?.events;
}

/** Forgets a batch once all of it was handled: its work is done, and it names people. */
export async function dropBatch(queries: Queries, tenantId: string, batchId: string): Promise<void> {
  await queries.deleteFrom("inbox").where("tenant_id", "=", tenantId).where("batch_id", "=", batchId).execute();
}
