import { allFrameworks, frameworkOf } from "@assay/shared/framework/all-frameworks";
import type { Framework, FrameworkId } from "@assay/shared/framework/framework";
import { listUsedFrameworks } from "../store/assessments.ts";
import type { Queries } from "../store/database.ts";
import { listNewest, listVersionNames, type Published, type VersionName } from "../store/rubrics.ts";
import { listTenantFrameworks } from "../store/tenant-frameworks.ts";
import { partsInForce, usualFrameworks, wordsOf } from "./frameworks-in-force.ts";

/** One framework of a portal, for a list of them. */
export interface ListedFramework {
  readonly id: FrameworkId;
  readonly name: string;
  readonly isOwn: boolean;
  readonly isRetired: boolean;
  /** Absent = nothing of it was published: it is as Assay ships it, or an own one that is still a draft. */
  readonly published: Published | undefined;
}

/** Every framework that a portal has, in the order of a chooser: Assay's, then its own as they were made. */
export async function listFrameworks(queries: Queries, tenantId: string): Promise<ListedFramework[]> {
  const [told, versions] = await Promise.all([listTenantFrameworks(queries, tenantId), listNewest(queries, tenantId)]);
  const newest = new Map(versions.map((version) => [version.rubric.framework, version]));
  const retired = new Set(told.filter(({ isRetired }) => isRetired).map(({ framework }) => framework));
  const own = told.flatMap(({ framework: id, own: made }) => (made ? [{ id, name: made.name, isOwn: true }] : []));
  const shipped = allFrameworks.map(({ id, name }) => ({ id, name, isOwn: false }));
  return Promise.all(
    [...shipped, ...own].map(async (listed) => {
      const published = newest.get(listed.id);
      const parts = await partsInForce(queries, tenantId, listed.id, published);
      const name = parts?.framework.name ?? listed.name;
      return { ...listed, name, isRetired: retired.has(listed.id), published };
    }),
  );
}

/** Those that can be rated under: all but own ones that were never published. */
export async function listUsable(queries: Queries, tenantId: string): Promise<ListedFramework[]> {
  const all = await listFrameworks(queries, tenantId);
  return all.filter(({ isOwn, published }) => !isOwn || published !== undefined);
}

/** What a chooser lists, in its order. */
export async function listOffered(queries: Queries, tenantId: string): Promise<{ id: FrameworkId; name: string }[]> {
  const usable = await listUsable(queries, tenantId);
  return usable.filter(({ isRetired }) => !isRetired).map(({ id, name }) => ({ id, name }));
}

/**
 * The frameworks whose levels a contact of the portal can show, each with every criterion that it ever had: what is no
 * longer asked has a property still, to be emptied.
 */
export async function listShown(queries: Queries, tenantId: string): Promise<Framework[]> {
  const { contact } = await usualFrameworks(queries, tenantId);
  const [used, names] = await Promise.all([
    listUsedFrameworks(queries, tenantId, contact),
    listVersionNames(queries, tenantId),
  ]);
  const shown = await Promise.all(
    used.map(async (id) => {
      const versions = names.filter(({ framework }) => framework === id);
      const words = await Promise.all(versions.map((name) => wordsOf(queries, tenantId, name)));
      return everyCriterion([...words.flatMap((version) => version ?? []), ...shippedAs(id, versions)]);
    }),
  );
  return shown.flatMap((framework) => framework ?? []);
}

/** What Assay ships is in force while nothing was published. */
function shippedAs(id: FrameworkId, versions: readonly VersionName[]): Framework[] {
  const shipped = frameworkOf(id);
  return shipped === undefined || versions.length > 0 ? [] : [shipped];
}

/** The first of these versions, the newest, with the criteria that only older ones have. */
function everyCriterion([newest, ...older]: readonly Framework[]): Framework | undefined {
  if (newest === undefined) return undefined;
  const criteria = new Map(newest.criteria.map((criterion) => [criterion.id, criterion]));
  for (const criterion of older.flatMap((version) => version.criteria)) {
    if (!criteria.has(criterion.id)) criteria.set(criterion.id, criterion);
  }
  return { ...newest, criteria: [...criteria.values()] };
}
