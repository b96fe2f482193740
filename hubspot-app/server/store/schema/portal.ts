import type { AuditedAct } from "@assay/shared/api/audit";
import type { TicketWish } from "@assay/shared/api/bulk";
import type { Labels } from "@assay/shared/api/labels";
import type { Role, Visibility } from "@assay/shared/api/people";
import type { PropertyRefusal } from "@assay/shared/api/sync";
import type { Language } from "@assay/shared/language/language";
import type { Generated, JSONColumnType } from "kysely";

/** A portal as such: what it granted, what was prepared in it, who works in it, what was done. */
export interface PortalTables {
  tenant: {
    tenant_id: string;
    crm: string;
    account_id: string;
    time_zone: string;
    language: Language;
    connected: Generated<boolean>;
    installed_at: number;
    property_refusals: JSONColumnType<PropertyRefusal[], string | undefined, string>;
    prepared_at: Generated<number | null>;
    preparations_wanted: Generated<number>;
    disconnected_at: Generated<number | null>;
    retention_months: Generated<number>;
    swept_at: Generated<number>;
    labels: JSONColumnType<Labels, string | undefined, string>;
    visibility: Generated<Visibility>;
    is_staged: Generated<boolean>;
  };
  credential: {
    tenant_id: string;
    sealed_access_token: string;
    sealed_refresh_token: string;
    expires_at: number;
    scopes: string;
    refreshing_until: Generated<number>;
  };
  install_state: { state_hash: string; expires_at: number };
  preparation: {
    tenant_id: string;
    state: "making" | "retrying" | "stopped" | "done";
    looked_through: number;
    total: number;
    fault: string | null;
    message: Generated<string>;
    changed_at: number;
  };
  person: { tenant_id: string; user_id: string; email: string; name: string; role: Role | null };
  property_mapping: {
    tenant_id: string;
    property: string;
    mapped_to: string;
    mapped_at: Generated<number>;
    empties_own: Generated<boolean | null>;
  };
  audit_entry: {
    tenant_id: string;
    entry_id: Generated<number>;
    at: number;
    done_by: string | null;
    act: AuditedAct;
    subject: string;
    old_value: string | null;
    new_value: string | null;
  };
  rate_slot: { tenant_id: string; kind: string; arrival_ms: number };
  ticket: {
    tenant_id: string;
    ticket_hash: string;
    user_id: string;
    wish: JSONColumnType<{ wish: TicketWish; language: Language }>;
    expires_at: number;
  };
}
