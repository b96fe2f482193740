import type { ClockCounts } from "@assay/shared/api/sla";
import type { Instant } from "@assay/shared/instant";
import type { SlaClock } from "@assay/shared/pipeline/sla-clock";
import type { TouchTally } from "@assay/shared/pipeline/touch-tally";
import { type Selectable, sql } from "kysely";
import { lineOf } from "./agreements.ts";
import type { RecordKey } from "./assessments.ts";
import type { Queries } from "./database.ts";
import type { Tables } from "./schema.ts";

export type ClockRow = Selectable<Tables["sla_clock"]>;

/** A clock with the tally that belongs to it, as the core worked them out. */
export interface CountedClock {
  readonly clock: SlaClock;
  readonly tally: TouchTally;
}

/** Keeps what a record's clocks came to. Who answers for one that has ended stays who it was. */
export async function saveClocks(
  queries: Queries,
  { tenantId, objectType, objectId }: RecordKey,
  ownerId: string | undefined,
  counted: readonly CountedClock[],
): Promise<void> {
  const rows = counted.map(({ clock, tally }) => ({
    tenant_id: tenantId,
    object_type: objectType,
    object_id: objectId,
    started_at: clock.startedAt,
    agreement_team: lineOf(clock.agreement.team),
    agreement_version: clock.agreement.version,
    owner_id: ownerId ?? null,
    outcome: clock.outcome,
    due_at: clock.dueAt ?? null,
    ended_at: clock.endedAt ?? null,
    touched_at: clock.touchedAt ?? null,
    calls: tally.calls,
    emails: tally.emails,
    calls_owed: tally.owed.calls,
    emails_owed: tally.owed.emails,
    touches_outcome: tally.outcome,
    touches_until: tally.until ?? null,
  }));
  const starts = rows.map((row) => row.started_at);
  let gone = queries
    .deleteFrom("sla_clock")
    .where("tenant_id", "=", tenantId)
    .where("object_type", "=", objectType)
    .where("object_id", "=", objectId);
  if (starts.length > 0) gone = gone.where("started_at", "not in", starts);
  await gone.execute();
  if (rows.length === 0) return;
  await queries
    .insertInto("sla_clock")
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(["tenant_id", "object_type", "object_id", "started_at"]).doUpdateSet((excluded) => ({
        agreement_team: excluded.ref("excluded.agreement_team"),
        agreement_version: excluded.ref("excluded.agreement_version"),
        owner_id: sql`case when sla_clock.ended_at is null then excluded.owner_id else sla_clock.owner_id end`,
        outcome: excluded.ref("excluded.outcome"),
        due_at: excluded.ref("excluded.due_at"),
        ended_at: excluded.ref("excluded.ended_at"),
        touched_at: excluded.ref("excluded.touched_at"),
        calls: excluded.ref("excluded.calls"),
        emails: excluded.ref("excluded.emails"),
        calls_owed: excluded.ref("excluded.calls_owed"),
        emails_owed: excluded.ref("excluded.emails_owed"),
        touches_outcome: excluded.ref("excluded.touches_outcome"),
        touches_until: excluded.ref("excluded.touches_until"),
      })),
    )
    .execute();
}

