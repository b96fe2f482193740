import type { Instant } from "@assay/shared/instant";
import type { Period } from "@assay/shared/pipeline/calendar-period";
import type { BarSupply } from "@assay/shared/pipeline/capacity";
import type { Grade } from "@assay/shared/score/grade-letter";
import { sql } from "kysely";
import type { Queries } from "./database.ts";
import { boundsOf } from "./mql-arrivals.ts";

/** How a contact stands: its fit's letter, absent = too little is known, and its engagement, 0–100. */
export interface Standing {
  readonly objectId: string;
  readonly fit: Grade | undefined;
  readonly engagement: number;
}

/**
 * Remembers contacts who stand better than ever before, by fit or by engagement; of the others there is nothing new.
 * Whoever was forgotten while they were being read is judged no more, and stays forgotten.
 */
export async function saveHighs(
  queries: Queries,
  tenantId: string,
  standings: readonly Standing[],
  now: Instant,
): Promise<void> {
  if (standings.length === 0) return;
  const rows = standings.map(({ objectId, fit, engagement }) => ({ id: objectId, fit, engagement }));
  const ids = standings.map(({ objectId }) => objectId);
  // No letter comes after every letter.
  await sql`
    insert into engagement_high (tenant_id, object_id, reached_at, fit, engagement)
    select ${tenantId}, id, ${now}::bigint, fit, engagement
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as said(id text, fit text, engagement smallint)
    join (select object_id from judged_record where tenant_id = ${tenantId} and object_type = 'contact'
      and object_id = any(${ids}::text[]) order by object_id for update) as judged on judged.object_id = id
    where engagement > 0 and not exists (select from engagement_high as high where high.tenant_id = ${tenantId}
      and high.object_id = said.id and high.engagement >= said.engagement
      and coalesce(high.fit, 'none') <= coalesce(said.fit, 'none'))
    order by id
    on conflict do nothing
  `.execute(queries);
}

/** When the first of a portal's contacts was remembered; absent = none was. */
export async function findFirstHigh(queries: Queries, tenantId: string): Promise<Instant | undefined> {
  const { rows } = await sql<{ first_at: number | null }>`
    select min(reached_at) as first_at from engagement_high where tenant_id = ${tenantId}
  `.execute(queries);
  return rows[0]?.first_at ?? undefined;
}

/** Where the bar is now, and the worst fit that is let through; absent = every fit is. */
export interface BarInForce {
  readonly engagement: number;
  readonly fit?: Grade | undefined;
}

/**
 * How many contacts first reached each bar in each of some weeks that follow on each other, with the fit that is asked
 * for; and how many came to the lower of the bar and the one in force, but to this day not to the higher.
 */
export async function countSupplies(
  queries: Queries,
  tenantId: string,
  inForce: BarInForce,
  bars: readonly number[],
  weeks: readonly Period[],
): Promise<BarSupply[]> {
  const bounds = boundsOf(weeks);
  const firsts = sql.join(bars.map((bar) => sql`min(reached_at) filter (where engagement >= ${bar}::integer)`));
  const lines = bars.map((bar, index) => {
    const lower = Math.min(bar, inForce.engagement);
    return { bar, place: index + 1, lower: bars.indexOf(lower) + 1, upper: Math.max(bar, inForce.engagement) };
  });
  const letterAsked = inForce.fit === undefined ? sql`` : sql`and fit <= ${inForce.fit}`;
  const { rows } = await sql<{ bar: number; week: number; supply: number; between: number }>`
    with person as (
      select array[${firsts}] as firsts, max(engagement) as highest from engagement_high
      where tenant_id = ${tenantId} ${letterAsked} group by object_id
    ), line as (
      select * from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
        as line(bar integer, place integer, lower integer, upper integer)
    ), reached as (
      select bar, firsts[place] as at, 1 as supply, 0 as between from person cross join line
      union all
      select bar, firsts[lower], 0, 1 from person cross join line where highest < upper
    )
    select bar, width_bucket(at, ${bounds}::bigint[]) as week, sum(supply)::integer as supply,
      sum(between)::integer as between
    from reached where at >= ${bounds[0]} and at < ${bounds.at(-1)} group by bar, week
  `.execute(queries);
  return bars.map((bar) => {
    const ofWeeks = weeks.map((_, index) => rows.find((row) => row.bar === bar && row.week === index + 1));
    return {
      bar,
      supply: ofWeeks.map((row) => row?.supply ?? 0),
      between: ofWeeks.map((row) => row?.between ?? 0),
    };
  });
}

/** Forgets how a contact stood. */
export async function forgetHighs(queries: Queries, tenantId: string, contactId: string): Promise<void> {
  await queries
    .deleteFrom("engagement_high")
    .where("tenant_id", "=", tenantId)
    .where("object_id", "=", contactId)
    .execute();
}

/** Forgets how contacts stood who came so high before a moment. */
export async function dropHighs(queries: Queries, tenantId: string, before: Instant): Promise<void> {
  await queries
    .deleteFrom("engagement_high")
    .where("tenant_id", "=", tenantId)
    .where("reached_at", "<", before)
    .execute();
}
