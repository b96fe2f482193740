import type { RecordPath } from "@assay/shared/api/record";
import type { FrameworkId } from "@assay/shared/framework/framework";
import type { Queries } from "./database.ts";

/** The last assessment of a tenant that was looked at for its standing. */
export type FillCursor = RecordPath & { readonly framework: FrameworkId };

export async function tenantsToFill(queries: Queries): Promise<string[]> {
  const rows = await queries.selectFrom("standing_fill").select("tenant_id").execute();
  return rows.map((row) => row.tenant_id);
}

/** Holds a tenant's cursor until the transaction ends; absent = nothing is left to fill. */
export async function holdFill(queries: Queries, tenantId: string): Promise<FillCursor | undefined> {
  const row = await queries
    .selectFrom("standing_fill")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .forUpdate()
    .executeTakeFirst();
  return (
    row && {
      objectType: row.after_type as RecordPath["objectType"],
      objectId: row.after_id,
      framework: row.after_framework,
    }
  );
}

export async function moveFill(queries: Queries, tenantId: string, after: FillCursor): Promise<void> {
  await queries
    .updateTable("standing_fill")
    .set({ after_type: after.objectType, after_id: after.objectId, after_framework: after.framework })
    .where("tenant_id", "=", tenantId)
    .execute();
}

export async function endFill(queries: Queries, tenantId: string): Promise<void> {
  await queries.deleteFrom("standing_fill").where("tenant_id", "=", tenantId).execute();
}
