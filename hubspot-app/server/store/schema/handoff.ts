import type { ObjectType } from "@assay/shared/api/record";

/** Briefs that became notes in the CRM. */
export interface HandoffTables {
  handoff_note: {
    tenant_id: string;
    object_type: ObjectType;
    object_id: string;
    digest: string;
    promised: string | null;
    written_by: string;
    claimed_at: number;
    written_at: number | null;
  };
}
