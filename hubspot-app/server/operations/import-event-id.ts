import { createHash } from "node:crypto";
import { eventIdOf } from "@assay/shared/event-id";
import type { PropertyImportRow } from "../store/property-imports.ts";

/** The same for the same rating of the same import. */
export function importEventId(row: PropertyImportRow, act: "given" | "taken", contactId: string, criterion: string) {
  const name = `${row.tenant_id}/${row.import_id}/${act}/${contactId}/${criterion}`;
  return eventIdOf(row.started_at, createHash("sha256").update(name).digest());
}
