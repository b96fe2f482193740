import type { FrameworkId } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { RecordKey } from "./assessments.ts";
import type { Queries } from "./database.ts";
import { renameWaker } from "./stage-events.ts";
import { standingOfEvents } from "./standings.ts";
import { listRecordTables } from "./table-places.ts";

/** Of contacts that are part of this one in the CRM, those whose history was not joined yet. */
export async function listUnjoined(
  queries: Queries,
  tenantId: string,
  contactId: string,
  mergedIds: readonly string[],
): Promise<string[]> {
  const others = mergedIds.filter((id) => id !== contactId);
  if (others.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${others}::text[]) as id
    where not exists (select from merged_record as known where known.tenant_id = ${tenantId}
      and known.object_type = 'contact' and known.object_id = id and known.merged_into = ${contactId})
    order by id
  `.execute(queries);
  return rows.map(({ id }) => id);
}

/** Of a record that is part of another one: that one; absent = it stands for itself. */
export async function findSurvivor(queries: Queries, key: RecordKey): Promise<string | undefined> {
  const row = await queries
    .selectFrom("merged_record")
    .select("merged_into")
    .where("tenant_id", "=", key.tenantId)
    .where("object_type", "=", key.objectType)
    .where("object_id", "=", key.objectId)
    .executeTakeFirst();
  return row?.merged_into;
}

/** Remembers what became of a record, and of those that had become part of it before. */
export async function noteMerged(queries: Queries, into: RecordKey, from: RecordKey, now: Instant): Promise<void> {
  await queries
    .insertInto("merged_record")
    .values({
      tenant_id: from.tenantId,
      object_type: from.objectType,
      object_id: from.objectId,
      merged_into: into.objectId,
      merged_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "object_type", "object_id"])
        .doUpdateSet({ merged_into: into.objectId, merged_at: now }),
    )
    .execute();
  // What could not move stands in no list.
  await queries
    .insertInto("gone_record")
    .values({ tenant_id: from.tenantId, object_type: from.objectType, object_id: from.objectId, since: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await queries
    .updateTable("merged_record")
    .set({ merged_into: into.objectId })
    .where("tenant_id", "=", from.tenantId)
    .where("object_type", "=", from.objectType)
    .where("merged_into", "=", from.objectId)
    .execute();
}

/** Gives events their places in the joined history; what somebody had seen of it by then follows. */
export async function moveHistories(
  queries: Queries,
  into: RecordKey,
  from: RecordKey,
  places: readonly { readonly eventId: string; readonly version: number; readonly basedOn: number }[],
): Promise<void> {
  const rows = JSON.stringify(places.map(({ eventId, version, basedOn }) => ({ id: eventId, version, seen: basedOn })));
  // Places are unique in every single moment: what is there steps aside first.
  await sql`
    update rating_event set version = -version where tenant_id = ${into.tenantId} and event_id in (
      select id::uuid from jsonb_to_recordset(${rows}::jsonb) as place(id text))
  `.execute(queries);
  await sql`
    update last_look as look set version = coalesce((select max(place.version)
      from jsonb_to_recordset(${rows}::jsonb) as place(id text, version integer)
      join rating_event as event on event.tenant_id = look.tenant_id and event.event_id = place.id::uuid
      where event.object_type = look.object_type and event.object_id = look.object_id
        and event.framework = look.framework and -event.version <= look.version), look.version)
    where look.tenant_id = ${into.tenantId} and look.object_type = ${into.objectType} and look.version > 0
      and look.object_id in (${into.objectId}, ${from.objectId})
  `.execute(queries);
  await sql`
    update rating_event as event set object_id = ${into.objectId}, version = place.version, based_on = place.seen
    from jsonb_to_recordset(${rows}::jsonb) as place(id text, version integer, seen integer)
    where event.tenant_id = ${into.tenantId} and event.event_id = place.id::uuid
  `.execute(queries);
  await sql`
    update evidence_text set object_id = ${into.objectId}
    where tenant_id = ${from.tenantId} and object_type = ${from.objectType} and object_id = ${from.objectId}
  `.execute(queries);
}

/** Brings the assessments up to their joined histories; their results are to be worked out anew. */
export async function moveAssessments(
  queries: Queries,
  into: RecordKey,
  from: RecordKey,
  frameworks: readonly FrameworkId[],
): Promise<void> {
  const ofBoth = sql`from rating_event as event where event.tenant_id = assessment.tenant_id
    and event.object_type = assessment.object_type and event.object_id = assessment.object_id
    and event.framework = assessment.framework`;
  await sql`
    update assessment set version = (select count(*)::integer ${ofBoth}), band = null, standing = ${standingOfEvents},
      rubric_version = (select max(event.rubric_version) ${ofBoth}),
      updated_at = (select max(event.recorded_at) ${ofBoth})
    where tenant_id = ${into.tenantId} and object_type = ${into.objectType} and object_id = ${into.objectId}
      and framework = any(${frameworks}::text[])
  `.execute(queries);
  await queries
    .deleteFrom("assessment")
    .where("tenant_id", "=", from.tenantId)
    .where("object_type", "=", from.objectType)
    .where("object_id", "=", from.objectId)
    .execute();
}

/** Of these a record has one at most, and the one that is left keeps its own or gets another. */
const standsForItself = new Set([
  "property_write",
  "contact_facts",
  "judged_record",
  "contact_identity",
  "gone_record",
  "record_hint",
  "erasure_claim",
  "sla_record",
  "company_wait",
  "staged_record",
  "stage_passage",
  "stage_exit",
]);

/** Rows of these move each by itself; where the one that is left has the same, its own stands. */
const movesByRow = new Set([
  "framework_choice",
  "last_look",
  "imported_rating",
  "list_member",
  "pinned_example",
  "created_contact",
  "sla_clock",
  "mql_agreement",
  "record_lock",
  "past_lock",
  "requalification",
  "outcome",
  "company_contact",
  "second_look",
  "engagement_high",
  "workflow_call",
  "handoff_note",
]);

/**
 * Moves whatever else tables hold of a record, asked of the database itself, so that one that a later version adds is
 * not forgotten: all of it where the other one has nothing there, and otherwise nothing, because rows of two histories
 * must not be mixed by somebody who does not know what they mean.
 */
export async function moveBelongings(queries: Queries, into: RecordKey, from: RecordKey): Promise<void> {
  for (const { name, hasType } of await listRecordTables(queries)) {
    if (name === "merged_record") continue;
    const table = sql.table(name);
    const ofType = hasType ? sql`and object_type = ${from.objectType}` : sql``;
    const ofFrom = sql`tenant_id = ${from.tenantId} and object_id = ${from.objectId} ${ofType}`;
    if (!standsForItself.has(name)) {
      const isFree = movesByRow.has(name)
        ? await freeByRow(queries, name, into)
        : sql`not exists (select from ${table} as kept where kept.tenant_id = ${into.tenantId}
            and kept.object_id = ${into.objectId} ${hasType ? sql`and kept.object_type = ${into.objectType}` : sql``})`;
      await sql`
        update ${table} as moved set object_id = ${into.objectId} where ${ofFrom} and ${isFree}
      `.execute(queries);
    }
    if (standsForItself.has(name) || movesByRow.has(name))
      await sql`delete from ${table} where ${ofFrom}`.execute(queries);
  }
  await moveNames(queries, into, from);
}

/** Holds for a row beside which the other record has none with the same key. */
async function freeByRow(queries: Queries, name: string, into: RecordKey) {
  const beside = (await listUniqueColumns(queries, name)).map((columns) => {
    const same = columns.filter((column) => column !== "object_id");
    const isSame = same.map((column) => sql`kept.${sql.ref(column)} = moved.${sql.ref(column)}`);
    const ofInto = sql`kept.object_id = ${into.objectId} and ${sql.join(isSame, sql` and `)}`;
    return sql`exists (select from ${sql.table(name)} as kept where ${ofInto})`;
  });
  return beside.length === 0 ? sql`true` : sql`not (${sql.join(beside, sql` or `)})`;
}

/** The columns of each unique key of a table that a record's id is part of. */
async function listUniqueColumns(queries: Queries, table: string): Promise<string[][]> {
  const { rows } = await sql<{ columns: string[] }>`
    select array_agg(attname::text) as columns from pg_index
    join pg_attribute on attrelid = indrelid and attnum = any(indkey)
    where indrelid = ${table}::regclass and indisunique
    group by indexrelid having bool_or(attname = 'object_id')
  `.execute(queries);
  return rows.map(({ columns }) => columns);
}

/** Where other records name the contact, they name the one that it is part of. */
async function moveNames(queries: Queries, into: RecordKey, from: RecordKey): Promise<void> {
  const { tenantId, objectId } = from;
  for (const name of ["evidence_text", "judged_record"]) {
    await sql`
      update ${sql.table(name)} set contact_id = ${into.objectId} where tenant_id = ${tenantId} and contact_id = ${objectId}
    `.execute(queries);
  }
  await sql`
    insert into profiling_stop (tenant_id, contact_id, stopped_by, stopped_at, by_rule)
    select tenant_id, ${into.objectId}, stopped_by, stopped_at, by_rule from profiling_stop
    where tenant_id = ${tenantId} and contact_id = ${objectId}
    on conflict do nothing
  `.execute(queries);
  await queries
    .deleteFrom("profiling_stop")
    .where("tenant_id", "=", tenantId)
    .where("contact_id", "=", objectId)
    .execute();
  await renameWaker(queries, from, into.objectId);
  await sql`
    update rating_event set derived_from = (
      select jsonb_agg(case when origin ->> 'objectType' = 'contact' and origin ->> 'objectId' = ${objectId}
        then origin || jsonb_build_object('objectId', ${into.objectId}::text) else origin end)
      from jsonb_array_elements(derived_from) as origin)
    where tenant_id = ${tenantId} and derived_from @> ${JSON.stringify([{ objectType: "contact", objectId }])}::jsonb
  `.execute(queries);
}

/** Ids that a record had before merges. */
export async function listFormerIds(queries: Queries, key: RecordKey): Promise<string[]> {
  const rows = await queries
    .selectFrom("merged_record")
    .select("object_id")
    .where("tenant_id", "=", key.tenantId)
    .where("object_type", "=", key.objectType)
    .where("merged_into", "=", key.objectId)
    .execute();
  return rows.map((row) => row.object_id);
}

/** Removes assessments that were only opened to be held. */
export async function dropEmptied(queries: Queries, into: RecordKey, from: RecordKey): Promise<void> {
  await queries
    .deleteFrom("assessment")
    .where("tenant_id", "=", into.tenantId)
    .where("object_type", "=", into.objectType)
    .where("object_id", "in", [into.objectId, from.objectId])
    .where("version", "=", 0)
    .execute();
}
