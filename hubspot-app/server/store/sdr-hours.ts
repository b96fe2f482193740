import type { Instant } from "@assay/shared/instant";
import type { SdrHours } from "@assay/shared/pipeline/capacity";
import type { Queries } from "./database.ts";

/** The hours of a portal's SDRs; `by` is a user id. */
export interface StoredHours {
  readonly hours: SdrHours;
  readonly by: string;
  readonly at: Instant;
}

/** Absent = nobody has entered them. */
export async function findHours(queries: Queries, tenantId: string): Promise<StoredHours | undefined> {
  const row = await queries.selectFrom("sdr_hours").selectAll().where("tenant_id", "=", tenantId).executeTakeFirst();
  return row && { hours: row.hours, by: row.changed_by, at: row.changed_at };
}

export async function saveHours(queries: Queries, tenantId: string, { hours, by, at }: StoredHours): Promise<void> {
  const row = { hours: JSON.stringify(hours), changed_by: by, changed_at: at };
  await queries
    .insertInto("sdr_hours")
    .values({ tenant_id: tenantId, ...row })
    .onConflict((conflict) => conflict.column("tenant_id").doUpdateSet(row))
    .execute();
}
