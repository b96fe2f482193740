import type { Instant } from "@assay/shared/instant";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { CrmFault } from "../crm/answer.ts";
import type { RecordOutcome } from "../crm/property.ts";
import type { PropertyWriteRow } from "../store/property-writes.ts";
import type { WriteOutcome } from "../store/write-claims.ts";

/** Waits after a failure: doubled from a second up to five minutes. */
const firstWaitMs = 1_000;
export const longestWaitMs = 300_000;

/** What the CRM said to one record's write. */
export function settledAs(outcome: RecordOutcome | undefined): WriteOutcome {
  if (outcome === undefined || outcome.kind === "written") return { state: "written" };
  return { state: "refused", message: outcome.message, refusals: outcome.refusals };
}

/** What becomes of a write that came to nothing: another try after a wait, or a refusal in words. */
export function afterFault(
  { failures }: PropertyWriteRow,
  fault: CrmFault,
  now: Instant,
  language: Language,
): WriteOutcome {
  const { records, ...refusals } = refusalTexts[language];
  const message = fault.kind === "disconnected" ? refusals.disconnected() : fault.message;
  const retryIn = (waitMs: number, afterFailures: number): WriteOutcome => {
    return { state: "retrying", nextAt: now + waitMs, failures: afterFailures, message };
  };
  switch (fault.kind) {
    case "busy":
      return retryIn(fault.waitMs, failures);
    case "unavailable":
      return retryIn(Math.min(firstWaitMs * 2 ** failures, longestWaitMs), failures + 1);
    case "disconnected":
      return retryIn(longestWaitMs, 0);
    case "no-access":
      return { state: "refused", message: refusals["needs-access"](records.deal), refusals: [] };
    case "rejected":
      return { state: "refused", message, refusals: [] };
  }
}
