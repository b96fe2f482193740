import { sql } from "kysely";
import type { Queries } from "./database.ts";
import type { ImportKey } from "./import-pieces.ts";

/** Why a line, or a cell of it, could not be used. Holds nothing of what stood there. */
export interface ImportFault {
  readonly line: number;
  /** From 1; 0 = the whole line. */
  readonly position: number;
  readonly code: string;
  /** A figure that belongs to the sentence. */
  readonly detail: string;
}

export async function addFaults(queries: Queries, key: ImportKey, faults: readonly ImportFault[]): Promise<void> {
  if (faults.length === 0) return;
  // One parameter, however many there are: a page of a wide file has more faults than a statement takes values.
  await sql`
    insert into import_fault (tenant_id, import_id, line, "position", code, detail)
    select ${key.tenantId}, ${key.importId}::uuid, line, "position", code, detail
    from jsonb_to_recordset(${JSON.stringify(faults)}::jsonb)
      as said(line integer, "position" integer, code text, detail text)
    on conflict do nothing
  `.execute(queries);
}

/** Up to `most`, in the order of the file, after one of them or from the first. */
export async function listFaults(
  queries: Queries,
  key: ImportKey,
  after: Pick<ImportFault, "line" | "position"> | undefined,
  most: number,
): Promise<ImportFault[]> {
  const { line, position } = after ?? { line: 0, position: 0 };
  return queries
    .selectFrom("import_fault")
    .select(["line", "position", "code", "detail"])
    .where("tenant_id", "=", key.tenantId)
    .where("import_id", "=", key.importId)
    .where(({ eb, refTuple, tuple }) => eb(refTuple("line", "position"), ">", tuple(line, position)))
    .orderBy("line")
    .orderBy("position")
    .limit(most)
    .execute();
}
