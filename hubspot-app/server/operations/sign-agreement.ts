import type { AgreementReply, SignAgreementRequest } from "@assay/shared/api/agreement";
import type { Refusal } from "@assay/shared/api/result";
import type { Team } from "@assay/shared/api/rollouts";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { bindingSince, Side, signAgreement as withSignature } from "@assay/shared/pipeline/agreement";
import { lockAgreement } from "../store/agreement-drafts.ts";
import { listVersions, type StoredAgreement, saveSignature } from "../store/agreements.ts";
import { auditAct } from "../store/audit-entries.ts";
import type { Queries } from "../store/database.ts";
import { findLine, writeVersion } from "./agreement-lines.ts";
import type { Actor } from "./identify-caller.ts";
import { listSigners, readAgreement } from "./read-agreement.ts";
import type { Services } from "./services.ts";

/** Signs the newest version for the side that names the actor. The second signature puts it in force. Safe to repeat. */
export async function signAgreement(
  services: Services,
  actor: Actor,
  { version, ...about }: SignAgreementRequest,
): Promise<AgreementReply | Refusal> {
  const { tenantId, userId } = actor;
  const { language } = about;
  const line = await findLine(services, tenantId, about.team, language);
  if (!line.ok) return line;
  const refusal = await services.queries.transaction().execute(async (queries) => {
    await lockAgreement(queries, tenantId, line.team);
    const [newest] = await listVersions(queries, tenantId, line.team?.id);
    if (newest?.version !== version) return refuse("agreement-replaced", language);
    const side = Side.options.find((one) => newest.signers[one] === userId);
    if (side === undefined || !(await maySign(queries, actor))) return refuse("not-signer", language);
    if (!newest.signatures.some((signature) => signature.side === side))
      await sign(services, queries, actor, { agreement: newest, team: line.team, side });
    return undefined;
  });
  return refusal ?? readAgreement(services, actor, about);
}

interface Signing {
  readonly agreement: StoredAgreement;
  readonly team: Team | undefined;
  readonly side: Side;
}

async function sign(services: Services, queries: Queries, actor: Actor, { agreement, team, side }: Signing) {
  const { tenantId, userId: by } = actor;
  const signature = { side, by, at: services.now() };
  await saveSignature(queries, tenantId, agreement, signature);
  const to = writeVersion(agreement.version, team);
  const act = { act: "agreement-signed", by, subject: side, to } as const;
  await auditAct(queries, tenantId, act, signature.at);
  if (bindingSince(withSignature(agreement, signature)) === undefined) return;
  const inForce = { act: agreement.ends ? "agreement-ended" : "agreement-in-force", subject: "agreement", to } as const;
  await auditAct(queries, tenantId, inForce, signature.at);
}

/** As of now: a role may have been taken away since this version was proposed. */
async function maySign(queries: Queries, { tenantId, userId }: Actor): Promise<boolean> {
  return (await listSigners(queries, tenantId)).some((signer) => signer.userId === userId);
}

function refuse(code: "agreement-replaced" | "not-signer", language: Language): Refusal {
  return { ok: false, code, message: refusalTexts[language][code]() };
}
