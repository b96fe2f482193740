import type { RecordPath } from "@assay/shared/api/record";
import type { Refusal } from "@assay/shared/api/result";
import type { DoneReply } from "@assay/shared/api/rubrics";
import type { UnlockRequest } from "@assay/shared/api/workflow-actions";
import type { RecordKey } from "../store/assessments.ts";
import { isErased } from "../store/erasures.ts";
import { dropMarks, unlockRecord } from "../store/record-marks.ts";
import { subjectHash } from "./erase-record.ts";
import type { Actor } from "./identify-caller.ts";
import { leadsTeam, refuseTeam } from "./manager-access.ts";
import type { Services } from "./services.ts";

/** Lets a locked record be rated and moved again. */
export async function unlockByHand(
  services: Services,
  actor: Actor,
  record: RecordPath,
  { language }: UnlockRequest,
): Promise<DoneReply | Refusal> {
  if (!leadsTeam(actor)) return refuseTeam(language);
  await unlock(services, { tenantId: actor.tenantId, ...record });
  return { ok: true };
}

/** Nothing is remembered of somebody who was erased meanwhile. */
export async function unlock(services: Services, key: RecordKey): Promise<void> {
  const { queries, now } = services;
  await unlockRecord(queries, key, now());
  if (await isErased(queries, key.tenantId, subjectHash(services, key))) await dropMarks(queries, key);
}
