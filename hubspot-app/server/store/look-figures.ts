import type { LookFigures } from "@assay/shared/api/outcomes";
import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { Queries } from "./database.ts";
import { isHere } from "./second-looks.ts";

/** Leads of the weeks since that were drawn from, and those drawn of whom nobody has said anything yet. */
export async function countDrawn(
  queries: Queries,
  tenantId: string,
  since: Instant,
): Promise<Pick<LookFigures, "turnedAway" | "waiting">> {
  const { rows } = await sql<Pick<LookFigures, "turnedAway" | "waiting">>`
    select (select coalesce(sum(turned_away), 0)::integer from second_look_week
        where tenant_id = ${tenantId} and week >= ${since}) as "turnedAway",
      (select count(*)::integer from second_look as look
        where tenant_id = ${tenantId} and verdict is null and ${isHere("look")}) as waiting
  `.execute(queries);
  return rows[0] ?? { turnedAway: 0, waiting: 0 };
}

/** What second persons said of leads that were turned away since, by why. */
export async function countVerdicts(
  queries: Queries,
  tenantId: string,
  since: Instant,
): Promise<LookFigures["reasons"]> {
  const { rows } = await sql<LookFigures["reasons"][number]>`
    select kind, reason, count(*)::integer as looked,
      count(*) filter (where verdict = 'worth-it')::integer as "worthIt"
    from second_look where tenant_id = ${tenantId} and turned_at >= ${since} and verdict is not null
    group by kind, reason order by kind, reason
  `.execute(queries);
  return rows;
}

/** A move that its author took back counts as never made. */
const stands = (event: string) => sql`not exists (select from stage_event as undo
    where undo.tenant_id = ${sql.ref(event)}.tenant_id and undo.object_type = ${sql.ref(event)}.object_type
      and undo.object_id = ${sql.ref(event)}.object_id and undo.move ->> 'kind' = 'undo'
      and undo.move ->> 'event' = ${sql.ref(event)}.event_id::text)`;

/** Contacts that were turned away since, by why the first time, and how many were on a deal that was won later. */
export async function countBought(queries: Queries, tenantId: string, since: Instant): Promise<LookFigures["bought"]> {
  const { rows } = await sql<LookFigures["bought"][number]>`
    select kind, reason, count(*)::integer as "turnedAway", count(*) filter (where exists (
        select from outcome where outcome.tenant_id = ${tenantId} and outcome.object_type = away.object_type
          and outcome.object_id = away.object_id and outcome.won and outcome.closed_at > away.recorded_at)
      )::integer as bought
    from (
      select distinct on (object_type, object_id) object_type, object_id, recorded_at, move ->> 'kind' as kind,
        coalesce(move -> 'why' ->> 'reason', move ->> 'reason') as reason
      from stage_event as event where tenant_id = ${tenantId} and recorded_at >= ${since}
        and move ->> 'kind' in ('disqualify', 'reject') and ${stands("event")}
      order by object_type, object_id, recorded_at) as away
    group by kind, reason order by kind, reason
  `.execute(queries);
  return rows;
}

/**
 * Contacts whose newest deal closed since and who had come through a gate before, won or lost, by why somebody last
 * went past one without what it asks; absent = nobody did.
 */
export async function countOverrides(
  queries: Queries,
  tenantId: string,
  since: Instant,
): Promise<LookFigures["overrides"]> {
  const { rows } = await sql<{ override: string | null; won: number; closed: number }>`
    select override, count(*) filter (where won)::integer as won, count(*)::integer as closed
    from (
      select distinct on (object_id) object_id, won, closed_at from outcome
      where tenant_id = ${tenantId} and object_type = 'contact' and is_main and closed_at >= ${since}
      order by object_id, closed_at desc, deal_id) as ended
    cross join lateral (
      select count(*) as gates,
        (array_agg(move ->> 'override' order by recorded_at desc) filter (where move ->> 'override' is not null))[1]
          as override
      from stage_event as event
      where event.tenant_id = ${tenantId} and event.object_type = 'contact' and event.object_id = ended.object_id
        and event.recorded_at <= ended.closed_at and event.move ->> 'kind' in ('nominate', 'accept', 'qualify')
        and ${stands("event")}) as way
    where gates > 0 group by override order by closed desc, override
  `.execute(queries);
  return rows.map(({ override, ...count }) => {
    return { ...count, ...(override !== null && { override }) } as LookFigures["overrides"][number];
  });
}
