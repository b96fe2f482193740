import type { CrmFault } from "../crm/answer.ts";
import { fillStandings } from "../operations/fill-standings.ts";
import { handleWebhooks } from "../operations/handle-webhooks.ts";
import { hashDueAddresses } from "../operations/hash-addresses.ts";
import { learnFromCustomers } from "../operations/learn-from-customers.ts";
import { preparePortal } from "../operations/prepare-portal.ts";
import type { Job, Services } from "../operations/services.ts";

/** Does one job. Throwing means: try it again later. */
export async function work(services: Services, job: Job): Promise<void> {
  switch (job.name) {
    case "prepare-portal":
      return insist(await preparePortal(services, job.tenantId));
    case "handle-webhooks":
      return insistForGood(await handleWebhooks(services, job.tenantId));
    case "hash-addresses":
      return insist(await hashDueAddresses(services, job.tenantId));
    case "fill-standings":
      return fillStandings(services, job.tenantId);
    case "learn-traits":
      return insist(await learnFromCustomers(services, job.tenantId, job));
  }
}

type Answer = { ok: true } | { ok: false; fault: CrmFault };

/** An erasure is owed whatever the CRM says today. */
function insistForGood(answer: Answer): void {
  if (!answer.ok) throw new Error(answer.fault.message);
}

/** A busy or absent CRM is asked again; one that said no for good is not. */
function insist(answer: Answer): void {
  if (answer.ok || answer.fault.kind === "rejected" || answer.fault.kind === "disconnected") return;
  throw new Error(answer.fault.message);
}
