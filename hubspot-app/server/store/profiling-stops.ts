import type { RecordPath } from "@assay/shared/api/record";
import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { Queries } from "./database.ts";

export interface ProfilingStop {
  readonly contactId: string;
  /** A user id. */
  readonly by: string;
  readonly at: Instant;
  /** A property of the portal's asked for it, rather than a person. */
  readonly byRule: boolean;
}

/** Of a row of `assessment`: whoever is not to be profiled is neither scored nor shown. */
export const isProfiled = sql<boolean>`not (assessment.object_type = 'contact' and exists (
  select from profiling_stop as stop
  where stop.tenant_id = assessment.tenant_id and stop.contact_id = assessment.object_id))`;

/** True when it was not stopped before. What a person asks for outlives what a property asked for. */
export async function stopProfiling(queries: Queries, tenantId: string, stop: ProfilingStop): Promise<boolean> {
  const added = await queries
    .insertInto("profiling_stop")
    .values({
      tenant_id: tenantId,
      contact_id: stop.contactId,
      stopped_by: stop.by,
      stopped_at: stop.at,
      by_rule: stop.byRule,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("contact_id")
    .executeTakeFirst();
  if (added === undefined && !stop.byRule) await keepStop(queries, tenantId, stop.contactId);
  return added !== undefined;
}

async function keepStop(queries: Queries, tenantId: string, contactId: string): Promise<void> {
  await queries
    .updateTable("profiling_stop")
    .set({ by_rule: false })
    .where("tenant_id", "=", tenantId)
    .where("contact_id", "=", contactId)
    .execute();
}

/** Of these contacts, those who are stopped, and whether a property asked for it. */
export async function readStopsOf(
  queries: Queries,
  tenantId: string,
  contactIds: readonly string[],
): Promise<ReadonlyMap<string, Pick<ProfilingStop, "byRule">>> {
  const rows = await queries
    .selectFrom("profiling_stop")
    .select(["contact_id", "by_rule"])
    .where("tenant_id", "=", tenantId)
    .where("contact_id", "=", sql<string>`any(${contactIds})`)
    .execute();
  return new Map(rows.map((row) => [row.contact_id, { byRule: row.by_rule }]));
}

/** Up to `most` contacts whom a property stopped. */
export async function listStoppedByRule(queries: Queries, tenantId: string, most: number): Promise<string[]> {
  const rows = await queries
    .selectFrom("profiling_stop")
    .select("contact_id")
    .where("tenant_id", "=", tenantId)
    .where("by_rule", "=", true)
    .limit(most)
    .execute();
  return rows.map((row) => row.contact_id);
}

/** True when it was stopped before. A rule takes back what a rule asked for, and not what a person did meanwhile. */
export async function resumeProfiling(
  queries: Queries,
  tenantId: string,
  { contactId, byRule }: Pick<ProfilingStop, "contactId" | "byRule">,
): Promise<boolean> {
  const removed = await queries
    .deleteFrom("profiling_stop")
    .where("tenant_id", "=", tenantId)
    .where("contact_id", "=", contactId)
    .where("by_rule", "in", byRule ? [true] : [true, false])
    .executeTakeFirst();
  return removed.numDeletedRows > 0n;
}

/** Of these contacts, those who are not to be profiled. */
export async function listStopped(
  queries: Queries,
  tenantId: string,
  contactIds: readonly string[],
): Promise<string[]> {
  const rows = await queries
    .selectFrom("profiling_stop")
    .select("contact_id")
    .where("tenant_id", "=", tenantId)
    .where("contact_id", "=", sql<string>`any(${contactIds})`)
    .execute();
  return rows.map((row) => row.contact_id);
}

/** Of these records, all but the contacts who are not to be profiled. */
export async function keepProfiled<Place extends RecordPath>(
  queries: Queries,
  tenantId: string,
  records: readonly Place[],
): Promise<Place[]> {
  const contacts = records.filter(({ objectType }) => objectType === "contact");
  const ids = contacts.map(({ objectId }) => objectId);
  const stopped = new Set(await listStopped(queries, tenantId, ids));
  return records.filter(({ objectType, objectId }) => objectType !== "contact" || !stopped.has(objectId));
}

/** The newest stops of a portal, and how many there are. */
export async function readStops(
  queries: Queries,
  tenantId: string,
  most: number,
): Promise<{ stops: ProfilingStop[]; count: number }> {
  const stops = queries.selectFrom("profiling_stop").where("tenant_id", "=", tenantId);
  const { count } = await stops.select(({ fn }) => fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  const rows = await stops.selectAll().orderBy("stopped_at", "desc").orderBy("contact_id").limit(most).execute();
  return {
    stops: rows.map((row) => ({
      contactId: row.contact_id,
      by: row.stopped_by,
      at: row.stopped_at,
      byRule: row.by_rule,
    })),
    count: Number(count),
  };
}
