import { defaultLifecycleMapping, type LifecycleMapping } from "@assay/shared/pipeline/lifecycle-mapping";
import type { Queries } from "./database.ts";

export interface StoredMapping {
  /** False = the portal's lifecycle stage and lead status are never written. */
  readonly isOn: boolean;
  readonly mapping: LifecycleMapping;
}

/** Off, with HubSpot's own stages, until an admin saves another. */
export async function readLifecycleMapping(queries: Queries, tenantId: string): Promise<StoredMapping> {
  const row = await queries
    .selectFrom("lifecycle_mapping")
    .select(["is_on", "mapping"])
    .where("tenant_id", "=", tenantId)
    .executeTakeFirst();
  return row ? { isOn: row.is_on, mapping: row.mapping } : { isOn: false, mapping: defaultLifecycleMapping };
}

export async function saveLifecycleMapping(
  queries: Queries,
  tenantId: string,
  { isOn, mapping }: StoredMapping,
): Promise<void> {
  const values = { is_on: isOn, mapping: JSON.stringify(mapping) };
  await queries
    .insertInto("lifecycle_mapping")
    .values({ tenant_id: tenantId, ...values })
    .onConflict((conflict) => conflict.column("tenant_id").doUpdateSet(values))
    .execute();
}
