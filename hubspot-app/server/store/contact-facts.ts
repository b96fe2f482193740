import type { Facts } from "@assay/shared/fit/fact";
import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { Queries } from "./database.ts";

/** What the CRM says of a contact, as it was read. */
export interface StoredFacts {
  readonly contactId: string;
  readonly companyId: string | undefined;
  readonly facts: Facts;
}

/**
 * Keeps facts as of a moment, inside a transaction; what was read earlier and comes later is dropped. Only contacts that
 * are still judged: their rows are held, so that an erasure either has them gone or waits and finds the facts too.
 */
export async function saveFacts(
  queries: Queries,
  tenantId: string,
  read: readonly StoredFacts[],
  readAt: Instant,
): Promise<void> {
  if (read.length === 0) return;
  const judged = await queries
    .selectFrom("judged_record")
    .select("object_id")
    .where("tenant_id", "=", tenantId)
    .where("object_type", "=", "contact")
    .where("object_id", "=", sql<string>`any(${read.map(({ contactId }) => contactId)})`)
    .orderBy("object_id")
    .forUpdate()
    .execute();
  const held = new Set(judged.map((row) => row.object_id));
  const kept = read.filter(({ contactId }) => held.has(contactId));
  const rows = kept.map(({ contactId, companyId, facts }) => ({ id: contactId, company: companyId, facts }));
  await sql`
    insert into contact_facts (tenant_id, object_id, company_id, facts, read_at)
    select ${tenantId}, id, company, facts, ${readAt}::bigint
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as said(id text, company text, facts jsonb) order by id
    on conflict (tenant_id, object_id) do update
    set company_id = excluded.company_id, facts = excluded.facts, read_at = excluded.read_at
    where contact_facts.read_at <= excluded.read_at
  `.execute(queries);
}
