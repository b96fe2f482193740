import type { Generated } from "kysely";

/** The browser extension: who is paired, and whose address is whose. */
export interface ExtensionTables {
  contact_identity: {
    tenant_id: string;
    object_id: string;
    email_hash: string | null;
    changed_at: number;
    due: Generated<boolean>;
  };
  created_contact: {
    tenant_id: string;
    subject_hash: string;
    object_id: string | null;
    asked_at: number;
    lost_since: number | null;
  };
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
}
