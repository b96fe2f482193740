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

/** False when another property of ours has that name in the CRM. */
export async function savePropertyMapping(
  queries: Queries,
  tenantId: string,
  property: string,
  mappedTo: string,
): Promise<boolean> {
  const taken = await queries
    .selectFrom("property_mapping")
    .select("property")
    .where("tenant_id", "=", tenantId)
    .where("mapped_to", "=", mappedTo)
    .where("property", "!=", property)
    .executeTakeFirst();
  if (taken !== undefined) return false;
  await queries
    .insertInto("property_mapping")
    .values({ tenant_id: tenantId, property, mapped_to: mappedTo })
    .onConflict((conflict) => conflict.columns(["tenant_id", "property"]).doUpdateSet({ mapped_to: mappedTo }))
    .execute();
  return true;
}
