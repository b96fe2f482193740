import type { AgreementDocument } from "@assay/shared/api/agreement";
import type { ObjectType } from "@assay/shared/api/record";
import type { Side, Terms } from "@assay/shared/pipeline/agreement";
import type { DisqualificationReason } from "@assay/shared/pipeline/disqualification";
import type { LifecycleMapping } from "@assay/shared/pipeline/lifecycle-mapping";
import type { ClockOutcome } from "@assay/shared/pipeline/sla-clock";
import type { Stage } from "@assay/shared/pipeline/stage";
import type { StageEvent } from "@assay/shared/pipeline/stage-event";
import type { StageMove } from "@assay/shared/pipeline/stage-move";
import type { Generated, JSONColumnType } from "kysely";

/** From MQL to opportunity: moves, standings, the agreement and its clocks. */
export interface StageTables {
  stage_standing: {
    tenant_id: string;
    object_type: ObjectType;
    object_id: string;
    version: number;
    stage: Stage | null;
    since: number | null;
    recycles: Generated<number>;
    wakes_at: number | null;
    changed_at: number;
    lifecycle_due: Generated<boolean>;
    reason: Generated<DisqualificationReason | null>;
    awaits_company: Generated<string | null>;
    mql_at: Generated<number | null>;
  };
  stage_event: {
    tenant_id: string;
    event_id: string;
    object_type: ObjectType;
    object_id: string;
    version: number;
    move: JSONColumnType<StageMove>;
    moved_by: string | null;
    surface: StageEvent["surface"];
    follows: JSONColumnType<string[]>;
    client_at: number;
    recorded_at: number;
  };
  lifecycle_mapping: { tenant_id: string; is_on: boolean; mapping: JSONColumnType<LifecycleMapping> };
  agreement: {
    tenant_id: string;
    version: number;
    terms: JSONColumnType<Terms>;
    marketing_signer: string;
    sales_signer: string;
    proposed_by: string;
    proposed_at: number;
    request_id: string;
    team_id: string;
    ends: boolean;
  };
  agreement_signature: {
    tenant_id: string;
    version: number;
    side: Side;
    signed_by: string;
    signed_at: number;
    team_id: string;
  };
  agreement_draft: {
    tenant_id: string;
    team_id: string;
    team_name: string;
    revision: number;
    document: JSONColumnType<AgreementDocument> | null;
    changed_by: string;
    changed_at: number;
  };
  sla_record: {
    tenant_id: string;
    object_type: ObjectType;
    object_id: string;
    owner_id: string | null;
    look_at: number;
    looked_at: number | null;
  };
  sla_clock: {
    tenant_id: string;
    object_type: ObjectType;
    object_id: string;
    started_at: number;
    agreement_version: number;
    owner_id: string | null;
    outcome: ClockOutcome;
    due_at: number | null;
    ended_at: number | null;
    touched_at: number | null;
    calls: number;
    emails: number;
    calls_owed: number;
    emails_owed: number;
    touches_outcome: ClockOutcome;
    touches_until: number | null;
    escalated_at: Generated<number | null>;
    agreement_team: string;
  };
  mql_agreement: {
    tenant_id: string;
    object_type: ObjectType;
    object_id: string;
    mql_at: number;
    team_id: string;
  };
}
