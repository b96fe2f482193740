import { sql } from "kysely";
import type { Queries } from "./database.ts";

/** What a contact's properties should say, as far as it was worked out. */
export interface HeldCopy {
  readonly properties: Readonly<Record<string, string>>;
  /** The CRM took it; what it says otherwise now, somebody else wrote. */
  readonly isWritten: boolean;
}

/** By contact; those without a copy are left out. */
export async function readHeldCopies(
  queries: Queries,
  tenantId: string,
  contactIds: readonly string[],
): Promise<ReadonlyMap<string, HeldCopy>> {
  const rows = await queries
    .selectFrom("property_write")
    .select(["object_id", "properties", "state"])
    .where("tenant_id", "=", tenantId)
    .where("object_type", "=", "contact")
    .where("object_id", "=", sql<string>`any(${contactIds}::text[])`)
    .execute();
  return new Map(
    rows.map(({ object_id: id, properties, state }) => [id, { properties, isWritten: state === "written" }]),
  );
}
