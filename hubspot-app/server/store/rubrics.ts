import type { RecordPath } from "@assay/shared/api/record";
import type { Framework, FrameworkId } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import type { Rubric } from "@assay/shared/rubric/rubric";
import { sql } from "kysely";
import type { Queries } from "./database.ts";
import { latestFor, latestForAll } from "./rollouts.ts";

/** A published version as far as scoring needs it. Versions never change. */
export interface InForce {
  readonly rubric: Rubric;
  /** False = people read the words that Assay ships with the framework. */
  readonly hasOwnWords: boolean;
  readonly at: Instant;
}

/** A published version, and who put it in force. */
export interface Published extends InForce {
  /** Absent for the version that a portal begins with. */
  readonly by: string | undefined;
  readonly note: string | undefined;
  readonly restores: number | undefined;
}

/**
 * Which version is meant: one by its number, the newest, the one in force for whoever is in no team that has a newer one
 * first, or the one in force for a record.
 */
export type WhichVersion = number | "newest" | "general" | RecordPath;

/** A published rubric. */
export async function findPublished(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
  which: WhichVersion,
): Promise<Published | undefined> {
  const published = selectPublished(queries, tenantId).where("framework", "=", framework);
  const latest = latestOf(tenantId, framework, which);
  const wanted =
    typeof which === "number"
      ? published.where("version", "=", which)
      : published.$if(latest !== undefined, (all) => all.where(sql<boolean>`version <= coalesce(${latest}, version)`));
  const row = await wanted.orderBy("version", "desc").limit(1).executeTakeFirst();
  return row && toPublished(row);
}

function latestOf(tenantId: string, framework: FrameworkId, which: WhichVersion) {
  const [tenant, named] = [sql`${tenantId}`, sql`${framework}`];
  if (which === "general") return latestForAll(tenant, named);
  if (typeof which !== "object") return undefined;
  return latestFor(tenant, named, { objectType: sql`${which.objectType}`, objectId: sql`${which.objectId}` });
}

/** Newest first. */
export async function listPublished(queries: Queries, tenantId: string, framework: FrameworkId): Promise<Published[]> {
  const rows = await selectPublished(queries, tenantId)
    .where("framework", "=", framework)
    .orderBy("version", "desc")
    .execute();
  return rows.map(toPublished);
}

/** The newest version of every framework that the portal published. */
export async function listNewest(queries: Queries, tenantId: string): Promise<Published[]> {
  const rows = await selectPublished(queries, tenantId)
    .distinctOn("framework")
    .orderBy("framework")
    .orderBy("version", "desc")
    .execute();
  return rows.map(toPublished);
}

/** Every version that is in force for somebody in the portal. */
export async function listInForce(queries: Queries, tenantId: string): Promise<Published[]> {
  const [newest, rows] = await Promise.all([
    listNewest(queries, tenantId),
    selectPublished(queries, tenantId)
      .innerJoin("rubric_rollout as rollout", (join) =>
        join
          .onRef("rollout.tenant_id", "=", "rubric.tenant_id")
          .onRef("rollout.framework", "=", "rubric.framework")
          .onRef("rollout.base_version", "=", "rubric.version"),
      )
      .execute(),
  ]);
  return [...newest, ...rows.map(toPublished)];
}

/** A version by name, for whoever needs its words. */
export interface VersionName {
  readonly framework: FrameworkId;
  readonly version: number;
  readonly at: Instant;
  readonly hasOwnWords: boolean;
}

/** Every version of every framework of the portal, newest first. */
export async function listVersionNames(queries: Queries, tenantId: string): Promise<VersionName[]> {
  const rows = await queries
    .selectFrom("rubric")
    .select(["framework", "version", "published_at as at"])
    .select(({ eb }) => eb("framework_body", "is not", null).as("hasOwnWords"))
    .where("tenant_id", "=", tenantId)
    .orderBy("version", "desc")
    .execute();
  return rows.map((row) => ({ ...row, hasOwnWords: Boolean(row.hasOwnWords) }));
}

/** What the request with this id published. */
export async function findPublishedBy(
  queries: Queries,
  tenantId: string,
  requestId: string,
): Promise<Published | undefined> {
  const row = await selectPublished(queries, tenantId).where("request_id", "=", requestId).executeTakeFirst();
  return row && toPublished(row);
}

/** The words of a version, where it has words of its own. */
export async function findWords(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
  version: number,
): Promise<Framework | undefined> {
  const row = await queries
    .selectFrom("rubric")
    .select("framework_body")
    .where("tenant_id", "=", tenantId)
    .where("framework", "=", framework)
    .where("version", "=", version)
    .executeTakeFirst();
  return row?.framework_body ?? undefined;
}

/** A version about to be published. */
export interface NewVersion {
  readonly rubric: Rubric;
  /** Absent = the words that Assay ships. */
  readonly words?: Framework | undefined;
  readonly by?: string;
  readonly note?: string | undefined;
  readonly restores?: number | undefined;
  readonly requestId?: string;
}

/** Publishes a version; one that exists is left as it is. */
export async function publishRubric(
  queries: Queries,
  tenantId: string,
  { rubric, words, by, note, restores, requestId }: NewVersion,
  now: Instant,
): Promise<void> {
  await queries
    .insertInto("rubric")
    .values({
      tenant_id: tenantId,
      framework: rubric.framework,
      version: rubric.version,
      body: JSON.stringify(rubric),
      framework_body: words === undefined ? null : JSON.stringify(words),
      published_at: now,
      published_by: by ?? null,
      note: note ?? null,
      restores: restores ?? null,
      request_id: requestId ?? null,
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "framework", "version"]).doNothing())
    .execute();
}

/** Without the words, which are long and seldom read. */
function selectPublished(queries: Queries, tenantId: string) {
  return queries
    .selectFrom("rubric")
    .select(["body", "published_by", "published_at", "note", "restores"])
    .select(({ eb }) => eb("framework_body", "is not", null).as("has_words"))
    .where("rubric.tenant_id", "=", tenantId);
}

type PublishedRow = Awaited<ReturnType<ReturnType<typeof selectPublished>["executeTakeFirstOrThrow"]>>;

function toPublished(row: PublishedRow): Published {
  return {
    rubric: row.body,
    hasOwnWords: Boolean(row.has_words),
    by: row.published_by ?? undefined,
    at: row.published_at,
    note: row.note ?? undefined,
    restores: row.restores ?? undefined,
  };
}
