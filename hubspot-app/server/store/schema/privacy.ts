import type { ObjectType } from "@assay/shared/api/record";
import type { Generated, JSONColumnType } from "kysely";

/** Whom Assay leaves alone, and what reminds it of whom it forgot. */
export interface PrivacyTables {
  profiling_stop: {
    tenant_id: string;
    contact_id: string;
    stopped_by: string;
    stopped_at: number;
    by_rule: Generated<boolean>;
  };
  profiling_rule: { tenant_id: string; property: string; stop_values: JSONColumnType<string[]> };
  profiling_watch: {
    tenant_id: string;
    saved_by: string;
    next_at: number;
    since: number;
    after_page: string | null;
  };
  erasure_claim: { tenant_id: string; object_type: ObjectType; object_id: string; claimed_at: number };
  tombstone: { tenant_id: string; subject_hash: string; erased_at: number };
}
