import type { ObjectType, RecordPath } from "@assay/shared/api/record";
import { frameworkOf } from "@assay/shared/framework/all-frameworks";
import type { Framework, FrameworkId } from "@assay/shared/framework/framework";
import { defaultRubric } from "@assay/shared/rubric/default-rubric";
import { filledWords } from "@assay/shared/rubric/filled-words";
import type { DocumentParts } from "@assay/shared/rubric/rubric-document";
import type { Queries } from "../store/database.ts";
import { findRollout, listReached } from "../store/rollouts.ts";
import { findPublished, findWords, type InForce, type VersionName, type WhichVersion } from "../store/rubrics.ts";
import { listUsualFrameworks } from "../store/usual-frameworks.ts";

/**
 * What qualifies a record until somebody chooses otherwise for it, or for all of its kind: BANT a contact, MEDDIC a
 * deal.
 */
const shippedUsual: Readonly<Record<ObjectType, FrameworkId>> = { contact: "bant", deal: "meddic" };

/** The framework that qualifies a record; `chosen` by somebody for it, by a rule, or by the portal for its kind. */
export function frameworkInUse(objectType: ObjectType, chosen: FrameworkId | undefined): FrameworkId {
  return chosen ?? shippedUsual[objectType];
}

/** What a portal's records of each kind are qualified by until somebody chooses otherwise for one. */
export async function usualFrameworks(queries: Queries, tenantId: string): Promise<Record<ObjectType, FrameworkId>> {
  const chosen = await listUsualFrameworks(queries, tenantId);
  return {
    ...shippedUsual,
    ...Object.fromEntries(chosen.map(({ objectType, framework }) => [objectType, framework])),
  };
}

/**
 * A framework as a portal has it now: its rubric and its words; unless told, as it is for records of no team that has a
 * newer version first. Absent = the portal has no such framework in force.
 */
export async function findFramework(
  queries: Queries,
  tenantId: string,
  id: FrameworkId,
  which: WhichVersion = "general",
): Promise<DocumentParts | undefined> {
  const published = await findPublished(queries, tenantId, id, which);
  return partsInForce(queries, tenantId, id, published);
}

/** Records with what is in force for them. */
interface InForceFor<One> {
  readonly parts: DocumentParts;
  readonly records: readonly One[];
}

/** Groups records by what is in force for them under a framework: one group, but while some teams have a version first. */
export async function groupInForce<One extends RecordPath>(
  queries: Queries,
  tenantId: string,
  id: FrameworkId,
  records: readonly One[],
): Promise<InForceFor<One>[]> {
  const rollout = await findRollout(queries, tenantId, id);
  const first = new Set(rollout && (await listReached(queries, tenantId, id, records)));
  const groups = [
    ["newest", records.filter((record) => first.has(record))],
    ["general", records.filter((record) => !first.has(record))],
  ] as const;
  const found = await Promise.all(
    groups.map(async ([which, ofOne]) => {
      const parts = ofOne.length === 0 ? undefined : await findFramework(queries, tenantId, id, which);
      return parts === undefined ? [] : [{ parts, records: ofOne }];
    }),
  );
  return found.flat();
}

/**
 * The same as `findFramework` for whoever has read the version. Costs no query but for the words of a version that has its own, and
 * those only once a process.
 */
export async function partsInForce(
  queries: Queries,
  tenantId: string,
  id: FrameworkId,
  published: InForce | undefined,
): Promise<DocumentParts | undefined> {
  const shipped = frameworkOf(id);
  if (published === undefined) return shipped && { rubric: defaultRubric(shipped), framework: shipped };
  const { rubric, at, hasOwnWords } = published;
  const framework = await wordsOf(queries, tenantId, { framework: id, version: rubric.version, at, hasOwnWords });
  return framework && { rubric, framework };
}

/** Versions never change, so their words may be kept; which one is the newest may not. */
const keptWords = new Map<string, Framework>();
const mostKept = 500;

/** A version's words, for reading: a text that was not translated stands in a language that has it. */
export async function wordsOf(queries: Queries, tenantId: string, name: VersionName): Promise<Framework | undefined> {
  const { framework, version, at, hasOwnWords } = name;
  if (!hasOwnWords) return frameworkOf(framework);
  // The moment tells a portal's versions from those before it was purged and installed again.
  const key = `${tenantId}/${framework}/${version}/${at}`;
  const kept = keptWords.get(key);
  if (kept !== undefined) return kept;
  const words = await findWords(queries, tenantId, framework, version);
  if (words === undefined) return undefined;
  const [oldest] = keptWords.keys();
  if (keptWords.size >= mostKept && oldest !== undefined) keptWords.delete(oldest);
  const filled = filledWords(words);
  keptWords.set(key, filled);
  return filled;
}
