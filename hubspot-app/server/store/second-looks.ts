import type { LookVerdict } from "@assay/shared/api/outcomes";
import type { ObjectType } from "@assay/shared/api/record";
import type { Instant } from "@assay/shared/instant";
import type { TurnedAway } from "@assay/shared/pipeline/second-look";
import { type Selectable, sql } from "kysely";
import type { Queries } from "./database.ts";
import type { Tables } from "./schema.ts";

export type SecondLookRow = Selectable<Tables["second_look"]>;

/** A lead that was turned away, and how. */
export interface AwayLead extends TurnedAway {
  readonly objectType: ObjectType;
  readonly objectId: string;
  readonly kind: "disqualify" | "reject";
  readonly by: string | null;
  readonly at: Instant;
}

/** Nobody is shown who is not to be profiled, or is in the CRM's bin. */
export const isHere = (row: string) => sql`not exists (select from profiling_stop as stop
    where stop.tenant_id = ${sql.ref(row)}.tenant_id and stop.contact_id = ${sql.ref(row)}.object_id)
  and not exists (select from gone_record as gone where gone.tenant_id = ${sql.ref(row)}.tenant_id
    and gone.object_type = ${sql.ref(row)}.object_type and gone.object_id = ${sql.ref(row)}.object_id)`;

/** Of these weeks, those that were not drawn from yet. */
export async function listUndrawn(queries: Queries, tenantId: string, weeks: readonly Instant[]): Promise<Instant[]> {
  const { rows } = await sql<{ week: number }>`
    select week from unnest(${weeks}::bigint[]) as week where not exists (
      select from second_look_week as drawn where drawn.tenant_id = ${tenantId} and drawn.week = week.week)
  `.execute(queries);
  return rows.map(({ week }) => week);
}

/** Leads that were turned away in a period and have not been moved since. */
export async function listTurnedAway(
  queries: Queries,
  tenantId: string,
  from: Instant,
  until: Instant,
): Promise<AwayLead[]> {
  const { rows } = await sql<AwayLead>`
    select event.event_id as "eventId", event.object_type as "objectType", event.object_id as "objectId",
      event.move ->> 'kind' as kind, coalesce(event.move -> 'why' ->> 'reason', event.move ->> 'reason') as reason,
      event.moved_by as by, event.recorded_at as at
    from stage_event as event
    join stage_standing as standing on standing.tenant_id = event.tenant_id
      and standing.object_type = event.object_type and standing.object_id = event.object_id
    where event.tenant_id = ${tenantId} and event.recorded_at >= ${from} and event.recorded_at < ${until}
      and event.move ->> 'kind' in ('disqualify', 'reject') and standing.version = event.version
      and (standing.stage is null or standing.stage = 'disqualified') and ${isHere("event")}
  `.execute(queries);
  return rows;
}

/** Keeps what was drawn of a week, unless somebody else drew from it first. */
export async function keepDrawn(
  database: Queries,
  tenantId: string,
  week: { readonly monday: Instant; readonly turnedAway: number; readonly now: Instant },
  drawn: readonly AwayLead[],
): Promise<void> {
  await database.transaction().execute(async (queries) => {
    const opened = await queries
      .insertInto("second_look_week")
      .values({ tenant_id: tenantId, week: week.monday, turned_away: week.turnedAway, drawn_at: week.now })
      .onConflict((conflict) => conflict.doNothing())
      .returning("week")
      .executeTakeFirst();
    if (opened === undefined || drawn.length === 0) return;
    await queries
      .insertInto("second_look")
      .values(
        drawn.map(({ eventId, objectType, objectId, kind, reason, by, at }) => ({
          tenant_id: tenantId,
          event_id: eventId,
          object_type: objectType,
          object_id: objectId,
          kind,
          reason,
          turned_by: by,
          turned_at: at,
          week: week.monday,
          verdict: null,
          looked_by: null,
          looked_at: null,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

/**
 * Leads that wait for a second look by somebody other than who turned them away, the oldest first, and those whom this
 * person found worth it and who were not brought back, because something came between. `after` is the page before's last.
 */
export async function listWaitingLooks(
  queries: Queries,
  tenantId: string,
  notBy: string,
  most: number,
  after?: SecondLookRow,
): Promise<SecondLookRow[]> {
  const isNext =
    after === undefined
      ? sql`true`
      : sql`(turned_at, event_id) > (${after.turned_at}::bigint, ${after.event_id}::uuid)`;
  const { rows } = await sql<SecondLookRow>`
    select * from second_look as look
    where tenant_id = ${tenantId} and turned_by is distinct from ${notBy} and ${isHere("look")} and ${isNext}
      and (verdict is null or (verdict = 'worth-it' and looked_by = ${notBy} and exists (
        select from stage_event as event join stage_standing as standing on standing.tenant_id = event.tenant_id
          and standing.object_type = event.object_type and standing.object_id = event.object_id
          and standing.version = event.version
        where event.tenant_id = look.tenant_id and event.event_id = look.event_id)))
    order by turned_at, event_id limit ${most}
  `.execute(queries);
  return rows;
}

export async function findLook(
  queries: Queries,
  tenantId: string,
  eventId: string,
): Promise<SecondLookRow | undefined> {
  return queries
    .selectFrom("second_look")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("event_id", "=", eventId)
    .executeTakeFirst();
}

/** What somebody says of a lead, and when. */
export interface SaidVerdict {
  readonly verdict: LookVerdict;
  readonly by: string;
  readonly at: Instant;
}

/** Keeps the first verdict of all; answers the one that stands, if the lead is still there. */
export async function keepVerdict(
  queries: Queries,
  tenantId: string,
  eventId: string,
  { verdict, by, at }: SaidVerdict,
): Promise<Omit<SaidVerdict, "at"> | undefined> {
  const { rows } = await sql<Omit<SaidVerdict, "at">>`
    update second_look set verdict = coalesce(verdict, ${verdict}), looked_by = coalesce(looked_by, ${by}),
      looked_at = coalesce(looked_at, ${at}::bigint)
    where tenant_id = ${tenantId} and event_id = ${eventId}
    returning verdict, looked_by as by
  `.execute(queries);
  return rows[0];
}

/** Has a lead wait again whom this person meant to bring back, and could not; anybody else's verdict stands. */
export async function dropVerdict(queries: Queries, tenantId: string, eventId: string, by: string): Promise<void> {
  await queries
    .updateTable("second_look")
    .set({ verdict: null, looked_by: null, looked_at: null })
    .where("tenant_id", "=", tenantId)
    .where("event_id", "=", eventId)
    .where("looked_by", "=", by)
    .where("verdict", "=", "worth-it")
    .execute();
}
