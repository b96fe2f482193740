import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { Queries } from "./database.ts";

/** A contact to be looked at again. */
export interface Hint {
  readonly objectId: string;
  /** Somebody changed a criterion's property. */
  readonly edited: boolean;
  /** Looked at even if nothing is known of it: whoever changed a property may be its first rater. */
  readonly isNews: boolean;
}

/** Has contacts looked at again from `dueAt` on: those of which something is held, and those that are news. */
export async function keepHints(
  queries: Queries,
  tenantId: string,
  hints: readonly Hint[],
  dueAt: Instant,
): Promise<void> {
  if (hints.length === 0) return;
  const rows = hints.map(({ objectId, edited, isNews }) => ({ id: objectId, edited, news: isNews }));
  await sql`
    insert into record_hint (tenant_id, object_type, object_id, edited, due_at)
    select ${tenantId}, 'contact', id, bool_or(edited), ${dueAt}::bigint
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as hint(id text, edited boolean, news boolean)
    where news or exists (select from assessment where assessment.tenant_id = ${tenantId}
        and assessment.object_type = 'contact' and assessment.object_id = hint.id)
      or exists (select from property_write as copy where copy.tenant_id = ${tenantId} and copy.object_type = 'contact'
        and copy.object_id = hint.id)
    group by id order by id
    on conflict (tenant_id, object_type, object_id) do update
    set edited = record_hint.edited or excluded.edited, wanted = record_hint.wanted + 1,
      due_at = least(record_hint.due_at, excluded.due_at)
  `.execute(queries);
}

/** A contact whose turn it is. */
export interface ClaimedHint {
  readonly objectId: string;
  readonly edited: boolean;
  readonly wanted: number;
}

/** Takes up to `most` contacts that are due; they are due again at `againAt` should this process not come to an end. */
export async function claimHints(
  queries: Queries,
  tenantId: string,
  now: Instant,
  againAt: Instant,
  most: number,
): Promise<ClaimedHint[]> {
  const { rows } = await sql<{ id: string; edited: boolean; wanted: number }>`
    update record_hint set due_at = ${againAt}
    where tenant_id = ${tenantId} and object_type = 'contact' and object_id in (
      select object_id from record_hint where tenant_id = ${tenantId} and object_type = 'contact' and due_at <= ${now}
      order by due_at limit ${most} for update skip locked)
    returning object_id as id, edited, wanted
  `.execute(queries);
  return rows.map(({ id, edited, wanted }) => ({ objectId: id, edited, wanted }));
}

/** Forgets contacts that were looked at; one that was pointed at meanwhile is due at once. */
export async function settleHints(
  queries: Queries,
  tenantId: string,
  looked: readonly ClaimedHint[],
  now: Instant,
): Promise<void> {
  const rows = JSON.stringify(looked.map(({ objectId, wanted }) => ({ id: objectId, wanted })));
  await sql`
    delete from record_hint using jsonb_to_recordset(${rows}::jsonb) as looked(id text, wanted integer)
    where record_hint.tenant_id = ${tenantId} and record_hint.object_type = 'contact'
      and record_hint.object_id = looked.id and record_hint.wanted = looked.wanted
  `.execute(queries);
  await putOffHints(queries, tenantId, looked, now);
}

/** Has contacts looked at from then on: the CRM could not be asked. */
export async function putOffHints(
  queries: Queries,
  tenantId: string,
  claimed: readonly ClaimedHint[],
  dueAt: Instant,
): Promise<void> {
  await queries
    .updateTable("record_hint")
    .set({ due_at: dueAt })
    .where("tenant_id", "=", tenantId)
    .where("object_type", "=", "contact")
    .where("object_id", "=", sql<string>`any(${claimed.map(({ objectId }) => objectId)})`)
    .execute();
}

export async function tenantsWithDueHints(queries: Queries, now: Instant): Promise<string[]> {
  const { rows } = await sql<{ tenant_id: string }>`
    select tenant_id from tenant where connected and exists (
      select from record_hint as hint where hint.tenant_id = tenant.tenant_id and hint.due_at <= ${now})
  `.execute(queries);
  return rows.map((row) => row.tenant_id);
}

/** Frees what a killed process had in its hands; only where no other one may hold it. */
export async function endHintLeases(queries: Queries): Promise<void> {
  await queries.updateTable("record_hint").set({ due_at: 0 }).execute();
}
