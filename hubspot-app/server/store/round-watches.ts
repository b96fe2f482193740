import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { Queries } from "./database.ts";

/** What is followed: a portal's contacts, or what became of its deals. */
export type RoundWatchTable = "change_watch" | "outcome_watch";

/** How far a portal's records were followed by date of change, and how far they were gone through one by one. */
export interface RoundWatch {
  readonly since: Instant;
  /** The last record of the round under way; "" = it begins. */
  readonly afterId: string;
  /** No round begins before. */
  readonly roundAt: Instant;
}

export async function tenantsToFollow(queries: Queries, table: RoundWatchTable, now: Instant): Promise<string[]> {
  const { rows } = await sql<{ tenant_id: string }>`
    select tenant_id from tenant where connected and not exists (
      select from ${sql.table(table)} as watch where watch.tenant_id = tenant.tenant_id and watch.next_at > ${now})
  `.execute(queries);
  return rows.map((row) => row.tenant_id);
}

/** Takes the tenant's next look, unless another server has it. `first`: where the very first one begins. */
export async function claimRoundWatch(
  queries: Queries,
  table: RoundWatchTable,
  tenantId: string,
  { now, againAt }: { readonly now: Instant; readonly againAt: Instant },
  first: Omit<RoundWatch, "afterId">,
): Promise<RoundWatch | undefined> {
  const { rows } = await sql<{ since: number; after_id: string; round_at: number }>`
    insert into ${sql.table(table)} as watch (tenant_id, next_at, since, round_at)
    values (${tenantId}, ${againAt}, ${first.since}, ${first.roundAt})
    on conflict (tenant_id) do update set next_at = excluded.next_at where watch.next_at <= ${now}
    returning since, after_id, round_at
  `.execute(queries);
  return rows[0] && { since: rows[0].since, afterId: rows[0].after_id, roundAt: rows[0].round_at };
}

/** Remembers how far it came, and when it goes on; without a moment, when it was to go on anyway. */
export async function moveRoundWatch(
  queries: Queries,
  table: RoundWatchTable,
  tenantId: string,
  { since, afterId, roundAt }: RoundWatch,
  nextAt?: Instant,
): Promise<void> {
  await queries
    .updateTable(table)
    .set({ since, after_id: afterId, round_at: roundAt, ...(nextAt !== undefined && { next_at: nextAt }) })
    .where("tenant_id", "=", tenantId)
    .execute();
}
