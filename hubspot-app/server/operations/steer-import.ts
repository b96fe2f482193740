import type { ImportProgress } from "@assay/shared/api/bulk";
import { auditAct } from "../store/audit-entries.ts";
import { endImport, type ImportRow, moveImport, runImport } from "../store/contact-imports.ts";
import type { Actor } from "./identify-caller.ts";
import type { Services } from "./services.ts";

export type ImportStep = "start" | "pause" | "resume" | "cancel";

/** What a page shows, for its forms to say: a colleague may have put another file, or another reading of it, in its place. */
export function seenOf({ import_id: id, touched_at: touchedAt }: ImportRow): string {
  return `${id}/${touchedAt}`;
}

/** Begins, pauses, resumes or ends an import; doing so again changes nothing. The actor is an admin: the session says so. */
export async function steerImport(services: Services, actor: Actor, row: ImportRow, step: ImportStep): Promise<void> {
  const { queries, now } = services;
  const { tenantId, userId } = actor;
  const key = { tenantId, importId: row.import_id };
  if (step === "pause") return moveImport(queries, key, ["running", "paused"], now());
  if (step === "resume") return moveImport(queries, key, ["paused", "running"], now());
  if (step === "cancel") return queries.transaction().execute((trx) => endImport(trx, key, "cancelled", now()));
  await queries.transaction().execute(async (trx) => {
    if (!(await runImport(trx, row, userId, seedOf(services, actor, row), now()))) return;
    const told = { act: "contacts-imported", by: userId, subject: "csv", to: String(row.lines - 1) } as const;
    await auditAct(trx, tenantId, told, now());
  });
}

/** The same file, read in the same way by the same person, gives the same ratings once. */
function seedOf({ vault }: Services, { tenantId, userId }: Actor, row: ImportRow): string {
  return vault.hash(`import/${tenantId}/${userId}/${row.file_hash}/${JSON.stringify(row.columns)}`);
}

export function importProgress(row: ImportRow): ImportProgress {
  return {
    ...{ id: row.import_id, state: row.state, lines: row.lines, doneLines: Math.min(row.next_line - 1, row.lines) },
    ...{ readRows: row.read_rows, ratedRows: row.rated_rows, blankRows: row.blank_rows, faultyRows: row.faulty_rows },
    ...{ ratings: row.ratings, contested: row.contested, createdContacts: row.created_contacts },
    ...(row.waits_for !== "" && { waitsFor: row.waits_for }),
  };
}