/** A record's newest clock. */
export async function findClock(queries: Queries, key: RecordKey): Promise<ClockRow | undefined> {
  return queries
    .selectFrom("sla_clock")
    .selectAll()
    .where("tenant_id", "=", key.tenantId)
    .where("object_type", "=", key.objectType)
    .where("object_id", "=", key.objectId)
    .orderBy("started_at", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** A record at MQL or SAL, with its newest clock. */
export interface QueuedRecord {
  readonly objectId: string;
  readonly stage: "mql" | "sal";
  readonly since: Instant;
  readonly clock: ClockRow | undefined;
}

/**
 * Contacts at MQL or SAL that an owner has, or that nobody has: first those that wait for a first touch, by due time,
 * then those that were touched, by the end of their days, then those without a clock.
 */
export async function listQueue(
  queries: Queries,
  tenantId: string,
  ownerId: string | undefined,
  most: number,
): Promise<QueuedRecord[]> {
  const { rows } = await sql<{ object_id: string; stage: "mql" | "sal"; since: number; clock: ClockRow | null }>`
    select standing.object_id, standing.stage, standing.since, to_jsonb(clock) as clock
    from sla_record as record
    join stage_standing as standing on standing.tenant_id = record.tenant_id
      and standing.object_type = record.object_type and standing.object_id = record.object_id
    left join lateral (
      select * from sla_clock where sla_clock.tenant_id = record.tenant_id
        and sla_clock.object_type = record.object_type and sla_clock.object_id = record.object_id
      order by started_at desc limit 1) as clock on true
    where record.tenant_id = ${tenantId} and record.object_type = 'contact' and standing.stage in ('mql', 'sal')
      and record.looked_at is not null and (record.owner_id is null or record.owner_id = ${ownerId ?? null}::text)
      and not exists (select from gone_record as gone where gone.tenant_id = record.tenant_id
        and gone.object_type = record.object_type and gone.object_id = record.object_id)
    order by clock.started_at is null, clock.touched_at is not null,
      case when clock.touched_at is null then clock.due_at else clock.touches_until end nulls last, standing.since,
      standing.object_id
    limit ${most}
  `.execute(queries);
  return rows.map(({ object_id: objectId, clock, ...row }) => ({ ...row, objectId, clock: clock ?? undefined }));
}

/**
 * What the clocks that started since came to, by owner; one that is overdue and was not looked at yet is broken. Each is
 * judged by the agreement that it began under; `line` leaves those of all others out.
 */
export async function countClocks(
  queries: Queries,
  tenantId: string,
  { since, line }: { since: Instant; line: string | undefined },
  now: Instant,
): Promise<(ClockCounts & { readonly ownerId: string | undefined })[]> {
  const { rows } = await sql<ClockCounts & { owner_id: string | null }>`
    select owner_id,
      count(*) filter (where outcome = 'kept')::integer as kept,
      count(*) filter (where outcome = 'broken' or (outcome = 'running' and due_at < ${now}))::integer as broken,
      count(*) filter (where outcome = 'running' and due_at >= ${now})::integer as running,
      count(*) filter (where outcome = 'paused')::integer as paused,
      count(*) filter (where outcome = 'called-off')::integer as "calledOff"
    from sla_clock where tenant_id = ${tenantId} and started_at >= ${since}
      and (${line ?? null}::text is null or agreement_team = ${line ?? null}::text)
    group by owner_id
  `.execute(queries);
  return rows.map(({ owner_id: ownerId, ...counts }) => ({ ...counts, ownerId: ownerId ?? undefined }));
}

/** Takes it upon the caller to tell somebody that a clock is overdue; false = somebody else did, or the clock is gone. */
export async function claimEscalation(
  queries: Queries,
  key: RecordKey,
  startedAt: Instant,
  now: Instant,
): Promise<boolean> {
  const row = await oneClock(queries, key, startedAt)
    .set({ escalated_at: now })
    .where("escalated_at", "is", null)
    .returning("started_at")
    .executeTakeFirst();
  return row !== undefined;
}

/** Nobody was told after all. */
export async function releaseEscalation(queries: Queries, key: RecordKey, startedAt: Instant): Promise<void> {
  await oneClock(queries, key, startedAt).set({ escalated_at: null }).execute();
}

function oneClock(queries: Queries, { tenantId, objectType, objectId }: RecordKey, startedAt: Instant) {
  return queries
    .updateTable("sla_clock")
    .where("tenant_id", "=", tenantId)
    .where("object_type", "=", objectType)
    .where("object_id", "=", objectId)
    .where("started_at", "=", startedAt);
}
