import type { Refusal } from "@assay/shared/api/result";
import type { PrepareReviewRequest, ReviewReply, SignReviewRequest } from "@assay/shared/api/review";
import { refusalTexts, reviewTexts } from "@assay/shared/language/all-languages";
import type { ReviewText } from "@assay/shared/language/en-review";
import type { Language } from "@assay/shared/language/language";
import { Side } from "@assay/shared/pipeline/agreement";
import { quarterPeriod } from "@assay/shared/pipeline/calendar-period";
import { lockAgreement } from "../store/agreement-drafts.ts";
import { listVersions } from "../store/agreements.ts";
import { auditAct } from "../store/audit-entries.ts";
import type { Queries } from "../store/database.ts";
import { findPack, findPreparedBy, savePack, savePackSignature } from "../store/review-packs.ts";
import { findTenant } from "../store/tenants.ts";
import type { Actor } from "./identify-caller.ts";
import { leadsTeam, refuseTeam } from "./manager-access.ts";
import { listSigners } from "./read-agreement.ts";
import { isSigned, readReview } from "./read-review.ts";
import { countQuarter } from "./review-figures.ts";
import type { Services } from "./services.ts";

/** Puts a quarter's figures, as they stand, before those who sign the agreement. What one side signed is not undone. */
export async function prepareReview(
  services: Services,
  actor: Actor,
  { id, quarter, language }: PrepareReviewRequest,
): Promise<ReviewReply | Refusal> {
  if (!leadsTeam(actor)) return refuseTeam(language);
  const { tenantId, userId: by } = actor;
  const refusal = await services.queries.transaction().execute(async (queries) => {
    await lockAgreement(queries, tenantId);
    const repeated = await findPreparedBy(queries, tenantId, id);
    if (repeated === quarter) return undefined;
    if (repeated !== undefined) return refuseReused(language);
    const at = services.now();
    const zone = (await findTenant(queries, tenantId))?.timeZone ?? "UTC";
    if (quarterPeriod(zone, quarter).until > at) return refuse("quarter-running", language);
    const held = await findPack(queries, tenantId, quarter);
    if (held && isSigned(held)) return refuse("review-signed", language);
    const figures = await countQuarter(queries, tenantId, zone, quarter, at);
    const signers = await findSigners(queries, tenantId, figures.agreement?.version);
    if (signers === undefined) return refuse("no-signers", language);
    const pack = { quarter, number: (held?.number ?? 0) + 1, figures, signers, preparedBy: by, preparedAt: at };
    await savePack(queries, tenantId, pack, id);
    await auditAct(queries, tenantId, { act: "review-prepared", by, subject: "review", to: quarter }, at);
    return undefined;
  });
  return refusal ?? readReview(services, actor, { quarter, language });
}

/** Signs a quarter's newest pack for the side that names the actor. Safe to repeat. */
export async function signReview(
  services: Services,
  actor: Actor,
  { quarter, number, language }: SignReviewRequest,
): Promise<ReviewReply | Refusal> {
  if (!leadsTeam(actor)) return refuseTeam(language);
  const { tenantId, userId: by } = actor;
  const refusal = await services.queries.transaction().execute(async (queries) => {
    await lockAgreement(queries, tenantId);
    const pack = await findPack(queries, tenantId, quarter);
    if (pack?.number !== number) return refuse("review-replaced", language);
    const side = Side.options.find((one) => pack.signers[one] === by);
    const maySign = (await listSigners(queries, tenantId)).some(({ userId }) => userId === by);
    if (side === undefined || !maySign) return refuse("not-signer", language);
    if (pack.signatures.some((signature) => signature.side === side)) return undefined;
    const at = services.now();
    await savePackSignature(queries, tenantId, pack, { side, by, at });
    await auditAct(queries, tenantId, { act: "review-signed", by, subject: "review", to: quarter }, at);
    return undefined;
  });
  return refusal ?? readReview(services, actor, { quarter, language });
}

/** Who signed that version of the agreement answers for what it came to. */
async function findSigners(queries: Queries, tenantId: string, version: number | undefined) {
  return (await listVersions(queries, tenantId, undefined)).find((agreement) => agreement.version === version)?.signers;
}

function refuseReused(language: Language): Refusal {
  return { ok: false, code: "id-reused", message: refusalTexts[language]["id-reused"]() };
}

function refuse(code: keyof ReviewText["refusals"], language: Language): Refusal {
  return { ok: false, code, message: reviewTexts[language].refusals[code] };
}
