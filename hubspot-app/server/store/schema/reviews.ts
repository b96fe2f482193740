import type { Side } from "@assay/shared/pipeline/agreement";
import type { ReviewFigures } from "@assay/shared/pipeline/review-figures";
import type { JSONColumnType } from "kysely";

/** What both sides are shown of a quarter, and sign. */
export interface ReviewTables {
  review_pack: {
    tenant_id: string;
    quarter: string;
    number: number;
    figures: JSONColumnType<ReviewFigures>;
    marketing_signer: string;
    sales_signer: string;
    prepared_by: string;
    prepared_at: number;
    request_id: string;
  };
  review_signature: {
    tenant_id: string;
    quarter: string;
    number: number;
    side: Side;
    signed_by: string;
    signed_at: number;
  };
}
