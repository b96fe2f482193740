import type { Learning } from "@assay/shared/api/learning";
import type { ObjectType } from "@assay/shared/api/record";
import type { Facts } from "@assay/shared/fit/fact";
import type { Generated, JSONColumnType } from "kysely";

/** What is known of contacts and judged as fit and engagement. */
export interface FactTables {
  contact_facts: {
    tenant_id: string;
    object_id: string;
    company_id: string | null;
    facts: JSONColumnType<Facts>;
    read_at: number;
  };
  judged_record: {
    tenant_id: string;
    object_type: ObjectType;
    object_id: string;
    contact_id: Generated<string | null>;
    due_at: number;
    shown_fit: Generated<string | null>;
    shown_engagement: Generated<number | null>;
  };
  trait_learning: {
    tenant_id: string;
    id: string;
    state: Learning["state"];
    people_read: Generated<number>;
    people_total: Generated<number>;
    found: JSONColumnType<NonNullable<Learning["found"]>, string | undefined, string> | null;
    started_at: number;
  };
  facts_watch: { tenant_id: string; next_at: number; contacts_since: number; companies_since: number };
}
