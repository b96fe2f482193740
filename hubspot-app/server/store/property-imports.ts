import type { ImportedCriterion, PropertyImport, PropertyImportState } from "@assay/shared/api/property-imports";
import type { FrameworkId } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import { type Selectable, sql } from "kysely";
import type { Queries } from "./database.ts";
import type { Tables } from "./schema.ts";

export type PropertyImportRow = Selectable<Tables["property_import"]>;

/** An import about to begin. */
export interface NewImport {
  readonly id: string;
  readonly framework: FrameworkId;
  readonly mapping: readonly ImportedCriterion[];
  readonly actsFor: string;
  /** Contacts of the portal. */
  readonly contacts: number;
}

/** False where the tenant has an import under way, or one of this id. */
export async function startPropertyImport(
  queries: Queries,
  tenantId: string,
  { id, framework, mapping, actsFor, contacts }: NewImport,
  now: Instant,
): Promise<boolean> {
  const row = await queries
    .insertInto("property_import")
    .values({
      tenant_id: tenantId,
      import_id: id,
      framework,
      mapping: JSON.stringify(mapping),
      state: "running",
      acts_for: actsFor,
      started_at: now,
      contacts,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("import_id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function findPropertyImport(
  queries: Queries,
  tenantId: string,
  id: string,
): Promise<PropertyImport | undefined> {
  const row = await queries
    .selectFrom("property_import")
    .selectAll()
    .select(stayedCount)
    .where("tenant_id", "=", tenantId)
    .where(sql<string>`import_id::text`, "=", id)
    .executeTakeFirst();
  return row && toPropertyImport(row);
}

/** The last one that was begun under a framework. */
export async function findNewestImport(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
): Promise<PropertyImport | undefined> {
  const row = await queries
    .selectFrom("property_import")
    .selectAll()
    .select(stayedCount)
    .where("tenant_id", "=", tenantId)
    .where("framework", "=", framework)
    .orderBy("started_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && toPropertyImport(row);
}

/** Moves an import from one of these states to another, in somebody's name; false when it is in none of them. */
export async function movePropertyImport(
  queries: Queries,
  tenantId: string,
  id: string,
  { from, to, actsFor }: { from: readonly PropertyImportState[]; to: PropertyImportState; actsFor: string },
  now: Instant,
): Promise<boolean> {
  const moved = await queries
    .updateTable("property_import")
    .set({ state: to, acts_for: actsFor, ended_at: to === "cancelled" ? now : null, waits_for: "" })
    .where("tenant_id", "=", tenantId)
    .where(sql<string>`import_id::text`, "=", id)
    .where("state", "in", from)
    .executeTakeFirst();
  return moved.numUpdatedRows > 0n;
}

const stayedCount = sql<number>`(select count(*)::integer from imported_rating as left_over
  where left_over.tenant_id = property_import.tenant_id and left_over.import_id = property_import.import_id
    and left_over.stayed)`.as("stayed");

function toPropertyImport(row: PropertyImportRow & { readonly stayed: number }): PropertyImport {
  return {
    id: row.import_id,
    framework: row.framework,
    state: row.state,
    startedAt: row.started_at,
    ...(row.ended_at !== null && { endedAt: row.ended_at }),
    contacts: row.contacts,
    looked: row.looked,
    rated: row.rated,
    kept: row.kept,
    refused: row.refused,
    takenBack: row.taken_back,
    ...(row.stayed > 0 && { stayed: row.stayed }),
    ...(row.waits_for !== "" && { waitsFor: row.waits_for }),
  };
}
