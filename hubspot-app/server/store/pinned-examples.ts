import type { PinnedExample } from "@assay/shared/api/rubrics";
import type { FrameworkId } from "@assay/shared/framework/framework";
import { sql } from "kysely";
import type { AssessmentKey } from "./assessments.ts";
import type { Queries } from "./database.ts";

/** A pinned record; `by` is a user id. */
export type StoredExample = Omit<PinnedExample, "by"> & { by: string };

/** Oldest first, but for whoever is not to be profiled. */
export async function listExamples(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
): Promise<StoredExample[]> {
  return queries
    .selectFrom("pinned_example")
    .select(["object_type as objectType", "object_id as objectId", "grade", "pinned_by as by", "pinned_at as at"])
    .where("tenant_id", "=", tenantId)
    .where("framework", "=", framework)
    .where(sql<boolean>`not (object_type = 'contact' and exists (select from profiling_stop as stop
      where stop.tenant_id = pinned_example.tenant_id and stop.contact_id = pinned_example.object_id))`)
    .orderBy("pinned_at")
    .orderBy("object_id")
    .execute();
}

/** Pins a record with the grade it must keep, or with another than before. */
export async function pinExample(queries: Queries, key: AssessmentKey, example: StoredExample): Promise<void> {
  const pinned = { grade: example.grade, pinned_by: example.by, pinned_at: example.at };
  await queries
    .insertInto("pinned_example")
    .values({
      tenant_id: key.tenantId,
      framework: key.framework,
      object_type: key.objectType,
      object_id: key.objectId,
      ...pinned,
    })
    .onConflict((conflict) =>
      conflict.columns(["tenant_id", "framework", "object_type", "object_id"]).doUpdateSet(pinned),
    )
    .execute();
}

/** Answers the grade that it no longer must keep; absent = it was not pinned. */
export async function unpinExample(queries: Queries, key: AssessmentKey): Promise<StoredExample["grade"] | undefined> {
  const row = await queries
    .deleteFrom("pinned_example")
    .where("tenant_id", "=", key.tenantId)
    .where("framework", "=", key.framework)
    .where("object_type", "=", key.objectType)
    .where("object_id", "=", key.objectId)
    .returning("grade")
    .executeTakeFirst();
  return row?.grade;
}
