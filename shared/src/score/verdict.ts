import * as z from "zod/mini";
import type { Rubric } from "../rubric/rubric.ts";
import type { Finding } from "./finding.ts";
import type { Score } from "./score.ts";

export const Verdict = z.enum(["qualified", "not-yet", "not-qualified"]);
export type Verdict = z.infer<typeof Verdict>;

/** The verdict by the rubric's mode; "not yet" whenever an answer that is still missing could decide it. */
export function verdictOf(rubric: Rubric, findings: readonly Finding[], score: Score): Verdict {
  switch (rubric.mode) {
    case "all-must-pass":
      if (findings.every((finding) => finding.met)) return "qualified";
      return hasConfirmedNo(findings) ? "not-qualified" : "not-yet";
    case "weighted":
      if (score.score >= rubric.qualifyAt && score.coverage >= rubric.leastCoverage) return "qualified";
      return score.potential < rubric.qualifyAt ? "not-qualified" : "not-yet";
    case "weakest-link":
      if (findings.every(({ effectiveLevel }) => effectiveLevel !== undefined && effectiveLevel >= 2)) {
        return "qualified";
      }
      return hasConfirmedNo(findings) ? "not-qualified" : "not-yet";
  }
}

function hasConfirmedNo(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.effectiveLevel === 0);
}
