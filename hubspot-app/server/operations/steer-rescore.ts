import type { AuditedAct } from "@assay/shared/api/audit";
import type { Rescore, RescoreReply } from "@assay/shared/api/rescore";
import type { Refusal } from "@assay/shared/api/result";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { auditAct } from "../store/audit-entries.ts";
import { findRescore, moveRescore } from "../store/rescores.ts";
import type { Actor } from "./identify-caller.ts";
import { mayEdit, refuseEdit } from "./rubric-access.ts";
import type { Services } from "./services.ts";

export type Steering = "pause" | "resume" | "cancel";

const moves: Record<Steering, { from: Rescore["state"][]; to: Rescore["state"]; act: AuditedAct }> = {
  pause: { from: ["running"], to: "paused", act: "rescore-paused" },
  resume: { from: ["paused"], to: "running", act: "rescore-resumed" },
  cancel: { from: ["running", "paused"], to: "cancelled", act: "rescore-cancelled" },
};

export async function readRescore(
  { queries }: Services,
  actor: Actor,
  id: string,
  language: Language,
): Promise<RescoreReply | Refusal> {
  const rescore = await findRescore(queries, actor.tenantId, id);
  return rescore === undefined ? refuse("no-rescore", language) : { ok: true, rescore };
}

/** Pauses, resumes or cancels a re-scoring; doing so again changes nothing. */
export async function steerRescore(
  services: Services,
  actor: Actor,
  id: string,
  steering: Steering,
  language: Language,
): Promise<RescoreReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const { tenantId, userId: by } = actor;
  const { from, to, act } = moves[steering];
  return services.queries.transaction().execute(async (queries) => {
    const now = services.now();
    const before = await findRescore(queries, tenantId, id);
    if (before === undefined) return refuse("no-rescore", language);
    const moved = await moveRescore(queries, tenantId, id, from, to, now);
    const rescore = await findRescore(queries, tenantId, id);
    if (rescore?.state !== to) return refuse("rescore-ended", language);
    const told = { act, by, subject: rescore.framework, from: before.state, to };
    if (moved) await auditAct(queries, tenantId, told, now);
    return { ok: true, rescore };
  });
}

function refuse(code: "no-rescore" | "rescore-ended", language: Language): Refusal {
  return { ok: false, code, message: refusalTexts[language][code]() };
}
