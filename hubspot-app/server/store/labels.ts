import type { Labels } from "@assay/shared/api/labels";
import type { Queries } from "./database.ts";

export async function readLabels(queries: Queries, tenantId: string): Promise<Labels> {
  const { labels } = await queries
    .selectFrom("tenant")
    .select("labels")
    .where("tenant_id", "=", tenantId)
    .executeTakeFirstOrThrow();
  return labels;
}

export async function saveLabels(queries: Queries, tenantId: string, labels: Labels): Promise<void> {
  await queries
    .updateTable("tenant")
    .set({ labels: JSON.stringify(labels) })
    .where("tenant_id", "=", tenantId)
    .execute();
}
