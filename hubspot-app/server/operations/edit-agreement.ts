import type {
  AgreementDocument,
  AgreementQuery,
  AgreementReply,
  DiscardAgreementRequest,
  ProposeAgreementRequest,
  SaveAgreementRequest,
} from "@assay/shared/api/agreement";
import type { Refusal } from "@assay/shared/api/result";
import type { Team } from "@assay/shared/api/rollouts";
import type { Instant } from "@assay/shared/instant";
import { agreementTexts, refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { agreementsInForce, type Side } from "@assay/shared/pipeline/agreement";
import {
  dropAgreementDraft,
  lockAgreement,
  type StoredAgreementDraft,
  saveAgreementDraft,
} from "../store/agreement-drafts.ts";
import { listVersions, saveAgreement, wasProposedBy } from "../store/agreements.ts";
import { auditAct } from "../store/audit-entries.ts";
import type { Queries } from "../store/database.ts";
import { findLine, writeVersion } from "./agreement-lines.ts";
import type { Actor } from "./identify-caller.ts";
import { listSigners, readAgreement } from "./read-agreement.ts";
import { mayEdit, refuseEdit } from "./rubric-access.ts";
import type { Services } from "./services.ts";

/** Saves what is being edited; refused when a colleague saved, proposed or discarded meanwhile. */
export async function saveAgreementChanges(
  services: Services,
  actor: Actor,
  { basedOn, document, ...about }: SaveAgreementRequest,
): Promise<AgreementReply | Refusal> {
  const { tenantId, userId: by } = actor;
  return editAgreement(services, actor, about, async (queries, { revision, draft }) => {
    if (basedOn !== (draft?.revision ?? 0)) return refuse("agreement-changed", about.language);
    const at = services.now();
    if (document.ends && !(await hasOwn(queries, tenantId, about.team, at))) return refuseEnd(about.language);
    await saveAgreementDraft(queries, tenantId, about.team, { revision: revision + 1, document, by, at });
    return undefined;
  });
}

/** Puts the draft away. */
export async function discardAgreement(
  services: Services,
  actor: Actor,
  { revision, ...about }: DiscardAgreementRequest,
): Promise<AgreementReply | Refusal> {
  const { tenantId, userId: by } = actor;
  return editAgreement(services, actor, about, async (queries, { draft }, team) => {
    if (draft?.revision !== revision) return refuse("agreement-changed", about.language);
    await dropAgreementDraft(queries, tenantId, team?.id);
    const act = { act: "draft-discarded", by, subject: "agreement", ...(team && { to: team.name }) } as const;
    await auditAct(queries, tenantId, act, services.now());
    return undefined;
  });
}

/** Puts the draft to signature as the next version, in place of one that still waits. What binds, binds until both sign. */
export async function proposeAgreement(
  services: Services,
  actor: Actor,
  { id, revision, ...about }: ProposeAgreementRequest,
): Promise<AgreementReply | Refusal> {
  const { tenantId, userId: by } = actor;
  return editAgreement(services, actor, about, async (queries, { draft }, team) => {
    if (await wasProposedBy(queries, tenantId, id)) return undefined;
    if (draft?.revision !== revision) return refuse("agreement-changed", about.language);
    const signers = await findSigners(queries, tenantId, draft.document);
    if (signers === undefined) return refuse("signers-missing", about.language);
    const version = ((await listVersions(queries, tenantId, team?.id))[0]?.version ?? 0) + 1;
    const { terms, ends = false } = draft.document;
    const at = services.now();
    // It may have ended since the draft was saved.
    if (ends && !(await hasOwn(queries, tenantId, team?.id, at))) return refuseEnd(about.language);
    await saveAgreement(queries, tenantId, { team: team?.id, version, ends, terms, signers, by, at, requestId: id });
    await dropAgreementDraft(queries, tenantId, team?.id);
    const act = {
      act: ends ? "agreement-end-proposed" : "agreement-proposed",
      by,
      subject: "agreement",
      to: writeVersion(version, team),
    } as const;
    await auditAct(queries, tenantId, act, at);
    return undefined;
  });
}

type Held = { revision: number; draft: StoredAgreementDraft | undefined };

/** Does one change at a time of the agreement that is meant, and answers what stands then. */
async function editAgreement(
  services: Services,
  actor: Actor,
  about: AgreementQuery,
  change: (queries: Queries, held: Held, team: Team | undefined) => Promise<Refusal | undefined>,
): Promise<AgreementReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(about.language);
  const line = await findLine(services, actor.tenantId, about.team, about.language);
  if (!line.ok) return line;
  const refusal = await services.queries.transaction().execute(async (queries) => {
    return change(queries, await lockAgreement(queries, actor.tenantId, line.team), line.team);
  });
  return refusal ?? readAgreement(services, actor, about);
}

/** Whether there is anything to end: the portal's agreement is never ended, only replaced. */
async function hasOwn(queries: Queries, tenantId: string, team: string | undefined, at: Instant): Promise<boolean> {
  return team !== undefined && agreementsInForce(await listVersions(queries, tenantId, team), at).length > 0;
}

/** Two different people who may sign; absent = somebody is missing, or is not allowed to. */
async function findSigners(
  queries: Queries,
  tenantId: string,
  { signers: { marketing, sales } }: AgreementDocument,
): Promise<Record<Side, string> | undefined> {
  if (marketing === undefined || sales === undefined || marketing === sales) return undefined;
  const allowed = (await listSigners(queries, tenantId)).map(({ userId }) => userId);
  return allowed.includes(marketing) && allowed.includes(sales) ? { marketing, sales } : undefined;
}

function refuseEnd(language: Language): Refusal {
  return { ok: false, code: "no-own-agreement", message: agreementTexts[language].nothingToEnd };
}

function refuse(code: "agreement-changed" | "signers-missing", language: Language): Refusal {
  return { ok: false, code, message: refusalTexts[language][code]() };
}
