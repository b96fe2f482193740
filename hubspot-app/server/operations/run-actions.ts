import type { ActionName } from "@assay/shared/api/workflow-actions";
import { actionRefusalTexts } from "@assay/shared/language/all-languages";
import { findSurvivor } from "../store/merged-records.ts";
import { countDueWrites } from "../store/property-writes.ts";
import { findTenant, type Tenant } from "../store/tenants.ts";
import {
  claimCalls,
  claimUntold,
  forgetTold,
  markTold,
  putOffCalls,
  settleCall,
  type UntoldCall,
  type WorkflowCall,
} from "../store/workflow-calls.ts";
import { type ActionOutcome, outputsOf, refuseAction } from "./action-outcome.ts";
import { askEnrolledAgain, lockEnrolled, unlockEnrolled } from "./mark-enrolled.ts";
import { moveEnrolled } from "./move-enrolled.ts";
import { qualifyEnrolled } from "./qualify-enrolled.ts";
import { crmOf, type Services } from "./services.ts";

/** Calls that are done in one turn, one after the other: a database of one process is not theirs alone. */
const callsATurn = 10;

/** A killed process's calls are taken over after this. Doing one twice does no harm: it counts once. */
const leaseMs = 15_000;

/** Longer than a completion may take, with its wait for a slot of the CRM's limit. */
const tellLeaseMs = 30_000;

/** Copies that may wait for the CRM before a workflow adds to them: what a person rates meanwhile stands behind few. */
const mostWaiting = 200;

/** The CRM must have read our answer, which has the enrolment wait, before it is told to go on. */
const leastWaitMs = 1_000;

/** What we told the CRM to wait at most. */
const patienceMs = 86_400_000;

/** The CRM could not be asked: half a minute later, for an hour. */
const retryMs = 30_000;
const mostTries = 120;

/** Completions go after what people wait for, but not for ever. */
const longestDeferralMs = 60_000;

/** Longer than an enrolment can wait for its completion: nobody sends a call again after that. */
export const rememberCallsMs = 7 * 86_400_000;

const actions: Readonly<
  Record<ActionName, (services: Services, tenant: Tenant, call: WorkflowCall) => Promise<ActionOutcome>>
> = {
  qualify: qualifyEnrolled,
  "set-stage": moveEnrolled,
  "ask-again": askEnrolledAgain,
  lock: lockEnrolled,
  unlock: unlockEnrolled,
};

/**
 * Does some of what a tenant's workflows asked for, and tells the CRM of what is done, a batch at a time. People come
 * first: while their ratings wait to be written, nothing is added before them. Answers whether there is more to do now.
 */
export async function runActions(services: Services, tenantId: string): Promise<boolean> {
  const { queries, now } = services;
  const tenant = await findTenant(queries, tenantId);
  if (tenant === undefined || !tenant.connected) return false;
  const told = await tellDone(services, tenant);
  if ((await countDueWrites(queries, tenantId, now(), mostWaiting)) >= mostWaiting) return false;
  const calls = await claimCalls(queries, tenantId, now(), now() + leaseMs, callsATurn);
  for (const call of calls) await runCall(services, tenant, call);
  return told === "more" || calls.length === callsATurn;
}

async function runCall(services: Services, tenant: Tenant, call: WorkflowCall): Promise<void> {
  const { queries, now } = services;
  const { callbackId, receivedAt } = call;
  const outcome = await act(services, tenant, call);
  if (outcome.kind === "later") return putOffCalls(queries, tenant.tenantId, [callbackId], now() + retryMs);
  await settleCall(queries, call, outputsOf(outcome), Math.max(now(), receivedAt + leastWaitMs));
}

/** Nothing is done for a workflow that waits no more and went on without it: its later steps would stand on old ground. */
async function act(services: Services, tenant: Tenant, call: WorkflowCall): Promise<ActionOutcome> {
  if (hasGoneOn(services, call)) return refuseAction(actionRefusalTexts[tenant.language]["too-late"]());
  if (call.tries > mostTries) return refuseAction(actionRefusalTexts[tenant.language].failed());
  const objectId = (await findSurvivor(services.queries, call.record)) ?? call.record.objectId;
  return actions[call.action](services, tenant, { ...call, record: { ...call.record, objectId } });
}

/** What became of it is told to nobody: nobody waits for it. */
function hasGoneOn({ now }: Services, { receivedAt }: WorkflowCall | UntoldCall): boolean {
  return receivedAt <= now() - patienceMs;
}

/** Tells the CRM of a batch of calls that are done; one request is under way at a time. */
async function tellDone(services: Services, { tenantId, crm: crmId }: Tenant): Promise<"more" | "nothing"> {
  const { queries, now } = services;
  const crm = crmOf(services, crmId);
  const calls = await claimUntold(queries, tenantId, now(), now() + tellLeaseMs, crm.batchSize);
  const [first] = calls;
  if (first === undefined) return "nothing";
  const ids = calls.map(({ callbackId }) => callbackId);
  if (await comesLater(services, tenantId, first)) {
    await putOffCalls(queries, tenantId, ids, now());
    return "nothing";
  }
  const waiting = calls.filter((call) => !hasGoneOn(services, call));
  const answer = waiting.length === 0 ? allTold : await crm.completeCalls(tenantId, waiting);
  if (!answer.ok) {
    const waitMs = answer.fault.kind === "busy" ? answer.fault.waitMs : retryMs;
    await putOffCalls(queries, tenantId, ids, now() + waitMs);
    return "nothing";
  }
  // What the CRM would not take has run out there, or its workflow is gone: nobody waits for it.
  await markTold(queries, tenantId, ids, now());
  await forgetTold(queries, tenantId, now() - rememberCallsMs);
  return calls.length === crm.batchSize ? "more" : "nothing";
}

const allTold = { ok: true } as const;

async function comesLater({ queries, now }: Services, tenantId: string, { receivedAt }: UntoldCall): Promise<boolean> {
  if (now() - receivedAt > longestDeferralMs) return false;
  return (await countDueWrites(queries, tenantId, now(), 1)) > 0;
}
