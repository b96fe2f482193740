import type { RecordPath } from "@assay/shared/api/record";
import type { Sync, SyncReply } from "@assay/shared/api/sync";
import { findPropertyWrite, type PropertyWriteRow } from "../store/property-writes.ts";
import type { Actor } from "./identify-caller.ts";
import type { Services } from "./services.ts";

/** Where the CRM's copy of a record stands. */
export async function readSync({ queries }: Services, actor: Actor, record: RecordPath): Promise<SyncReply> {
  const row = await findPropertyWrite(queries, { tenantId: actor.tenantId, ...record });
  return { ok: true, sync: syncOf(row) };
}

export function syncOf(row: PropertyWriteRow | undefined): Sync {
  if (row === undefined) return { state: "nothing" };
  switch (row.state) {
    case "waiting":
      return { state: "waiting", since: row.since };
    case "written":
      return { state: "written", at: row.since };
    case "retrying":
      return { state: "retrying", nextAt: row.next_at, message: row.message };
    case "refused":
      return { state: "refused", at: row.since, message: row.message, refusals: row.refusals };
  }
}
