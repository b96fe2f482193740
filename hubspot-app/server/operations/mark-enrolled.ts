import { PlainText } from "@assay/shared/assessment/evidence";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { RecordKey } from "../store/assessments.ts";
import type { Queries } from "../store/database.ts";
import { isErased } from "../store/erasures.ts";
import { askAgain, dropMarks, lockRecord } from "../store/record-marks.ts";
import type { Tenant } from "../store/tenants.ts";
import type { WorkflowCall } from "../store/workflow-calls.ts";
import { type ActionOutcome, refuseAction } from "./action-outcome.ts";
import { subjectHash } from "./erase-record.ts";
import type { Services } from "./services.ts";
import { unlock } from "./unlock-record.ts";

const longestReason = 300;

type Mark = Parameters<typeof lockRecord>[2];
type LeaveMark = (queries: Queries, key: RecordKey, mark: Mark) => Promise<void>;
type Act = (services: Services, tenant: Tenant, call: WorkflowCall) => Promise<ActionOutcome>;

/** Lets no ratings and no moves in until an admin, a manager or a workflow unlocks the record. */
export const lockEnrolled: Act = (services, tenant, call) => leaveMark(services, tenant, call, lockRecord);

/** Shows in card and queue that the record is to be qualified again, until somebody rates it. */
export const askEnrolledAgain: Act = (services, tenant, call) => leaveMark(services, tenant, call, askAgain);

export const unlockEnrolled: Act = async (services, _tenant, { record }) => {
  await unlock(services, record);
  return { kind: "done", outputs: {} };
};

/** Nothing stays on somebody who was erased: whoever erases leaves a tombstone, and this looks for it afterwards. */
async function leaveMark(
  services: Services,
  { tenantId, language }: Tenant,
  { record, inputs, workflowId, receivedAt: at }: WorkflowCall,
  leave: LeaveMark,
): Promise<ActionOutcome> {
  const { queries } = services;
  const reason = PlainText.safeParse(
    Array.from(String(inputs.reason ?? ""))
      .slice(0, longestReason)
      .join(""),
  );
  const mark = { at, ...(reason.success && { reason: reason.data }), ...(workflowId && { workflowId }) };
  await leave(queries, record, mark);
  if (!(await isErased(queries, tenantId, subjectHash(services, record)))) return { kind: "done", outputs: {} };
  await dropMarks(queries, record);
  return refuseAction(refusalTexts[language].erased());
}
