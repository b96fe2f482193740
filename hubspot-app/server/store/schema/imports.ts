import type { ImportProgress, ListGrading } from "@assay/shared/api/bulk";
import type { ImportedCriterion, PropertyImportState } from "@assay/shared/api/property-imports";
import type { Generated, JSONColumnType } from "kysely";

/** Work on many records at once: files, lists, properties that a portal has already. */
export interface ImportTables {
  property_import: {
    tenant_id: string;
    import_id: string;
    framework: string;
    mapping: JSONColumnType<ImportedCriterion[]>;
    state: PropertyImportState;
    acts_for: string;
    started_at: number;
    ended_at: Generated<number | null>;
    contacts: number;
    looked: Generated<number>;
    rated: Generated<number>;
    kept: Generated<number>;
    refused: Generated<number>;
    taken_back: Generated<number>;
    after_page: Generated<string>;
    lease_until: Generated<number>;
    waits_for: Generated<string>;
  };
  imported_rating: {
    tenant_id: string;
    import_id: string;
    object_id: string;
    criterion: string;
    event_id: string;
    stayed: Generated<boolean>;
  };
  contact_import: {
    tenant_id: string;
    import_id: string;
    started_by: string;
    state: ImportProgress["state"];
    started_at: number;
    touched_at: number;
    ended_at: Generated<number | null>;
    encoding: Generated<"utf-8" | "windows-1252">;
    separator: Generated<string>;
    headings: JSONColumnType<string[], string | undefined, string>;
    lines: Generated<number>;
    file_hash: Generated<string>;
    columns: JSONColumnType<string[], string | undefined, string> | null;
    creates_contacts: Generated<boolean>;
    seed: Generated<string>;
    rated_at: Generated<number>;
    next_line: Generated<number>;
    read_rows: Generated<number>;
    rated_rows: Generated<number>;
    blank_rows: Generated<number>;
    faulty_rows: Generated<number>;
    ratings: Generated<number>;
    contested: Generated<number>;
    created_contacts: Generated<number>;
    lease_until: Generated<number>;
    waits_for: Generated<string>;
  };
  import_piece: { tenant_id: string; import_id: string; first_line: number; sealed: string };
  import_fault: {
    tenant_id: string;
    import_id: string;
    line: number;
    position: number;
    code: string;
    detail: Generated<string>;
  };
  import_column: { tenant_id: string; heading: string; target: string };
  list_grading: {
    tenant_id: string;
    grading_id: string;
    list_id: string;
    list_name: string;
    state: ListGrading["state"];
    total: number;
    done: Generated<number>;
    started_by: string;
    started_at: number;
    ended_at: Generated<number | null>;
    after_page: Generated<string>;
    lease_until: Generated<number>;
    waits_for: Generated<string>;
  };
  list_member: { tenant_id: string; grading_id: string; object_id: string };
}
