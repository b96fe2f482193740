import type { ObjectType } from "@assay/shared/api/record";
import type { Generated, JSONColumnType } from "kysely";
import type { BatchHints } from "../batch-hints.ts";

/** How HubSpot and Assay stay in step. */
export interface ChangeTables {
  inbox: { tenant_id: string; batch_id: string; received_at: number; events: JSONColumnType<BatchHints> };
  record_hint: {
    tenant_id: string;
    object_type: ObjectType;
    object_id: string;
    edited: boolean;
    wanted: Generated<number>;
    due_at: number;
  };
  gone_record: { tenant_id: string; object_type: ObjectType; object_id: string; since: number };
  merged_record: {
    tenant_id: string;
    object_type: ObjectType;
    object_id: string;
    merged_into: string;
    merged_at: number;
  };
  change_watch: {
    tenant_id: string;
    next_at: number;
    since: number;
    after_id: Generated<string>;
    round_at: number;
  };
}
