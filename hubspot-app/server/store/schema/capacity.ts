import type { SdrHours } from "@assay/shared/pipeline/capacity";
import type { Grade } from "@assay/shared/score/grade-letter";
import type { JSONColumnType } from "kysely";

/** Who takes MQLs, and how many there would be at another bar. */
export interface CapacityTables {
  sdr_hours: { tenant_id: string; hours: JSONColumnType<SdrHours>; changed_by: string; changed_at: number };
  engagement_high: {
    tenant_id: string;
    object_id: string;
    reached_at: number;
    fit: Grade | null;
    engagement: number;
  };
}
