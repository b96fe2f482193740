import type { FrameworkId } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import type { Queries } from "./database.ts";

/** What a portal says about one framework. */
export interface TenantFramework {
  readonly framework: FrameworkId;
  /** Absent = one that Assay ships. */
  readonly own: { readonly name: string; readonly copyOf: FrameworkId } | undefined;
  /** No longer offered. */
  readonly isRetired: boolean;
}

/** In the order in which they were made. */
export async function listTenantFrameworks(queries: Queries, tenantId: string): Promise<TenantFramework[]> {
  const rows = await queries
    .selectFrom("tenant_framework")
    .select(["framework", "name", "copy_of", "is_retired"])
    .where("tenant_id", "=", tenantId)
    .orderBy("made_at")
    .orderBy("framework")
    .execute();
  return rows.map(({ framework, name, copy_of: copyOf, is_retired: isRetired }) => ({
    framework,
    own: name === null || copyOf === null ? undefined : { name, copyOf },
    isRetired,
  }));
}

/** The framework that a request made, for a repeat of it. */
export async function findMadeBy(
  queries: Queries,
  tenantId: string,
  requestId: string,
): Promise<{ framework: FrameworkId; name: string | null; copyOf: FrameworkId | null } | undefined> {
  return queries
    .selectFrom("tenant_framework")
    .select(["framework", "name", "copy_of as copyOf"])
    .where("tenant_id", "=", tenantId)
    .where("request_id", "=", requestId)
    .executeTakeFirst();
}

/** Adds a framework of the portal's own; false when the id, or the request's, is taken. */
export async function addOwnFramework(
  queries: Queries,
  tenantId: string,
  made: { framework: FrameworkId; name: string; copyOf: FrameworkId; requestId: string },
  now: Instant,
): Promise<boolean> {
  const { framework, name, copyOf, requestId } = made;
  const added = await queries
    .insertInto("tenant_framework")
    .values({ tenant_id: tenantId, framework, name, copy_of: copyOf, request_id: requestId, made_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

export async function retireFramework(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
  isRetired: boolean,
  now: Instant,
): Promise<void> {
  await queries
    .insertInto("tenant_framework")
    .values({ tenant_id: tenantId, framework, is_retired: isRetired, made_at: now })
    .onConflict((conflict) => conflict.columns(["tenant_id", "framework"]).doUpdateSet({ is_retired: isRetired }))
    .execute();
}
