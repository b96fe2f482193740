import type { Person } from "@assay/shared/api/assessment";
import type { PublishedVersion, RubricDraft } from "@assay/shared/api/rubrics";
import { frameworkOf } from "@assay/shared/framework/all-frameworks";
import type { FrameworkId } from "@assay/shared/framework/framework";
import type { Language } from "@assay/shared/language/language";
import { defaultRubric } from "@assay/shared/rubric/default-rubric";
import { diffDocuments } from "@assay/shared/rubric/diff-documents";
import { faultsOf } from "@assay/shared/rubric/document-faults";
import { warningsOf } from "@assay/shared/rubric/document-warnings";
import { type DraftDocument, documentOf } from "@assay/shared/rubric/rubric-document";
import type { Queries } from "../store/database.ts";
import type { StoredDraft } from "../store/rubric-drafts.ts";
import { findPublished, findWords, type Published } from "../store/rubrics.ts";
import { findInstalledAt } from "../store/tenants.ts";

/** A version as an admin reads it: with its words as they were typed. */
export interface WholeVersion {
  readonly published: Published;
  readonly document: DraftDocument;
}

/** A version of a framework's rubric; version 1 of what Assay ships is there before anybody rated or published. */
export async function findVersion(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
  version: number | "newest",
): Promise<WholeVersion | undefined> {
  const published =
    (await findPublished(queries, tenantId, framework, version)) ??
    (await findShipped(queries, tenantId, framework, version));
  if (published === undefined) return undefined;
  const { rubric, hasOwnWords } = published;
  const words = hasOwnWords ? await findWords(queries, tenantId, framework, rubric.version) : frameworkOf(framework);
  return words && { published, document: documentOf({ rubric, framework: words }) };
}

/** Its number; 0 = none was published yet. */
export function versionOf(version: WholeVersion | undefined): number {
  return version?.published.rubric.version ?? 0;
}

/** What a portal begins with: in force since it was installed, until a version is published. */
export async function findShipped(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
  version: number | "newest",
): Promise<Published | undefined> {
  const shipped = frameworkOf(framework);
  if (shipped === undefined || (version !== "newest" && version !== 1)) return undefined;
  const at = await findInstalledAt(queries, tenantId);
  const rest = { hasOwnWords: false, by: undefined, note: undefined, restores: undefined };
  return { rubric: defaultRubric(shipped), at, ...rest };
}

/** A version as replies name it. */
export function toVersion(published: Published, people: readonly Person[]): PublishedVersion {
  const { rubric, by, at, note, restores } = published;
  return {
    version: rubric.version,
    ...(by !== undefined && { by: personOf(by, people) }),
    at,
    ...(note !== undefined && { note }),
    ...(restores !== undefined && { restores }),
  };
}

/** A draft as replies show it: with what keeps it from being published, and what it changes of what is in force. */
export function toDraft(
  { revision, document, startedFrom, by, at }: StoredDraft,
  inForce: DraftDocument | undefined,
  people: readonly Person[],
  language: Language,
): RubricDraft {
  return {
    revision,
    document,
    startedFrom,
    by: personOf(by, people),
    at,
    faults: faultsOf(document, language),
    warnings: warningsOf(document, language),
    changes: inForce === undefined ? [] : diffDocuments(inForce, document),
  };
}

/** Somebody by id; whoever is not among these people is named by the id. */
export function personOf(userId: string, people: readonly Person[]): Person {
  return people.find((person) => person.userId === userId) ?? { userId, name: userId };
}
