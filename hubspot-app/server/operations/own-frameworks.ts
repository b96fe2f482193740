import type { Refusal } from "@assay/shared/api/result";
import type {
  CopyFrameworkReply,
  CopyFrameworkRequest,
  DoneReply,
  OfferRequest,
  UsualFrameworkRequest,
} from "@assay/shared/api/rubrics";
import type { FrameworkId } from "@assay/shared/framework/framework";
import { refusalTexts } from "@assay/shared/language/all-languages";
import { auditAct } from "../store/audit-entries.ts";
import type { Queries } from "../store/database.ts";
import { listRules } from "../store/framework-rules.ts";
import { lockDraft, saveDraft } from "../store/rubric-drafts.ts";
import { addOwnFramework, findMadeBy, listTenantFrameworks, retireFramework } from "../store/tenant-frameworks.ts";
import { listUsualFrameworks, saveUsualFramework, wishCopiesWithoutChoice } from "../store/usual-frameworks.ts";
import { listOffered } from "./framework-lists.ts";
import { usualFrameworks } from "./frameworks-in-force.ts";
import type { Actor } from "./identify-caller.ts";
import { findListed, mayEdit, refuseEdit, refuseFramework } from "./rubric-access.ts";
import { findVersion } from "./rubric-versions.ts";
import type { Services } from "./services.ts";

const mostOwn = 50;

/** Begins a framework of the portal's own, as the draft of a copy of what is in force. Safe to repeat by its id. */
export async function copyFramework(
  services: Services,
  actor: Actor,
  { id: requestId, copyOf, name, language }: CopyFrameworkRequest,
): Promise<CopyFrameworkReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const { tenantId, userId: by } = actor;
  const now = services.now();
  const texts = refusalTexts[language];
  const made = await services.queries.transaction().execute(async (queries) => {
    const first = await findMadeBy(queries, tenantId, requestId);
    if (first?.copyOf === copyOf && first.name === name) return { ok: true as const, framework: first.framework };
    if (first !== undefined) return { ok: false as const, code: "id-reused", message: texts["id-reused"]() };
    const source = await findVersion(queries, tenantId, copyOf, "newest");
    if (source === undefined) return refuseFramework(copyOf, language);
    const taken = (await listTenantFrameworks(queries, tenantId)).flatMap(({ framework, own }) =>
      own ? framework : [],
    );
    if (taken.length >= mostOwn) {
      return { ok: false as const, code: "too-many", message: texts["too-many"](String(mostOwn)) };
    }
    const framework = idFor(name, taken);
    if (!(await addOwnFramework(queries, tenantId, { framework, name, copyOf, requestId }, now))) return undefined;
    const { revision } = await lockDraft(queries, tenantId, framework);
    const document = { ...source.document, framework, name };
    await saveDraft(queries, tenantId, framework, { revision: revision + 1, document, startedFrom: 0, by, at: now });
    await auditAct(queries, tenantId, { act: "framework-copied", by, subject: framework, from: copyOf, to: name }, now);
    return { ok: true as const, framework };
  });
  // Somebody took the name at the same moment: look again.
  return made ?? copyFramework(services, actor, { id: requestId, copyOf, name, language });
}

/**
 * An id that nothing else of the portal has. One word after "own-", so that no property of ours is named like another's
 * (`assay_own_<word>_<criterion>`).
 */
function idFor(name: string, taken: readonly FrameworkId[]): FrameworkId {
  const letters = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "")
    .slice(0, 24);
  const word = /^[a-z]/.test(letters) ? letters : `f${letters}`;
  const ids = [`own-${word}`, ...taken.map((_id, index) => `own-${word}${index + 2}`)];
  return ids.find((id) => !taken.includes(id)) ?? `own-${word}${taken.length + 2}`;
}

/** Offers a framework no longer, or again. What was rated under it stays, and records that chose it keep it. */
export async function offerFramework(
  services: Services,
  actor: Actor,
  framework: FrameworkId,
  isRetired: boolean,
  { language }: OfferRequest,
): Promise<DoneReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const { tenantId, userId: by } = actor;
  return services.queries.transaction().execute(async (queries) => {
    const listed = await findListed(queries, tenantId, framework);
    if (listed === undefined) return refuseFramework(framework, language);
    if (listed.isRetired === isRetired) return { ok: true };
    if (isRetired && (await isNeeded(queries, tenantId, framework))) {
      return { ok: false, code: "framework-needed", message: refusalTexts[language]["framework-needed"]() };
    }
    const now = services.now();
    await retireFramework(queries, tenantId, framework, isRetired, now);
    const act = isRetired ? "framework-retired" : "framework-offered";
    await auditAct(queries, tenantId, { act, by, subject: framework }, now);
    return { ok: true };
  });
}

/** Whether records are qualified by a framework that nobody chose for them. */
async function isNeeded(queries: Queries, tenantId: string, framework: FrameworkId): Promise<boolean> {
  if (Object.values(await usualFrameworks(queries, tenantId)).includes(framework)) return true;
  return (await listRules(queries, tenantId)).some((rule) => rule.framework === framework);
}

/** Chooses what qualifies the records of a kind for which nobody chose; their copies in the CRM follow. */
export async function chooseUsualFramework(
  services: Services,
  actor: Actor,
  { id: requestId, objectType, framework, language }: UsualFrameworkRequest,
): Promise<DoneReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const { tenantId, userId: by } = actor;
  return services.queries.transaction().execute(async (queries) => {
    if (await isChosen(queries, tenantId, requestId)) return { ok: true };
    const offered = await listOffered(queries, tenantId);
    if (!offered.some(({ id }) => id === framework)) return refuseFramework(framework, language);
    const { [objectType]: from } = await usualFrameworks(queries, tenantId);
    await saveUsualFramework(queries, tenantId, { objectType, framework, requestId });
    if (from === framework) return { ok: true };
    const now = services.now();
    await auditAct(
      queries,
      tenantId,
      { act: "usual-framework-changed", by, subject: objectType, from, to: framework },
      now,
    );
    await wishCopiesWithoutChoice(queries, tenantId, [objectType], now);
    await services.enqueue(queries, { name: "prepare-portal", tenantId });
    return { ok: true };
  });
}

async function isChosen(queries: Queries, tenantId: string, requestId: string): Promise<boolean> {
  return (await listUsualFrameworks(queries, tenantId)).some((usual) => usual.requestId === requestId);
}
