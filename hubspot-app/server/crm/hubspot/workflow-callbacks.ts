import type { ActionOutputs } from "@assay/shared/api/workflow-actions";
import type { CrmAnswer } from "../answer.ts";
import type { TokenSource } from "./access-token.ts";
import { callApi } from "./api.ts";

/** The newest version that HubSpot documents of these paths. */
const path = "/automation/actions/callbacks/2026-03/complete";

interface Completion {
  readonly callbackId: string;
  readonly outputs: ActionOutputs;
}

/**
 * Lets up to 100 enrolments go on that wait for us. HubSpot does not say what becomes of a batch in which one has run
 * out, so a refused batch is halved until that one stands alone, and then let be.
 */
export async function completeCalls(
  source: TokenSource,
  tenantId: string,
  completions: readonly Completion[],
): Promise<CrmAnswer<undefined>> {
  const inputs = completions.map(({ callbackId, outputs }) => ({ callbackId, outputFields: outputs }));
  const answer = await callApi(source, tenantId, { method: "POST", path, body: { inputs } });
  if (!answer.ok) return answer;
  const { status } = answer.value;
  if (status < 300 || completions.length === 1) return { ok: true, value: undefined };
  const half = Math.ceil(completions.length / 2);
  const first = await completeCalls(source, tenantId, completions.slice(0, half));
  return first.ok ? completeCalls(source, tenantId, completions.slice(half)) : first;
}
