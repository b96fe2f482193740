import type { ObjectType } from "@assay/shared/api/record";
import type { PropertyRefusal } from "@assay/shared/api/sync";
import type { DerivedFrom } from "@assay/shared/assessment/derivation";
import type { EvidenceTier } from "@assay/shared/assessment/evidence";
import type { Surface } from "@assay/shared/assessment/rating";
import type { Standing } from "@assay/shared/assessment/standing";
import type { Level } from "@assay/shared/framework/framework";
import type { Grade } from "@assay/shared/score/grade-letter";
import type { Generated, JSONColumnType } from "kysely";

/** Ratings, what they add up to, and its copy in the CRM. */
export interface AssessmentTables {
  assessment: {
    tenant_id: string;
    object_type: ObjectType;
    object_id: string;
    framework: string;
    version: number;
    rubric_version: number;
    changes_at: number | null;
    updated_at: number;
    standing: JSONColumnType<Standing, string | undefined, string> | null;
    score: Generated<number | null>;
    grade: Generated<Grade | null>;
    band: Generated<Grade | null>;
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
    rescore_id: Generated<string | null>;
    failures: Generated<number>;
    message: Generated<string>;
    refusals: JSONColumnType<PropertyRefusal[], string | undefined, string>;
  };
}
