import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import { v7 as uuidv7 } from "uuid";
import type { BatchHints, HintKind } from "./batch-hints.ts";
import type { Queries } from "./database.ts";

/** One tenant's part of a batch. */
export interface Batch {
  readonly tenantId: string;
  readonly hints: BatchHints;
}

/** Keeps batches of whatever tenants, a row each, in one statement. Those of tenants that we do not know are passed over. */
export async function keepBatches(queries: Queries, batches: readonly Batch[], now: Instant): Promise<void> {
  const rows = batches.map(({ tenantId, hints }) => ({ tenant: tenantId, batch: uuidv7(), hints }));
  await sql`
    insert into inbox (tenant_id, batch_id, received_at, events)
    select tenant.tenant_id, kept.batch, ${now}::bigint, kept.hints
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as kept(tenant text, batch uuid, hints jsonb)
    join tenant on tenant.tenant_id = kept.tenant
  `.execute(queries);
}

/** What opened batches left to do for whoever opened them. */
export interface Opened {
  readonly batches: number;
  /** Contacts whose associations changed. */
  readonly linked: readonly string[];
  /** Deals whose associations changed. */
  readonly deals: readonly string[];
  /** Companies whose associations changed. */
  readonly companies: readonly string[];
  /** Contacts that are said to have been deleted for privacy. */
  readonly erased: readonly string[];
  /** Contacts of whom something changed that profiles may look at. */
  readonly facts: readonly string[];
}

/**
 * Opens up to `most` batches of a tenant: contacts are due to be looked at again, each once, and batches are forgotten.
 * One statement, because what a storm points at must not pass through this process a second time. Contacts of which
 * nothing is held are passed over, but for those whose criterion was changed, who may have found their first rater, and
 * those of a merge, whose other half may be known.
 */
export async function openBatches(queries: Queries, tenantId: string, most: number, now: Instant): Promise<Opened> {
  const idsOf = (kind: HintKind) =>
    sql`coalesce((select jsonb_agg(distinct id) from pointed where kind = ${kind}), '[]')`;
  const { rows } = await sql<Opened>`
    with taken as (
      delete from inbox where tenant_id = ${tenantId} and batch_id in (
        select batch_id from inbox where tenant_id = ${tenantId} order by batch_id limit ${most} for update skip locked)
      returning events
    ), pointed as (
      select kind, id from taken, jsonb_each(taken.events) as hint(kind, listed),
        jsonb_array_elements_text(hint.listed) as id
    ), contact as (
      select id, bool_or(kind = 'edited') as edited, bool_or(kind in ('edited', 'merged')) as is_news,
        bool_or(kind in ('look', 'edited', 'merged')) as is_look, bool_or(kind in ('facts', 'linked')) as is_fact
      from pointed where kind not in ('deal', 'company', 'erased') group by id
    ), looks as (
      insert into record_hint (tenant_id, object_type, object_id, edited, due_at)
      select ${tenantId}, 'contact', id, edited, ${now}::bigint from contact
      where is_look and (is_news
        or exists (select from property_write as copy where copy.tenant_id = ${tenantId}
          and copy.object_type = 'contact' and copy.object_id = contact.id)
        or exists (select from assessment where assessment.tenant_id = ${tenantId}
          and assessment.object_type = 'contact' and assessment.object_id = contact.id))
      order by id
      on conflict (tenant_id, object_type, object_id) do update
      set edited = record_hint.edited or excluded.edited, wanted = record_hint.wanted + 1, due_at = excluded.due_at
    ), facts as (
      update judged_record set due_at = ${now}
      where tenant_id = ${tenantId} and due_at > ${now} and contact_id in (select id from contact where is_fact)
    )
    select (select count(*)::integer from taken) as batches, ${idsOf("linked")} as linked, ${idsOf("deal")} as deals, ${idsOf("company")} as companies,
      ${idsOf("erased")} as erased, ${idsOf("facts")} as facts
  `.execute(queries);
  return rows[0] ?? { batches: 0, linked: [], deals: [], companies: [], erased: [], facts: [] };
}

export async function tenantsWithBatches(queries: Queries): Promise<string[]> {
  const { rows } = await sql<{ tenant_id: string }>`
    select tenant_id from tenant where exists (select from inbox where inbox.tenant_id = tenant.tenant_id)
  `.execute(queries);
  return rows.map((row) => row.tenant_id);
}
