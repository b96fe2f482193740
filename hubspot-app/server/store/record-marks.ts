import type { RecordMark } from "@assay/shared/api/workflow-actions";
import type { Instant } from "@assay/shared/instant";
import { type RawBuilder, sql } from "kysely";
import type { RecordKey } from "./assessments.ts";
import type { Queries } from "./database.ts";

/** What workflows left on a record. */
export interface RecordMarks {
  /** It takes no ratings and no moves. */
  readonly lock?: RecordMark;
  /** It is to be qualified again; absent once somebody rated it since. */
  readonly askedAgain?: RecordMark;
}

interface MarkRow {
  at: number;
  reason: string;
  workflow: string | null;
}

function toMark({ at, reason, workflow }: MarkRow): RecordMark {
  return { at, ...(reason !== "" && { reason }), ...(workflow !== null && { workflowId: workflow }) };
}

/** Both marks, in one round trip. */
export async function readMarks(queries: Queries, key: RecordKey): Promise<RecordMarks> {
  const ofRecord = (table: string) => sql`${sql.ref(table)}.tenant_id = ${key.tenantId}
    and ${sql.ref(table)}.object_type = ${key.objectType} and ${sql.ref(table)}.object_id = ${key.objectId}`;
  const { rows } = await sql<{ locked: MarkRow | null; asked: MarkRow | null }>`
    select
      (select json_build_object('at', locked_at, 'reason', reason, 'workflow', workflow_id)
        from record_lock where ${ofRecord("record_lock")}) as locked,
      (select json_build_object('at', asked_at, 'reason', reason, 'workflow', workflow_id)
        from requalification where ${ofRecord("requalification")} and ${isUnanswered}) as asked
  `.execute(queries);
  const { locked = null, asked = null } = rows[0] ?? {};
  return { ...(locked && { lock: toMark(locked) }), ...(asked && { askedAgain: toMark(asked) }) };
}

/** Nobody has rated the record since it was asked for again. */
const isUnanswered: RawBuilder<boolean> = sql`not exists (select from rating_event as answer
  where answer.tenant_id = requalification.tenant_id and answer.object_type = requalification.object_type
    and answer.object_id = requalification.object_id and answer.recorded_at >= requalification.asked_at)`;

/** Of these contacts, those that are asked for again, and why. */
export async function listAskedAgain(
  queries: Queries,
  tenantId: string,
  contactIds: readonly string[],
): Promise<ReadonlyMap<string, RecordMark>> {
  if (contactIds.length === 0) return new Map();
  const { rows } = await sql<MarkRow & { id: string }>`
    select object_id as id, asked_at as at, reason, workflow_id as workflow from requalification
    where tenant_id = ${tenantId} and object_type = 'contact' and object_id = any(${contactIds}::text[])
      and ${isUnanswered}
  `.execute(queries);
  return new Map(rows.map((row) => [row.id, toMark(row)]));
}

export async function isLocked(queries: Queries, { tenantId, objectType, objectId }: RecordKey): Promise<boolean> {
  const row = await queries
    .selectFrom("record_lock")
    .select("locked_at")
    .where("tenant_id", "=", tenantId)
    .where("object_type", "=", objectType)
    .where("object_id", "=", objectId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Locks a record; one that is locked keeps its first lock. */
export async function lockRecord(
  queries: Queries,
  key: RecordKey,
  { at, reason, workflowId }: RecordMark,
): Promise<void> {
  await queries
    .insertInto("record_lock")
    .values({
      tenant_id: key.tenantId,
      object_type: key.objectType,
      object_id: key.objectId,
      locked_at: at,
      reason: reason ?? "",
      workflow_id: workflowId ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Unlocks a record, and remembers that it was locked until now. */
export async function unlockRecord(
  queries: Queries,
  { tenantId, objectType, objectId }: RecordKey,
  now: Instant,
): Promise<void> {
  await sql`
    with ended as (
      delete from record_lock
      where tenant_id = ${tenantId} and object_type = ${objectType} and object_id = ${objectId}
      returning locked_at)
    insert into past_lock (tenant_id, object_type, object_id, locked_at, unlocked_at)
    select ${tenantId}, ${objectType}, ${objectId}, locked_at, ${now} from ended
    on conflict (tenant_id, object_type, object_id, locked_at) do update set unlocked_at = excluded.unlocked_at
  `.execute(queries);
}

/** Whether a record was locked at a moment, and is so no more. */
export async function wasLocked(
  queries: Queries,
  { tenantId, objectType, objectId }: RecordKey,
  at: Instant,
): Promise<boolean> {
  const row = await queries
    .selectFrom("past_lock")
    .select("locked_at")
    .where("tenant_id", "=", tenantId)
    .where("object_type", "=", objectType)
    .where("object_id", "=", objectId)
    .where("locked_at", "<=", at)
    .where("unlocked_at", ">=", at)
    .executeTakeFirst();
  return row !== undefined;
}

/** Asks for a record again; of several times the newest counts. */
export async function askAgain(
  queries: Queries,
  key: RecordKey,
  { at, reason, workflowId }: RecordMark,
): Promise<void> {
  const mark = { asked_at: at, reason: reason ?? "", workflow_id: workflowId ?? null };
  await queries
    .insertInto("requalification")
    .values({ tenant_id: key.tenantId, object_type: key.objectType, object_id: key.objectId, ...mark })
    .onConflict((conflict) => conflict.columns(["tenant_id", "object_type", "object_id"]).doUpdateSet(mark))
    .execute();
}

/** Forgets all marks of a record. */
export async function dropMarks(queries: Queries, { tenantId, objectType, objectId }: RecordKey): Promise<void> {
  for (const table of ["record_lock", "past_lock", "requalification"] as const) {
    await queries
      .deleteFrom(table)
      .where("tenant_id", "=", tenantId)
      .where("object_type", "=", objectType)
      .where("object_id", "=", objectId)
      .execute();
  }
}
