import type { Instant } from "@assay/shared/instant";
import type { Queries } from "./database.ts";
import { hastenJudged } from "./judged-records.ts";

/** How far a portal's changes were followed. */
export interface FactsWatch {
  readonly contactsSince: Instant;
  readonly companiesSince: Instant;
}

/** Follows a portal's facts from now on: a rubric that judges fit or engagement is in force. */
export async function watchFacts(queries: Queries, tenantId: string, now: Instant): Promise<void> {
  await queries
    .insertInto("facts_watch")
    .values({ tenant_id: tenantId, next_at: now, contacts_since: now, companies_since: now })
    .onConflict((conflict) => conflict.column("tenant_id").doUpdateSet({ next_at: now }))
    .execute();
  await hastenJudged(queries, tenantId, now);
}

/** Whether any rubric of the portal ever judged fit or engagement: then its contacts have properties for them. */
export async function isWatched(queries: Queries, tenantId: string): Promise<boolean> {
  const row = await queries
    .selectFrom("facts_watch")
    .select("next_at")
    .where("tenant_id", "=", tenantId)
    .executeTakeFirst();
  return row !== undefined;
}

export async function tenantsToTend(queries: Queries, now: Instant): Promise<string[]> {
  const rows = await queries.selectFrom("facts_watch").select("tenant_id").where("next_at", "<=", now).execute();
  return rows.map((row) => row.tenant_id);
}

/** Takes the tenant's next look, unless another server has it. */
export async function claimWatch(
  queries: Queries,
  tenantId: string,
  now: Instant,
  nextAt: Instant,
): Promise<FactsWatch | undefined> {
  const row = await queries
    .updateTable("facts_watch")
    .set({ next_at: nextAt })
    .where("tenant_id", "=", tenantId)
    .where("next_at", "<=", now)
    .returning(["contacts_since", "companies_since"])
    .executeTakeFirst();
  return row && { contactsSince: row.contacts_since, companiesSince: row.companies_since };
}

/** Remembers how far the changes were followed. */
export async function moveWatch(queries: Queries, tenantId: string, watch: Partial<FactsWatch>): Promise<void> {
  const { contactsSince, companiesSince } = watch;
  await queries
    .updateTable("facts_watch")
    .set({
      ...(contactsSince !== undefined && { contacts_since: contactsSince }),
      ...(companiesSince !== undefined && { companies_since: companiesSince }),
    })
    .where("tenant_id", "=", tenantId)
    .execute();
}
