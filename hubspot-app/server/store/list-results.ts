import { sql } from "kysely";
import type { Queries } from "./database.ts";

/** Of these contacts, those of whom the CRM holds a copy of a result. */
export async function listCopied(queries: Queries, tenantId: string, contactIds: readonly string[]): Promise<string[]> {
  const rows = await queries
    .selectFrom("property_write")
    .select("object_id")
    .where("tenant_id", "=", tenantId)
    .where("object_type", "=", "contact")
    .where("object_id", "=", sql<string>`any(${contactIds})`)
    .execute();
  return rows.map((row) => row.object_id);
}

/** A member and what its copy in the CRM says; no properties = nobody rated it. */
export interface ListMember {
  readonly objectId: string;
  readonly properties: Readonly<Record<string, string>> | null;
}

/** Up to `most` members in the order of their ids, after one of them or from the first. */
export async function listGraded(
  queries: Queries,
  tenantId: string,
  gradingId: string,
  after: string,
  most: number,
): Promise<ListMember[]> {
  const { rows } = await sql<ListMember>`
    select member.object_id as "objectId", case when ${isGraded} then copy.properties end as properties
    from list_member as member ${copyOfMember}
    where member.tenant_id = ${tenantId} and member.grading_id = ${gradingId}::uuid and member.object_id > ${after}
    order by member.object_id limit ${most}
  `.execute(queries);
  return rows;
}

/** Members with a result, without one, and with one that still waits to be written. */
export async function countGraded(
  queries: Queries,
  tenantId: string,
  gradingId: string,
): Promise<{ graded: number; ungraded: number; waiting: number }> {
  const { rows } = await sql<{ graded: number; ungraded: number; waiting: number }>`
    select count(*) filter (where ${isGraded})::integer as graded,
      count(*) filter (where ${isGraded} is not true)::integer as ungraded,
      count(*) filter (where copy.state in ('waiting', 'retrying'))::integer as waiting
    from list_member as member ${copyOfMember}
    where member.tenant_id = ${tenantId} and member.grading_id = ${gradingId}::uuid
  `.execute(queries);
  return rows[0] ?? { graded: 0, ungraded: 0, waiting: 0 };
}

const copyOfMember = sql`left join property_write as copy on copy.tenant_id = member.tenant_id
  and copy.object_type = 'contact' and copy.object_id = member.object_id`;
/** Nobody is graded for whom nothing is known: their copy, if there is one, is empty. */
const isGraded = sql`copy.properties ->> 'assay_score' <> ''`;
