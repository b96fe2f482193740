import type { FrameworkId } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import type { DraftDocument } from "@assay/shared/rubric/rubric-document";
import { type Selectable, sql } from "kysely";
import type { Queries } from "./database.ts";
import type { Tables } from "./schema.ts";

/** What is being edited of one framework's rubric. */
export interface StoredDraft {
  /** Counts the saves, also beyond a draft that was published or discarded. */
  readonly revision: number;
  readonly document: DraftDocument;
  readonly startedFrom: number;
  readonly by: string;
  readonly at: Instant;
}

/** The revision is told even when nothing is being edited. */
export interface DraftState {
  readonly revision: number;
  readonly draft: StoredDraft | undefined;
}

export async function findDraft(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
): Promise<StoredDraft | undefined> {
  const row = await queries
    .selectFrom("rubric_draft")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("framework", "=", framework)
    .executeTakeFirst();
  return row && toDraft(row);
}

/** What is being edited of each framework, without the documents. */
export async function listDrafts(queries: Queries, tenantId: string) {
  return queries
    .selectFrom("rubric_draft")
    .select(["framework", "revision", "changed_by as by", "changed_at as at"])
    .where("tenant_id", "=", tenantId)
    .where("document", "is not", null)
    .execute();
}

/** Holds a framework's rubric until the transaction ends: nobody else saves, publishes or restores it meanwhile. */
export async function lockDraft(queries: Queries, tenantId: string, framework: FrameworkId): Promise<DraftState> {
  const row = await queries
    .insertInto("rubric_draft")
    .values({ tenant_id: tenantId, framework, revision: 0, started_from: 0, changed_by: "", changed_at: 0 })
    .onConflict((conflict) =>
      // An update that changes nothing: "do nothing" would not lock.
      conflict.columns(["tenant_id", "framework"]).doUpdateSet({ revision: sql`rubric_draft.revision` }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  return { revision: row.revision, draft: toDraft(row) };
}

/** Writes the next save of a locked draft. */
export async function saveDraft(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
  { revision, document, startedFrom, by, at }: StoredDraft,
): Promise<void> {
  await queries
    .updateTable("rubric_draft")
    .set({
      revision,
      document: JSON.stringify(document),
      started_from: startedFrom,
      changed_by: by,
      changed_at: at,
    })
    .where("tenant_id", "=", tenantId)
    .where("framework", "=", framework)
    .execute();
}

/** Puts a locked draft away; its revisions count on. */
export async function dropDraft(queries: Queries, tenantId: string, framework: FrameworkId): Promise<void> {
  await queries
    .updateTable("rubric_draft")
    .set({ document: null })
    .where("tenant_id", "=", tenantId)
    .where("framework", "=", framework)
    .execute();
}

function toDraft(row: Selectable<Tables["rubric_draft"]>): StoredDraft | undefined {
  const { revision, document, started_from: startedFrom, changed_by: by, changed_at: at } = row;
  return document === null ? undefined : { revision, document, startedFrom, by, at };
}
