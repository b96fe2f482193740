import type { AuditEntry, AuditedAct } from "@assay/shared/api/audit";
import type { Instant } from "@assay/shared/instant";
import type { Queries } from "./database.ts";

/** One act, as it is written down. `by` absent = Assay itself. */
export interface Act {
  readonly act: AuditedAct;
  readonly by?: string;
  /** An id or a name of ours, never a prospect's. */
  readonly subject: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Writes an act down, in the transaction that does it. */
export async function auditAct(queries: Queries, tenantId: string, act: Act, now: Instant): Promise<void> {
  await queries
    .insertInto("audit_entry")
    .values({
      tenant_id: tenantId,
      at: now,
      done_by: act.by ?? null,
      act: act.act,
      subject: act.subject,
      old_value: act.from ?? null,
      new_value: act.to ?? null,
    })
    .execute();
}

export interface AuditFilter {
  /** Only what was written down before this entry. */
  readonly before?: number | undefined;
  readonly act?: AuditedAct | undefined;
  readonly by?: string | undefined;
  readonly since?: Instant | undefined;
}

/** Newest first; `by` is a user id. */
export async function listActs(
  queries: Queries,
  tenantId: string,
  { before, act, by, since }: AuditFilter,
  most: number,
): Promise<(Omit<AuditEntry, "by"> & { by?: string })[]> {
  let entries = queries.selectFrom("audit_entry").selectAll().where("tenant_id", "=", tenantId);
  if (before !== undefined) entries = entries.where("entry_id", "<", before);
  if (act !== undefined) entries = entries.where("act", "=", act);
  if (by !== undefined) entries = entries.where("done_by", "=", by);
  if (since !== undefined) entries = entries.where("at", ">=", since);
  const rows = await entries.orderBy("entry_id", "desc").limit(most).execute();
  return rows.map((row) => ({
    id: String(row.entry_id),
    at: row.at,
    ...(row.done_by !== null && { by: row.done_by }),
    act: row.act,
    subject: row.subject,
    ...(row.old_value !== null && { from: row.old_value }),
    ...(row.new_value !== null && { to: row.new_value }),
  }));
}

/** User ids of everybody who stands in the log. */
export async function listActors(queries: Queries, tenantId: string): Promise<string[]> {
  const rows = await queries
    .selectFrom("audit_entry")
    .select("done_by")
    .distinct()
    .where("tenant_id", "=", tenantId)
    .execute();
  return rows.flatMap(({ done_by: by }) => by ?? []);
}
