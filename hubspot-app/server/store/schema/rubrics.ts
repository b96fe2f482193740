import type { ObjectType } from "@assay/shared/api/record";
import type { Rescore } from "@assay/shared/api/rescore";
import type { PinnedExample } from "@assay/shared/api/rubrics";
import type { Framework } from "@assay/shared/framework/framework";
import type { Rubric } from "@assay/shared/rubric/rubric";
import type { DraftDocument } from "@assay/shared/rubric/rubric-document";
import type { Generated, JSONColumnType } from "kysely";

/** What records are judged by, and the work that a new version makes. */
export interface RubricTables {
  rubric: {
    tenant_id: string;
    framework: string;
    version: number;
    body: JSONColumnType<Rubric>;
    framework_body: JSONColumnType<Framework> | null;
    published_at: number;
    published_by: string | null;
    note: string | null;
    restores: number | null;
    request_id: string | null;
  };
  rubric_draft: {
    tenant_id: string;
    framework: string;
    revision: number;
    document: JSONColumnType<DraftDocument> | null;
    started_from: number;
    changed_by: string;
    changed_at: number;
  };
  tenant_framework: {
    tenant_id: string;
    framework: string;
    name: string | null;
    copy_of: string | null;
    request_id: string | null;
    is_retired: Generated<boolean>;
    made_at: number;
  };
  usual_framework: { tenant_id: string; object_type: ObjectType; framework: string; request_id: string };
  framework_rule: {
    tenant_id: string;
    record_kind: ObjectType | "";
    pipeline: string;
    team: string;
    framework: string;
    pipeline_name: string;
    team_name: string;
  };
  record_belonging: {
    tenant_id: string;
    object_type: ObjectType;
    object_id: string;
    pipeline: string | null;
    teams: string[];
    read_at: number;
  };
  rubric_rollout: {
    tenant_id: string;
    framework: string;
    version: number;
    base_version: number;
    teams: string[];
    team_names: string[];
  };
  pinned_example: {
    tenant_id: string;
    framework: string;
    object_type: ObjectType;
    object_id: string;
    grade: PinnedExample["grade"];
    pinned_by: string;
    pinned_at: number;
  };
  rescore: {
    tenant_id: string;
    rescore_id: string;
    framework: string;
    version: number;
    state: Rescore["state"];
    total: number;
    done: Generated<number>;
    started_at: number;
    ended_at: Generated<number | null>;
    after_type: Generated<string>;
    after_id: Generated<string>;
  };
  standing_fill: {
    tenant_id: string;
    after_framework: Generated<string>;
    after_type: Generated<string>;
    after_id: Generated<string>;
  };
}
