import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { Queries } from "./database.ts";

/** Our name of a property → its name in the CRM, of those that differ. */
export type PropertyNames = ReadonlyMap<string, string>;

export async function listPropertyMappings(queries: Queries, tenantId: string): Promise<PropertyNames> {
  const rows = await queries
    .selectFrom("property_mapping")
    .select(["property", "mapped_to"])
    .where("tenant_id", "=", tenantId)
    .execute();
  return new Map(rows.map(({ property, mapped_to: name }) => [property, name]));
}

/** Since when each property that was ever mapped has the name that it has now; by our name. */
export async function listMappingMoments(queries: Queries, tenantId: string): Promise<ReadonlyMap<string, Instant>> {
  const rows = await queries
    .selectFrom("property_mapping")
    .select(["property", "mapped_at"])
    .where("tenant_id", "=", tenantId)
    .execute();
  return new Map(rows.map(({ property, mapped_at: at }) => [property, at]));
}

/** "taken": another property of ours has that name in the CRM. "same": it has it itself already. */
export async function savePropertyMapping(
  queries: Queries,
  tenantId: string,
  { property, mappedTo }: { readonly property: string; readonly mappedTo: string },
  now: Instant,
): Promise<"saved" | "same" | "taken"> {
  const names = await listPropertyMappings(queries, tenantId);
  if ([...names].some(([other, name]) => other !== property && name === mappedTo)) return "taken";
  const before = names.get(property) ?? property;
  if (before === mappedTo) return "same";
  // What was written under our own name is found out by a look at the portal; a name between changes nothing of it.
  const look = before === property || mappedTo === property ? { empties_own: null } : {};
  const row = { mapped_to: mappedTo, mapped_at: now, ...look };
  await queries
    .insertInto("property_mapping")
    .values({ tenant_id: tenantId, property, ...row })
    .onConflict((conflict) => conflict.columns(["tenant_id", "property"]).doUpdateSet(row))
    .execute();
  return "saved";
}

/** Properties that have another name now, and whose own may still hold what was written there, by our names. */
export async function listOwnToEmpty(queries: Queries, tenantId: string): Promise<string[]> {
  const rows = await ownNames(queries, tenantId).where("empties_own", "=", true).execute();
  return rows.map(({ property }) => property);
}

/** The same and those at which nobody has looked yet. */
export async function listOwnToLookFor(queries: Queries, tenantId: string): Promise<string[]> {
  const rows = await ownNames(queries, tenantId)
    .where((row) => row.or([row("empties_own", "is", null), row("empties_own", "=", true)]))
    .execute();
  return rows.map(({ property }) => property);
}

function ownNames(queries: Queries, tenantId: string) {
  return queries
    .selectFrom("property_mapping")
    .select("property")
    .where("tenant_id", "=", tenantId)
    .whereRef("mapped_to", "!=", "property");
}

/** Remembers which of these stand in the portal as we made them. One that does not is never ours to empty again. */
export async function saveOwnFound(
  queries: Queries,
  tenantId: string,
  lookedFor: readonly string[],
  found: readonly string[],
): Promise<void> {
  await queries
    .updateTable("property_mapping")
    .set({ empties_own: sql`property = any(${found}::text[])` })
    .where("tenant_id", "=", tenantId)
    .where("property", "=", sql<string>`any(${lookedFor}::text[])`)
    .execute();
}
