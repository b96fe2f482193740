import type { Instant } from "@assay/shared/instant";
import type { AssessmentKey } from "./assessments.ts";
import type { Queries } from "./database.ts";

/** What somebody last had on screen. */
export interface Look {
  readonly version: number;
  readonly at: Instant;
}

export async function findLook(queries: Queries, key: AssessmentKey, userId: string): Promise<Look | undefined> {
  const row = await queries
    .selectFrom("last_look")
    .select(["version", "looked_at"])
    .where("tenant_id", "=", key.tenantId)
    .where("user_id", "=", userId)
    .where("object_type", "=", key.objectType)
    .where("object_id", "=", key.objectId)
    .where("framework", "=", key.framework)
    .executeTakeFirst();
  return row && { version: row.version, at: row.looked_at };
}

export async function saveLook(queries: Queries, key: AssessmentKey, userId: string, look: Look): Promise<void> {
  await queries
    .insertInto("last_look")
    .values({
      tenant_id: key.tenantId,
      user_id: userId,
      object_type: key.objectType,
      object_id: key.objectId,
      framework: key.framework,
      version: look.version,
      looked_at: look.at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "user_id", "object_type", "object_id", "framework"])
        .doUpdateSet({ version: look.version, looked_at: look.at }),
    )
    .execute();
}
