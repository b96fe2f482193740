import type { Instant } from "@assay/shared/instant";
import type { Side, Signature } from "@assay/shared/pipeline/agreement";
import type { ReviewFigures } from "@assay/shared/pipeline/review-figures";
import type { Queries } from "./database.ts";

/** A quarter's figures as they were put before both sides, by user ids. */
export interface StoredPack {
  readonly quarter: string;
  readonly number: number;
  readonly figures: ReviewFigures;
  readonly signers: Readonly<Record<Side, string>>;
  readonly preparedBy: string;
  readonly preparedAt: Instant;
  readonly signatures: readonly Signature[];
}

/** A quarter's newest pack; absent = none was prepared. */
export async function findPack(queries: Queries, tenantId: string, quarter: string): Promise<StoredPack | undefined> {
  const row = await queries
    .selectFrom("review_pack")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("quarter", "=", quarter)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const signatures = await queries
    .selectFrom("review_signature")
    .select(["side", "signed_by as by", "signed_at as at"])
    .where("tenant_id", "=", tenantId)
    .where("quarter", "=", quarter)
    .where("number", "=", row.number)
    .orderBy("signed_at")
    .execute();
  return {
    quarter,
    number: row.number,
    figures: row.figures,
    signers: { marketing: row.marketing_signer, sales: row.sales_signer },
    preparedBy: row.prepared_by,
    preparedAt: row.prepared_at,
    signatures,
  };
}

export async function savePack(
  queries: Queries,
  tenantId: string,
  pack: Omit<StoredPack, "signatures">,
  requestId: string,
): Promise<void> {
  await queries
    .insertInto("review_pack")
    .values({
      tenant_id: tenantId,
      quarter: pack.quarter,
      number: pack.number,
      figures: JSON.stringify(pack.figures),
      marketing_signer: pack.signers.marketing,
      sales_signer: pack.signers.sales,
      prepared_by: pack.preparedBy,
      prepared_at: pack.preparedAt,
      request_id: requestId,
    })
    .execute();
}

/** The quarter of the pack that the request with this id prepared; absent = it prepared none. */
export async function findPreparedBy(
  queries: Queries,
  tenantId: string,
  requestId: string,
): Promise<string | undefined> {
  const row = await queries
    .selectFrom("review_pack")
    .select("quarter")
    .where("tenant_id", "=", tenantId)
    .where("request_id", "=", requestId)
    .executeTakeFirst();
  return row?.quarter;
}

/** Signs for a side; its first signature stands. */
export async function savePackSignature(
  queries: Queries,
  tenantId: string,
  { quarter, number }: Pick<StoredPack, "quarter" | "number">,
  { side, by, at }: Signature,
): Promise<void> {
  await queries
    .insertInto("review_signature")
    .values({ tenant_id: tenantId, quarter, number, side, signed_by: by, signed_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
