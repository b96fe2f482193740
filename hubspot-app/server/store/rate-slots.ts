import { sql } from "kysely";
import type { Queries } from "./database.ts";

/** A limit: one call every `intervalMs` on average, `burst` more at once after a pause. */
export interface Pace {
  readonly kind: string;
  readonly intervalMs: number;
  readonly burst: number;
}

/**
 * Reserves the next slot under a pace and answers how many milliseconds to wait for it. Generic cell rate algorithm
 * (ITU-T I.371) in one statement on the database's clock, so that every process of every replica shares one limit.
 */
export async function reserveSlot(queries: Queries, tenantId: string, pace: Pace): Promise<number> {
  const tolerance = pace.intervalMs * pace.burst;
  const result = await sql<{ wait: number }>`
    with clock as (select extract(epoch from clock_timestamp()) * 1000 as now_ms)
    insert into rate_slot as slot (tenant_id, kind, arrival_ms)
    select ${tenantId}, ${pace.kind}, now_ms + ${pace.intervalMs}::float8 from clock
    on conflict (tenant_id, kind) do update
      set arrival_ms = greatest(slot.arrival_ms, excluded.arrival_ms - ${pace.intervalMs}::float8)
        + ${pace.intervalMs}::float8
    returning greatest(0, arrival_ms - ${pace.intervalMs}::float8 - ${tolerance}::float8
      - (select now_ms from clock))::float8 as wait
  `.execute(queries);
  return result.rows[0]?.wait ?? 0;
}

/** Keeps every process of this tenant away for a while: the CRM said to wait. */
export async function holdSlots(queries: Queries, tenantId: string, pace: Pace, forMs: number): Promise<void> {
  const tolerance = pace.intervalMs * pace.burst;
  await sql`
    with clock as (select extract(epoch from clock_timestamp()) * 1000 as now_ms)
    insert into rate_slot as slot (tenant_id, kind, arrival_ms)
    select ${tenantId}, ${pace.kind}, now_ms + ${forMs + tolerance}::float8 from clock
    on conflict (tenant_id, kind) do update set arrival_ms = greatest(slot.arrival_ms, excluded.arrival_ms)
  `.execute(queries);
}
