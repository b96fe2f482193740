import type { ObjectType } from "@assay/shared/api/record";
import type { ContactSource } from "@assay/shared/pipeline/contact-source";
import type { ExitKind, ExitReason } from "@assay/shared/pipeline/stage-passage";

/** What stage events come to, for counts. */
export interface FunnelTables {
  staged_record: {
    tenant_id: string;
    object_type: ObjectType;
    object_id: string;
    source: ContactSource;
    campaign: string | null;
    owner_id: string | null;
  };
  stage_passage: {
    tenant_id: string;
    event_id: string;
    object_type: ObjectType;
    object_id: string;
    mql_at: number;
    sal_at: number | null;
    sql_at: number | null;
    opportunity_at: number | null;
    ended_at: number | null;
  };
  stage_exit: {
    tenant_id: string;
    event_id: string;
    object_type: ObjectType;
    object_id: string;
    exited_at: number;
    kind: ExitKind;
    reason: ExitReason | null;
  };
}
