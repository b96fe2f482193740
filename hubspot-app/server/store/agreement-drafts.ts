import type { AgreementDocument } from "@assay/shared/api/agreement";
import type { Team } from "@assay/shared/api/rollouts";
import type { Instant } from "@assay/shared/instant";
import { type Selectable, sql } from "kysely";
import { lineOf } from "./agreements.ts";
import type { Queries } from "./database.ts";
import type { Tables } from "./schema.ts";

/** What is being edited of a portal's agreement, or of a team's own. */
export interface StoredAgreementDraft {
  /** Counts the saves, also beyond a draft that was proposed or discarded. */
  readonly revision: number;
  readonly document: AgreementDocument;
  readonly by: string;
  readonly at: Instant;
}

export async function findAgreementDraft(
  queries: Queries,
  tenantId: string,
  team: string | undefined,
): Promise<StoredAgreementDraft | undefined> {
  const row = await queries
    .selectFrom("agreement_draft")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("team_id", "=", lineOf(team))
    .executeTakeFirst();
  return row && toDraft(row);
}

/** Teams of which an agreement was ever drafted, as the CRM called them then. */
export async function listDraftedTeams(queries: Queries, tenantId: string): Promise<Team[]> {
  return queries
    .selectFrom("agreement_draft")
    .select(["team_id as id", "team_name as name"])
    .where("tenant_id", "=", tenantId)
    .where("team_id", "<>", "")
    .orderBy("team_name")
    .orderBy("team_id")
    .execute();
}

/**
 * Holds a portal's agreement, or a team's own, until the transaction ends: nobody else saves, proposes or signs it
 * meanwhile. The revision is told even when nothing is being edited.
 */
export async function lockAgreement(
  queries: Queries,
  tenantId: string,
  team?: Team,
): Promise<{ revision: number; draft: StoredAgreementDraft | undefined }> {
  const row = await queries
    .insertInto("agreement_draft")
    .values({
      tenant_id: tenantId,
      team_id: lineOf(team?.id),
      team_name: team?.name ?? "",
      revision: 0,
      changed_by: "",
      changed_at: 0,
    })
    .onConflict((conflict) =>
      // An update even where the name is the same: "do nothing" would not lock.
      conflict.columns(["tenant_id", "team_id"]).doUpdateSet({ team_name: sql`excluded.team_name` }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  return { revision: row.revision, draft: toDraft(row) };
}

/** Writes the next save of a locked draft. */
export async function saveAgreementDraft(
  queries: Queries,
  tenantId: string,
  team: string | undefined,
  { revision, document, by, at }: StoredAgreementDraft,
): Promise<void> {
  await queries
    .updateTable("agreement_draft")
    .set({ revision, document: JSON.stringify(document), changed_by: by, changed_at: at })
    .where("tenant_id", "=", tenantId)
    .where("team_id", "=", lineOf(team))
    .execute();
}

/** Puts a locked draft away; its revisions count on. */
export async function dropAgreementDraft(queries: Queries, tenantId: string, team: string | undefined): Promise<void> {
  await queries
    .updateTable("agreement_draft")
    .set({ document: null })
    .where("tenant_id", "=", tenantId)
    .where("team_id", "=", lineOf(team))
    .execute();
}

function toDraft(row: Selectable<Tables["agreement_draft"]>): StoredAgreementDraft | undefined {
  const { revision, document, changed_by: by, changed_at: at } = row;
  return document === null ? undefined : { revision, document, by, at };
}
