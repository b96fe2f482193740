import type { ActionOutputs } from "@assay/shared/api/workflow-actions";

/** What came of a workflow's wish. "later": the CRM could not be asked; `message` is for people, in the portal's language. */
export type ActionOutcome = FinalOutcome | { readonly kind: "later" };

type FinalOutcome =
  | { readonly kind: "done"; readonly outputs: Readonly<Record<string, string>> }
  | { readonly kind: "refused"; readonly message: string };

export function refuseAction(message: string): FinalOutcome {
  return { kind: "refused", message };
}

/** An outcome as a workflow reads it: a refusal lets the enrolment go on, and says why in `message`. */
export function outputsOf(outcome: FinalOutcome): ActionOutputs {
  if (outcome.kind === "refused") return { hs_execution_state: "FAIL_CONTINUE", message: outcome.message };
  return { ...outcome.outputs, hs_execution_state: "SUCCESS" };
}
