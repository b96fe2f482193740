import type { ObjectType, RecordPath } from "@assay/shared/api/record";
import type { Facts } from "@assay/shared/fit/fact";
import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { RecordKey } from "./assessments.ts";
import type { Queries } from "./database.ts";

/** What is known of the person behind a record, and what the record's copy in the CRM says of fit and engagement. */
export interface JudgedRecord extends RecordPath {
  /** Absent = not read yet. */
  readonly read: { readonly facts: Facts; readonly at: Instant } | undefined;
  readonly shown: Shown;
}

/** Absent = never written. */
export interface Shown {
  readonly fit: string | undefined;
  readonly engagement: number | undefined;
}

interface Row {
  type: ObjectType;
  id: string;
  facts: Facts | null;
  read_at: number | null;
  shown_fit: string | null;
  shown_engagement: number | null;
}

/** One answer a record that is judged, in any order. */
export async function readJudged(
  queries: Queries,
  tenantId: string,
  records: readonly RecordPath[],
): Promise<JudgedRecord[]> {
  if (records.length === 0) return [];
  const { rows } = await sql<Row>`
    select judged.object_type as type, judged.object_id as id, known.facts, known.read_at, judged.shown_fit,
      judged.shown_engagement
    from jsonb_to_recordset(${recordList(records)}::jsonb) as wanted(type text, id text)
    join judged_record as judged on judged.tenant_id = ${tenantId} and judged.object_type = wanted.type
      and judged.object_id = wanted.id
    left join contact_facts as known on known.tenant_id = ${tenantId} and known.object_id = judged.contact_id
  `.execute(queries);
  return rows.map((row) => ({
    objectType: row.type,
    objectId: row.id,
    read: row.facts === null || row.read_at === null ? undefined : { facts: row.facts, at: row.read_at },
    shown: { fit: row.shown_fit ?? undefined, engagement: row.shown_engagement ?? undefined },
  }));
}

/**
 * Has a record judged from now on, unless it was erased; `dueAt` says from when the CRM is asked, unless it is to be
 * asked sooner.
 */
export async function wishJudged(queries: Queries, key: RecordKey, dueAt: Instant, subjectHash: string): Promise<void> {
  const { tenantId, objectType, objectId } = key;
  await sql`
    insert into judged_record (tenant_id, object_type, object_id, due_at)
    select ${tenantId}, ${objectType}, ${objectId}, ${dueAt}::bigint
    where not exists (select from tombstone where tenant_id = ${tenantId} and subject_hash = ${subjectHash})
    on conflict (tenant_id, object_type, object_id) do update set due_at = least(judged_record.due_at, excluded.due_at)
  `.execute(queries);
}

/** Has contacts judged beside the deals whose they are; nobody asks the CRM for them alone before `dueAt`. */
export async function wishPeople(
  queries: Queries,
  tenantId: string,
  contactIds: readonly string[],
  dueAt: Instant,
): Promise<void> {
  if (contactIds.length === 0) return;
  await sql`
    insert into judged_record (tenant_id, object_type, object_id, contact_id, due_at)
    select ${tenantId}, 'contact', id, id, ${dueAt}::bigint
    from jsonb_array_elements_text(${JSON.stringify(contactIds)}::jsonb) as wanted(id) order by id
    on conflict do nothing
  `.execute(queries);
}

/** Forgets what a contact was judged by, and judges it no more until it is looked at again. */
export async function forgetJudged(queries: Queries, tenantId: string, contactId: string): Promise<void> {
  await sql`
    delete from judged_record where tenant_id = ${tenantId} and object_type = 'contact' and object_id = ${contactId}
  `.execute(queries);
  await sql`delete from contact_facts where tenant_id = ${tenantId} and object_id = ${contactId}`.execute(queries);
}

/** Has every rated record of the tenant judged, but for whoever is not to be profiled or is in the CRM's bin. */
export async function judgeRated(queries: Queries, tenantId: string, now: Instant): Promise<void> {
  await sql`
    insert into judged_record (tenant_id, object_type, object_id, due_at)
    select distinct tenant_id, object_type, object_id, ${now}::bigint from assessment
    where tenant_id = ${tenantId} and version > 0 and not exists (
      select from judged_record as judged where judged.tenant_id = ${tenantId}
        and judged.object_type = assessment.object_type and judged.object_id = assessment.object_id)
      and not (object_type = 'contact' and exists (select from profiling_stop as stop
        where stop.tenant_id = ${tenantId} and stop.contact_id = assessment.object_id))
      and not exists (select from gone_record as gone where gone.tenant_id = ${tenantId}
        and gone.object_type = assessment.object_type and gone.object_id = assessment.object_id)
    order by object_type, object_id
    on conflict do nothing
  `.execute(queries);
}

/** Asks the CRM again about everybody: what is looked at has changed. */
export async function hastenJudged(queries: Queries, tenantId: string, now: Instant): Promise<void> {
  await queries
    .updateTable("judged_record")
    .set({ due_at: now })
    .where("tenant_id", "=", tenantId)
    .where("due_at", ">", now)
    .execute();
}

