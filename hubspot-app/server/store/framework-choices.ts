import type { FrameworkId } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import type { RecordKey } from "./assessments.ts";
import type { Queries } from "./database.ts";

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

/** The framework last chosen for a record; absent = that of its kind. */
export async function findChosen(queries: Queries, key: RecordKey): Promise<FrameworkId | undefined> {
  const row = await queries
    .selectFrom("framework_choice")
    .select("framework")
    .where("tenant_id", "=", key.tenantId)
    .where("object_type", "=", key.objectType)
    .where("object_id", "=", key.objectId)
    .orderBy("recorded_at", "desc")
    .orderBy("event_id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.framework;
}
