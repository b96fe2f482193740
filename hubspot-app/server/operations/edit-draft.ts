import type { AuditedAct } from "@assay/shared/api/audit";
import type { Refusal } from "@assay/shared/api/result";
import type {
  DoneReply,
  DraftChangedReply,
  DraftReply,
  DraftRequest,
  FaultyReply,
  ImportRequest,
  SaveDraftRequest,
} from "@assay/shared/api/rubrics";
import type { FrameworkId } from "@assay/shared/framework/framework";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { readDocument } from "@assay/shared/rubric/document-faults";
import { auditAct } from "../store/audit-entries.ts";
import type { Queries } from "../store/database.ts";
import { namePeople } from "../store/people.ts";
import { dropDraft, lockDraft, type StoredDraft, saveDraft as storeDraft } from "../store/rubric-drafts.ts";
import type { Actor } from "./identify-caller.ts";
import { refusalToEdit } from "./rubric-access.ts";
import { findVersion, toDraft, versionOf } from "./rubric-versions.ts";
import type { Services } from "./services.ts";

/** Saves what is being edited; refused when a colleague saved, published, restored or discarded meanwhile. */
export async function saveDraft(
  services: Services,
  actor: Actor,
  framework: FrameworkId,
  { language, ...save }: SaveDraftRequest,
): Promise<DraftReply | DraftChangedReply | Refusal> {
  const refusal = await refusalToEdit(services.queries, actor, framework, language);
  return refusal ?? saveNext(services, actor, { ...save, framework, language });
}

/** Makes a file the draft; one that could not be published is refused with all that is wrong with it. */
export async function importDraft(
  services: Services,
  actor: Actor,
  framework: FrameworkId,
  { text, language, ...seen }: ImportRequest,
): Promise<DraftReply | DraftChangedReply | FaultyReply | Refusal> {
  const refusal = await refusalToEdit(services.queries, actor, framework, language);
  if (refusal !== undefined) return refusal;
  const read = readDocument(text, language);
  if (!read.ok) {
    const message = refusalTexts[language]["import-faulty"]();
    return { ok: false, code: "import-faulty", message, faults: read.faults };
  }
  const { document } = read;
  return saveNext(services, actor, { ...seen, framework, document, language, act: "rubric-imported" });
}

/** Puts the draft away. */
export async function discardDraft(
  services: Services,
  actor: Actor,
  framework: FrameworkId,
  { revision, language }: DraftRequest,
): Promise<DoneReply | DraftChangedReply | Refusal> {
  const refusal = await refusalToEdit(services.queries, actor, framework, language);
  if (refusal !== undefined) return refusal;
  const { tenantId, userId: by } = actor;
  return services.queries.transaction().execute(async (queries) => {
    const { draft } = await lockDraft(queries, tenantId, framework);
    if (draft?.revision !== revision) return draftChanged(queries, actor, framework, draft, language);
    await dropDraft(queries, tenantId, framework);
    await auditAct(queries, tenantId, { act: "draft-discarded", by, subject: framework }, services.now());
    return { ok: true };
  });
}

interface NextSave extends Pick<SaveDraftRequest, "basedOn" | "inForce" | "document"> {
  readonly framework: FrameworkId;
  readonly language: Language;
  /** Where the save is worth being told in the audit log. */
  readonly act?: AuditedAct;
}

async function saveNext(
  services: Services,
  actor: Actor,
  { framework, basedOn, inForce: seen, document, language, act }: NextSave,
): Promise<DraftReply | DraftChangedReply> {
  const { tenantId, userId: by } = actor;
  const at = services.now();
  return services.queries.transaction().execute(async (queries) => {
    const { revision, draft } = await lockDraft(queries, tenantId, framework);
    const inForce = await findVersion(queries, tenantId, framework, "newest");
    // The whole document is saved: a first one is what was in force and an edit, and would take back what came since.
    const isSeen = draft ? basedOn === draft.revision : basedOn === 0 && seen === versionOf(inForce);
    if (!isSeen) return draftChanged(queries, actor, framework, draft, language);
    const saved: StoredDraft = {
      revision: revision + 1,
      // Another framework's file becomes this one's draft.
      document: { ...document, framework },
      startedFrom: draft?.startedFrom ?? versionOf(inForce),
      by,
      at,
    };
    await storeDraft(queries, tenantId, framework, saved);
    if (act !== undefined) await auditAct(queries, tenantId, { act, by, subject: framework }, at);
    return { ok: true, draft: toDraft(saved, inForce?.document, [actor], language) };
  });
}

/** The draft as it is now, for whoever was overtaken. */
export async function draftChanged(
  queries: Queries,
  actor: Actor,
  framework: FrameworkId,
  draft: StoredDraft | undefined,
  language: Language,
): Promise<DraftChangedReply> {
  const message = refusalTexts[language]["draft-changed"]();
  if (draft === undefined) return { ok: false, code: "draft-changed", message };
  const inForce = await findVersion(queries, actor.tenantId, framework, "newest");
  const people = await namePeople(queries, actor.tenantId, [draft.by], actor);
  return { ok: false, code: "draft-changed", message, draft: toDraft(draft, inForce?.document, people, language) };
}
