import type { ObjectType } from "@assay/shared/api/record";
import type { PropertyRefusal } from "@assay/shared/api/sync";
import type { DerivedFrom } from "@assay/shared/assessment/derivation";
import type { EvidenceTier } from "@assay/shared/assessment/evidence";
import type { Surface } from "@assay/shared/assessment/rating";
import type { Level } from "@assay/shared/framework/framework";
import type { Language } from "@assay/shared/language/language";
import type { Rubric } from "@assay/shared/rubric/rubric";
import type { Generated, JSONColumnType } from "kysely";

/** All moments are whole milliseconds since 1970 (`Instant`), so that PostgreSQL and PGlite answer alike. */
export interface Tables {
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
  person: { tenant_id: string; user_id: string; email: string; name: string; role: "admin" | "rep" | "reader" | null };
  rubric: {
    tenant_id: string;
    framework: string;
    version: number;
    body: JSONColumnType<Rubric>;
    published_at: number;
  };
  assessment: {
    tenant_id: string;
    object_type: ObjectType;
    object_id: string;
    framework: string;
    version: number;
    rubric_version: number;
    changes_at: number | null;
    updated_at: number;
  };
  rating_event: {
    tenant_id: string;
    event_id: string;
    object_type: ObjectType;
    object_id: string;
    framework: string;
    version: number;
    criterion: string;
    level: Level | null;
    tier: EvidenceTier | null;
    said_at: number | null;
    rated_by: string;
    surface: Surface;
    based_on: number;
    contested: boolean;
    client_at: number;
    recorded_at: number;
    rubric_version: number;
    derived_from: JSONColumnType<DerivedFrom> | null;
  };
  evidence_text: {
    tenant_id: string;
    event_id: string;
    object_type: ObjectType;
    object_id: string;
    quote: string | null;
    note: string | null;
    link: string | null;
    contact_id: string | null;
  };
  framework_choice: {
    tenant_id: string;
    event_id: string;
    object_type: ObjectType;
    object_id: string;
    framework: string;
    chosen_by: string;
    client_at: number;
    recorded_at: number;
  };
  last_look: {
    tenant_id: string;
    user_id: string;
    object_type: ObjectType;
    object_id: string;
    framework: string;
    version: number;
    looked_at: number;
  };
  property_write: {
    tenant_id: string;
    object_type: ObjectType;
    object_id: string;
    properties: JSONColumnType<Record<string, string>>;
    wanted: number;
    state: "waiting" | "retrying" | "written" | "refused";
    since: number;
    next_at: number;
    lease_until: Generated<number>;
    values_due: Generated<boolean>;
    failures: Generated<number>;
    message: Generated<string>;
    refusals: JSONColumnType<PropertyRefusal[], string | undefined, string>;
  };
  contact_identity: { tenant_id: string; object_id: string; email_hash: string; changed_at: number };
  created_contact: { tenant_id: string; subject_hash: string; object_id: string | null; asked_at: number };
  pairing_code: { code_hash: string; tenant_id: string; user_id: string; expires_at: number };
  extension_session: {
    tenant_id: string;
    session_id: string;
    user_id: string;
    code_hash: string | null;
    challenge: string | null;
    redirect_uri: string | null;
    code_expires_at: number | null;
    access_hash: Generated<string | null>;
    access_expires_at: Generated<number | null>;
    checked_at: number;
    created_at: number;
    revoked_at: Generated<number | null>;
  };
  refresh_token: {
    tenant_id: string;
    token_hash: string;
    session_id: string;
    expires_at: number;
    used_at: Generated<number | null>;
  };
  rate_slot: { tenant_id: string; kind: string; arrival_ms: number };
  inbox: { tenant_id: string; batch_id: string; received_at: number; events: JSONColumnType<unknown[]> };
  tombstone: { tenant_id: string; subject_hash: string; erased_at: number };
}
