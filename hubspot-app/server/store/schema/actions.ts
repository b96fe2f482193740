import type { ObjectType } from "@assay/shared/api/record";
import type { ActionInputs, ActionName, ActionOutputs } from "@assay/shared/api/workflow-actions";
import type { Generated, JSONColumnType } from "kysely";

/** What the CRM's workflows ask for. */
export interface ActionTables {
  workflow_call: {
    tenant_id: string;
    callback_id: string;
    object_type: ObjectType;
    object_id: string;
    action: ActionName;
    inputs: JSONColumnType<ActionInputs>;
    workflow_id: string | null;
    received_at: number;
    outputs: JSONColumnType<ActionOutputs> | null;
    told_at: number | null;
    failures: Generated<number>;
    due_at: number;
  };
  record_lock: {
    tenant_id: string;
    object_type: ObjectType;
    object_id: string;
    locked_at: number;
    reason: string;
    workflow_id: string | null;
  };
  past_lock: {
    tenant_id: string;
    object_type: ObjectType;
    object_id: string;
    locked_at: number;
    unlocked_at: number;
  };
  requalification: {
    tenant_id: string;
    object_type: ObjectType;
    object_id: string;
    asked_at: number;
    reason: string;
    workflow_id: string | null;
  };
}
