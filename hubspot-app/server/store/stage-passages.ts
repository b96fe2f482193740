import type { ContactSource } from "@assay/shared/pipeline/contact-source";
import type { StageExit, StagePassage } from "@assay/shared/pipeline/stage-passage";
import { sql } from "kysely";
import type { RecordKey } from "./assessments.ts";
import type { Queries } from "./database.ts";

/** What the CRM tells of a record that has, or had, a stage. */
export interface StagedRecord {
  readonly source: ContactSource;
  readonly campaign: string | undefined;
  /** Absent = nobody's. */
  readonly ownerId: string | undefined;
}

/** Keeps by what a record came and whose it is. Of one that the CRM does not have, what was known stays. */
export async function saveStaged(
  queries: Queries,
  { tenantId, objectType, objectId }: RecordKey,
  told: StagedRecord | undefined,
): Promise<void> {
  const { source = "unknown", campaign = null, ownerId = null } = told ?? {};
  await sql`
    insert into staged_record as held (tenant_id, object_type, object_id, source, campaign, owner_id)
    values (${tenantId}, ${objectType}, ${objectId}, ${source}, ${campaign}, ${ownerId})
    on conflict (tenant_id, object_type, object_id) do update
    set source = excluded.source, campaign = excluded.campaign, owner_id = excluded.owner_id
    where ${told !== undefined} and (held.source, held.campaign, held.owner_id)
      is distinct from (excluded.source, excluded.campaign, excluded.owner_id)
  `.execute(queries);
}

/** Absent = the record never had a stage, or was not looked at yet. */
export async function findStaged(
  queries: Queries,
  { tenantId, objectType, objectId }: RecordKey,
): Promise<StagedRecord | undefined> {
  const row = await queries
    .selectFrom("staged_record")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("object_type", "=", objectType)
    .where("object_id", "=", objectId)
    .executeTakeFirst();
  return row && { source: row.source, campaign: row.campaign ?? undefined, ownerId: row.owner_id ?? undefined };
}

/** Keeps what a record's stage events come to; what they no longer come to goes. */
export async function savePassages(
  queries: Queries,
  key: RecordKey,
  passages: readonly StagePassage[],
  exits: readonly StageExit[],
): Promise<void> {
  await dropOthers(queries, "stage_passage", key, passages);
  await dropOthers(queries, "stage_exit", key, exits);
  const { tenantId, objectType, objectId } = key;
  if (passages.length > 0) {
    await sql`
      insert into stage_passage as held (
        tenant_id, event_id, object_type, object_id, mql_at, sal_at, sql_at, opportunity_at, ended_at)
      select ${tenantId}, "eventId", ${objectType}, ${objectId}, "mqlAt", "salAt", "sqlAt", "opportunityAt", "endedAt"
      from jsonb_to_recordset(${JSON.stringify(passages)}::jsonb) as passage("eventId" uuid, "mqlAt" bigint,
        "salAt" bigint, "sqlAt" bigint, "opportunityAt" bigint, "endedAt" bigint)
      on conflict (tenant_id, event_id) do update
      set object_id = excluded.object_id, mql_at = excluded.mql_at, sal_at = excluded.sal_at,
        sql_at = excluded.sql_at, opportunity_at = excluded.opportunity_at, ended_at = excluded.ended_at
      where held is distinct from excluded
    `.execute(queries);
  }
  if (exits.length > 0) {
    await sql`
      insert into stage_exit as held (tenant_id, event_id, object_type, object_id, exited_at, kind, reason)
      select ${tenantId}, "eventId", ${objectType}, ${objectId}, at, kind, reason
      from jsonb_to_recordset(${JSON.stringify(exits)}::jsonb) as one("eventId" uuid, at bigint, kind text, reason text)
      on conflict (tenant_id, event_id) do update
      set object_id = excluded.object_id, exited_at = excluded.exited_at, kind = excluded.kind,
        reason = excluded.reason
      where held is distinct from excluded
    `.execute(queries);
  }
}

async function dropOthers(
  queries: Queries,
  table: "stage_passage" | "stage_exit",
  { tenantId, objectType, objectId }: RecordKey,
  kept: readonly { readonly eventId: string }[],
): Promise<void> {
  const ids = kept.map(({ eventId }) => eventId);
  await sql`
    delete from ${sql.table(table)}
    where tenant_id = ${tenantId} and object_type = ${objectType} and object_id = ${objectId}
      and event_id <> all(${ids}::uuid[])
  `.execute(queries);
}
