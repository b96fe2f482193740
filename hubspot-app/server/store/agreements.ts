import type { Instant } from "@assay/shared/instant";
import type { Agreement, Side, Signature, Terms } from "@assay/shared/pipeline/agreement";
import type { Selectable } from "kysely";
import type { Queries } from "./database.ts";
import type { Tables } from "./schema.ts";

/** A version that was put to signature, by user ids. */
export interface StoredAgreement extends Agreement {
  readonly signers: Readonly<Record<Side, string>>;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
}

/** As a column keeps whose agreement it is: '' = the portal's. */
export function lineOf(team: string | undefined): string {
  return team ?? "";
}

/** Every version with its signatures, the portal's and those of all teams, newest first. */
export async function listAgreements(queries: Queries, tenantId: string): Promise<StoredAgreement[]> {
  const [versions, signatures] = await Promise.all([
    queries.selectFrom("agreement").selectAll().where("tenant_id", "=", tenantId).orderBy("version", "desc").execute(),
    queries
      .selectFrom("agreement_signature")
      .select(["team_id", "version", "side", "signed_by as by", "signed_at as at"])
      .where("tenant_id", "=", tenantId)
      .orderBy("signed_at")
      .execute(),
  ]);
  return versions.map((row) => toAgreement(row, signatures));
}

/** The versions of the portal's agreement, or of a team's own, newest first. */
export async function listVersions(queries: Queries, tenantId: string, team: string | undefined) {
  return (await listAgreements(queries, tenantId)).filter((agreement) => agreement.team === team);
}

function toAgreement(
  row: Selectable<Tables["agreement"]>,
  signatures: readonly (Signature & { readonly version: number; readonly team_id: string })[],
): StoredAgreement {
  const own = signatures.filter(({ version, team_id: team }) => version === row.version && team === row.team_id);
  return {
    version: row.version,
    ...(row.team_id !== "" && { team: row.team_id }),
    ...(row.ends && { ends: true }),
    terms: row.terms,
    signatures: own.map(({ side, by, at }) => ({ side, by, at })),
    signers: { marketing: row.marketing_signer, sales: row.sales_signer },
    proposedBy: row.proposed_by,
    proposedAt: row.proposed_at,
  };
}

/** A version about to be put to signature. */
export interface NewAgreement {
  readonly team: string | undefined;
  readonly version: number;
  readonly ends: boolean;
  readonly terms: Terms;
  readonly signers: Readonly<Record<Side, string>>;
  readonly by: string;
  readonly at: Instant;
  readonly requestId: string;
}

export async function saveAgreement(queries: Queries, tenantId: string, agreement: NewAgreement): Promise<void> {
  const { team, version, ends, terms, signers, by, at, requestId } = agreement;
  await queries
    .insertInto("agreement")
    .values({
      tenant_id: tenantId,
      team_id: lineOf(team),
      version,
      ends,
      terms: JSON.stringify(terms),
      marketing_signer: signers.marketing,
      sales_signer: signers.sales,
      proposed_by: by,
      proposed_at: at,
      request_id: requestId,
    })
    .execute();
}

/** Whether the request with this id put a version to signature. */
export async function wasProposedBy(queries: Queries, tenantId: string, requestId: string): Promise<boolean> {
  const row = await queries
    .selectFrom("agreement")
    .select("version")
    .where("tenant_id", "=", tenantId)
    .where("request_id", "=", requestId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Signs for a side; its first signature stands. */
export async function saveSignature(
  queries: Queries,
  tenantId: string,
  { team, version }: Pick<Agreement, "team" | "version">,
  { side, by, at }: Signature,
): Promise<void> {
  await queries
    .insertInto("agreement_signature")
    .values({ tenant_id: tenantId, team_id: lineOf(team), version, side, signed_by: by, signed_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
