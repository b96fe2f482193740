import type { LookVerdict } from "@assay/shared/api/outcomes";
import type { ObjectType } from "@assay/shared/api/record";
import type { Generated } from "kysely";

/** What became of records, and what follows from it. */
export interface OutcomeTables {
  outcome: {
    tenant_id: string;
    object_type: ObjectType;
    object_id: string;
    deal_id: string;
    won: boolean;
    closed_at: number;
    is_main: boolean;
  };
  outcome_watch: {
    tenant_id: string;
    next_at: number;
    since: number;
    after_id: Generated<string>;
    round_at: number;
  };
  company_wait: {
    tenant_id: string;
    object_type: ObjectType;
    object_id: string;
    company_id: string;
    since: number;
    known_at: number | null;
  };
  awaited_company: { tenant_id: string; company_id: string; look_at: number };
  company_contact: {
    tenant_id: string;
    object_type: ObjectType;
    object_id: string;
    company_id: string;
    seen_at: number;
  };
  second_look: {
    tenant_id: string;
    event_id: string;
    object_type: ObjectType;
    object_id: string;
    kind: "disqualify" | "reject";
    reason: string;
    turned_by: string | null;
    turned_at: number;
    week: number;
    verdict: LookVerdict | null;
    looked_by: string | null;
    looked_at: number | null;
  };
  second_look_week: { tenant_id: string; week: number; turned_away: number; drawn_at: number };
}
