import type { FrameworkId } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import type { Rubric } from "@assay/shared/rubric/rubric";
import type { Queries } from "./database.ts";

/** The newest published version of a framework's rubric. */
export async function findPublishedRubric(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
): Promise<Rubric | undefined> {
  const row = await queries
    .selectFrom("rubric")
    .select("body")
    .where("tenant_id", "=", tenantId)
    .where("framework", "=", framework)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.body;
}

/** One published version, as it stood when something was rated under it. */
export async function findRubricVersion(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
  version: number,
): Promise<Rubric | undefined> {
  const row = await queries
    .selectFrom("rubric")
    .select("body")
    .where("tenant_id", "=", tenantId)
    .where("framework", "=", framework)
    .where("version", "=", version)
    .executeTakeFirst();
  return row?.body;
}

/** Publishes a version; one that exists is left as it is. */
export async function publishRubric(queries: Queries, tenantId: string, rubric: Rubric, now: Instant): Promise<void> {
  await queries
    .insertInto("rubric")
    .values({
      tenant_id: tenantId,
      framework: rubric.framework,
      version: rubric.version,
      body: JSON.stringify(rubric),
      published_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
