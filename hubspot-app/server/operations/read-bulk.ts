import type { BulkReply } from "@assay/shared/api/bulk";
import { findNewestImport, type ImportRow } from "../store/contact-imports.ts";
import { findGrading } from "../store/list-gradings.ts";
import { listOffered } from "./framework-lists.ts";
import { progressOf } from "./grade-list.ts";
import type { Actor } from "./identify-caller.ts";
import { mayEdit } from "./rubric-access.ts";
import type { Services } from "./services.ts";
import { importProgress } from "./steer-import.ts";

/** Where the portal's files and lists are. */
export async function readBulk({ queries }: Services, actor: Actor): Promise<BulkReply> {
  const { tenantId } = actor;
  const [upload, grading, frameworks] = await Promise.all([
    findNewestImport(queries, tenantId),
    findGrading(queries, tenantId),
    listOffered(queries, tenantId),
  ]);
  return {
    ok: true,
    canEdit: mayEdit(actor),
    frameworks,
    ...(upload && { upload: importProgress(upload) }),
    ...(grading && { grading: await progressOf(queries, grading) }),
  };
}

/** The portal's newest import, whoever began it. */
export function newestImport({ queries }: Services, { tenantId }: Actor): Promise<ImportRow | undefined> {
  return findNewestImport(queries, tenantId);
}
