import type { ProfilingRule } from "@assay/shared/api/privacy";
import type { Instant } from "@assay/shared/instant";
import type { Queries } from "./database.ts";

export async function listProfilingRules(queries: Queries, tenantId: string): Promise<ProfilingRule[]> {
  const rows = await queries
    .selectFrom("profiling_rule")
    .select(["property", "stop_values as values"])
    .where("tenant_id", "=", tenantId)
    .orderBy("property")
    .execute();
  return rows.map(({ property, values }) => ({ property, values }));
}

/** Replaces all of a portal's rules, and has everybody looked at by the new ones. */
export async function saveProfilingRules(
  queries: Queries,
  tenantId: string,
  rules: readonly ProfilingRule[],
  by: string,
  now: Instant,
): Promise<void> {
  await queries.deleteFrom("profiling_rule").where("tenant_id", "=", tenantId).execute();
  for (const { property, values } of rules) {
    const row = { tenant_id: tenantId, property, stop_values: JSON.stringify(values) };
    await queries.insertInto("profiling_rule").values(row).execute();
  }
  const watch = { saved_by: by, next_at: now, since: now, after_page: "" };
  await queries
    .insertInto("profiling_watch")
    .values({ tenant_id: tenantId, ...watch })
    .onConflict((conflict) => conflict.column("tenant_id").doUpdateSet(watch))
    .execute();
}

/** How far a portal was looked through for those who are to be left alone. */
export interface ProfilingWatch {
  readonly savedBy: string;
  readonly since: Instant;
  /** Where a look through everybody goes on; absent = everybody was looked at. */
  readonly after: string | undefined;
}

export async function tenantsWithProfilingDue(queries: Queries, now: Instant): Promise<string[]> {
  const rows = await queries.selectFrom("profiling_watch").select("tenant_id").where("next_at", "<=", now).execute();
  return rows.map((row) => row.tenant_id);
}

/** Takes the portal's next look, unless another server has it. */
export async function claimProfilingWatch(
  queries: Queries,
  tenantId: string,
  now: Instant,
  nextAt: Instant,
): Promise<ProfilingWatch | undefined> {
  const row = await queries
    .updateTable("profiling_watch")
    .set({ next_at: nextAt })
    .where("tenant_id", "=", tenantId)
    .where("next_at", "<=", now)
    .returning(["saved_by", "since", "after_page"])
    .executeTakeFirst();
  return row && { savedBy: row.saved_by, since: row.since, after: row.after_page ?? undefined };
}

/** Remembers how far the look came, unless the rules were changed under it: then it begins anew. */
export async function moveProfilingWatch(
  queries: Queries,
  tenantId: string,
  from: ProfilingWatch,
  to: { readonly since: Instant; readonly after: string | undefined; readonly nextAt: Instant },
): Promise<void> {
  await queries
    .updateTable("profiling_watch")
    .set({ since: to.since, after_page: to.after ?? null, next_at: to.nextAt })
    .where("tenant_id", "=", tenantId)
    .where("since", "=", from.since)
    .where("after_page", "is not distinct from", from.after ?? null)
    .execute();
}

/** There is nothing left to look for, unless rules were saved meanwhile. */
export async function dropProfilingWatch(queries: Queries, tenantId: string, watch: ProfilingWatch): Promise<void> {
  await queries
    .deleteFrom("profiling_watch")
    .where("tenant_id", "=", tenantId)
    .where("since", "=", watch.since)
    .execute();
}
