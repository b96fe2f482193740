import type { FrameworkId } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import type { Rubric } from "@assay/shared/rubric/rubric";
import type { Queries } from "./database.ts";

/** A published rubric: one version, as it stood when something was rated under it, or the newest. */
export async function findRubric(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
  version: number | "newest",
): Promise<Rubric | undefined> {
  const published = queries
    .selectFrom("rubric")
    .select("body")
    .where("tenant_id", "=", tenantId)
    .where("framework", "=", framework);
  const wanted =
    version === "newest" ? published.orderBy("version", "desc").limit(1) : published.where("version", "=", version);
  return (await wanted.executeTakeFirst())?.body;
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
