import type { FrameworkId } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import { sql } from "kysely";
import type { RecordKey } from "./assessments.ts";
import type { Queries } from "./database.ts";
import { type FrameworkRule, type RuleRow, rulesFor, toRule } from "./framework-rules.ts";
import { type BelongingRow, type BelongingState, belongingState, toBelongingState } from "./record-belongings.ts";

/** One decision by which framework a record is qualified. */
export interface FrameworkChoice extends RecordKey {
  readonly eventId: string;
  readonly framework: FrameworkId;
  readonly by: string;
  /** The client's own time; never used for order. */
  readonly clientAt: Instant;
  readonly recordedAt: Instant;
}

/** False when the id is taken. */
export async function storeChoice(queries: Queries, choice: FrameworkChoice): Promise<boolean> {
  const stored = await queries
    .insertInto("framework_choice")
    .values({
      tenant_id: choice.tenantId,
      event_id: choice.eventId,
      object_type: choice.objectType,
      object_id: choice.objectId,
      framework: choice.framework,
      chosen_by: choice.by,
      client_at: choice.clientAt,
      recorded_at: choice.recordedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return stored.numInsertedOrUpdatedRows === 1n;
}

export async function findChoice(
  queries: Queries,
  tenantId: string,
  eventId: string,
): Promise<FrameworkChoice | undefined> {
  const row = await queries
    .selectFrom("framework_choice")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("event_id", "=", eventId)
    .executeTakeFirst();
  return (
    row && {
      tenantId,
      objectType: row.object_type,
      objectId: row.object_id,
      eventId: row.event_id,
      framework: row.framework,
      by: row.chosen_by,
      clientAt: row.client_at,
      recordedAt: row.recorded_at,
    }
  );
}

/** What says by which framework a record is qualified. */
export interface Chosen {
  /** Chosen by somebody for the record, else by a rule, else by the portal for its kind; absent = by nobody. */
  readonly chosen: FrameworkId | undefined;
  /** The rule that decided it; absent = no rule did. */
  readonly rule: FrameworkRule | undefined;
  readonly belonging: BelongingState;
}

/** The parts of a row that `toChosen` reads. */
export interface ChosenRow {
  chosen: FrameworkId | null;
  /** Whether more decides in this portal than a choice and what is usual: see `readExceptions`. */
  exceptional: boolean;
}

/** What most portals need; the last part is two looks into indexes that hold nothing for them. */
export function chosenColumns({ tenantId, objectType, objectId }: RecordKey) {
  return sql`
    coalesce(
      (select framework from framework_choice where tenant_id = ${tenantId} and object_type = ${objectType}
        and object_id = ${objectId} order by recorded_at desc, event_id desc limit 1),
      (select framework from usual_framework where tenant_id = ${tenantId} and object_type = ${objectType})
    ) as chosen,
    (exists (select from framework_rule where tenant_id = ${tenantId})
      or exists (select from rubric_rollout where tenant_id = ${tenantId})) as exceptional`;
}

/** In a portal without rules, and without a version that some teams have first. */
export function toChosen({ chosen }: ChosenRow): Chosen {
  return { chosen: chosen ?? undefined, rule: undefined, belonging: { matters: false, readAt: undefined } };
}

interface ExceptionRow {
  choice: FrameworkId | null;
  rule: RuleRow | null;
  usual: FrameworkId | null;
  belonging: BelongingRow;
}

/** The same in the other portals. A query of its own, so that it costs nobody else its planning. */
export async function readExceptions(queries: Queries, key: RecordKey): Promise<Chosen> {
  const { tenantId, objectType, objectId } = key;
  const { rows } = await sql<ExceptionRow>`
    select
      (select framework from framework_choice where tenant_id = ${tenantId} and object_type = ${objectType}
        and object_id = ${objectId} order by recorded_at desc, event_id desc limit 1) as choice,
      (select row_to_json(rule) from (${rulesFor(tenantId, sql`${objectType}`, sql`${objectId}`)}) as rule) as rule,
      (select framework from usual_framework where tenant_id = ${tenantId} and object_type = ${objectType}) as usual,
      ${belongingState(tenantId, objectType, objectId)} as belonging
  `.execute(queries);
  const { choice, rule, usual, belonging } = rows[0] as ExceptionRow;
  return {
    chosen: choice ?? rule?.framework ?? usual ?? undefined,
    rule: choice === null && rule !== null ? toRule(rule) : undefined,
    belonging: toBelongingState(belonging),
  };
}

export async function readChosen(queries: Queries, key: RecordKey): Promise<Chosen> {
  const { rows } = await sql<ChosenRow>`select ${chosenColumns(key)}`.execute(queries);
  const row = rows[0] as ChosenRow;
  return row.exceptional ? readExceptions(queries, key) : toChosen(row);
}

/** The framework chosen by somebody for a record, else by a rule, else by the portal for its kind; absent = by nobody. */
export async function findChosen(queries: Queries, key: RecordKey): Promise<FrameworkId | undefined> {
  return (await readChosen(queries, key)).chosen;
}