/** Takes up to `most` records that are due; they are due again at `againAt` should this process not come to an end. */
export async function claimDue(
  queries: Queries,
  tenantId: string,
  now: Instant,
  againAt: Instant,
  most: number,
): Promise<RecordPath[]> {
  const { rows } = await sql<{ type: ObjectType; id: string }>`
    update judged_record set due_at = ${againAt}
    where tenant_id = ${tenantId} and (object_type, object_id) in (
      select object_type, object_id from judged_record where tenant_id = ${tenantId} and due_at <= ${now}
      order by due_at limit ${most} for update skip locked)
    returning object_type as type, object_id as id
  `.execute(queries);
  return rows.map(({ type, id }) => ({ objectType: type, objectId: id }));
}

/** A claimed record as the CRM tells of it. Absent contact: there is none. */
export interface AskedRecord extends RecordPath {
  readonly contactId: string | undefined;
}

/** Keeps whose records they are, and when to ask again. One that something changed meanwhile stays due. */
export async function settleDue(
  queries: Queries,
  tenantId: string,
  asked: readonly AskedRecord[],
  claimedUntil: Instant,
  dueAt: Instant,
): Promise<void> {
  const list = JSON.stringify(
    asked.map(({ objectType, objectId, contactId }) => ({
      type: objectType,
      id: objectId,
      contact: contactId,
    })),
  );
  await sql`
    update judged_record as judged
    set contact_id = said.contact, due_at = case when judged.due_at = ${claimedUntil} then ${dueAt}::bigint else judged.due_at end
    from jsonb_to_recordset(${list}::jsonb) as said(type text, id text, contact text)
    where judged.tenant_id = ${tenantId} and judged.object_type = said.type and judged.object_id = said.id
  `.execute(queries);
}

/** Makes records due whose contact or company changed since they were read. Answers how many. */
export async function markChanged(
  queries: Queries,
  tenantId: string,
  kind: "contact" | "company",
  changed: readonly { readonly objectId: string; readonly at: Instant }[],
  now: Instant,
): Promise<void> {
  if (changed.length === 0) return;
  const list = JSON.stringify(changed.map(({ objectId, at }) => ({ id: objectId, at })));
  const changedId = sql.ref(kind === "contact" ? "known.object_id" : "known.company_id");
  await sql`
    update judged_record set due_at = ${now}
    where tenant_id = ${tenantId} and due_at > ${now} and contact_id in (
      select known.object_id from jsonb_to_recordset(${list}::jsonb) as changed(id text, at bigint)
      join contact_facts as known on known.tenant_id = ${tenantId} and ${changedId} = changed.id
        and known.read_at < changed.at + ${clockSlackMs}::bigint)
  `.execute(queries);
}

/** Has contacts judged that nobody rated or opened yet, but for whoever is not to be profiled. */
export async function judgeUnrated(
  queries: Queries,
  tenantId: string,
  contactIds: readonly string[],
  now: Instant,
): Promise<void> {
  await sql`
    insert into judged_record (tenant_id, object_type, object_id, contact_id, due_at)
    select ${tenantId}, 'contact', id, id, ${now}::bigint from unnest(${contactIds}::text[]) as id
    where not exists (select from profiling_stop as stop where stop.tenant_id = ${tenantId} and stop.contact_id = id)
    order by id
    on conflict do nothing
  `.execute(queries);
}

/**
 * Forgets the facts of contacts that were read before a moment and that nobody rated or moved, nor a deal whose they
 * are; who of them changes or is opened is read anew.
 */
export async function dropUnratedFacts(queries: Queries, tenantId: string, before: Instant): Promise<void> {
  await sql`
    with dropped as (
      delete from contact_facts as known
      where tenant_id = ${tenantId} and read_at < ${before}
        and not exists (select from assessment where assessment.tenant_id = known.tenant_id
          and assessment.object_type = 'contact' and assessment.object_id = known.object_id and version > 0)
        and not exists (select from stage_standing as standing where standing.tenant_id = known.tenant_id
          and standing.object_type = 'contact' and standing.object_id = known.object_id)
        and not exists (select from judged_record as judged where judged.tenant_id = known.tenant_id
          and judged.contact_id = known.object_id and judged.object_type <> 'contact')
      returning object_id
    )
    delete from judged_record
    where tenant_id = ${tenantId} and object_type = 'contact' and object_id in (select object_id from dropped)
  `.execute(queries);
}

/** HubSpot's clock and ours may differ: a change that looks this much older than the reading may still be newer. */
const clockSlackMs = 10_000;

/** Remembers what copies say from now on. */
export async function keepShown(
  queries: Queries,
  tenantId: string,
  shown: readonly (RecordPath & Shown)[],
): Promise<void> {
  if (shown.length === 0) return;
  const rows = shown.map(({ objectType, objectId, fit, engagement }) => ({
    type: objectType,
    id: objectId,
    fit,
    engagement,
  }));
  await sql`
    update judged_record as judged set shown_fit = said.fit, shown_engagement = said.engagement
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as said(type text, id text, fit text, engagement integer)
    where judged.tenant_id = ${tenantId} and judged.object_type = said.type and judged.object_id = said.id
      and (judged.shown_fit is distinct from said.fit or judged.shown_engagement is distinct from said.engagement)
  `.execute(queries);
}

export async function tenantsWithDueFacts(queries: Queries, now: Instant): Promise<string[]> {
  const rows = await queries
    .selectFrom("judged_record")
    .select("tenant_id")
    .distinct()
    .where("due_at", "<=", now)
    .execute();
  return rows.map((row) => row.tenant_id);
}

function recordList(records: readonly RecordPath[]): string {
  return JSON.stringify(records.map(({ objectType, objectId }) => ({ type: objectType, id: objectId })));
}
