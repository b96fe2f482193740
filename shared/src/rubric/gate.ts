import * as z from "zod/mini";
import { CriterionId } from "../framework/framework.ts";
import { Grade } from "../score/grade-letter.ts";

/** Lowers the grade when its criterion is not met (unknown included), or when it is a confirmed no (unknown never is). */
export const CriterionGate = z.object({
  criterion: CriterionId,
  when: z.enum(["not-met", "confirmed-no"]),
  cap: Grade,
});
export type CriterionGate = z.infer<typeof CriterionGate>;

/** Lowers the grade when the fit has this letter or a worse one; a fit that is unknown lowers nothing. */
export const FitGate = z.object({ when: z.literal("fit"), fit: Grade, cap: Grade });
export type FitGate = z.infer<typeof FitGate>;

/**
 * What lowers the grade to `cap`. A gate reads criteria or the fit, never a grade, so the order of gates cannot matter:
 * the lowest cap wins.
 */
export const Gate = z.discriminatedUnion("when", [CriterionGate, FitGate]);
export type Gate = z.infer<typeof Gate>;

/** The same where a person may have slipped a key in. */
export const StrictGate = z.discriminatedUnion("when", [
  z.strictObject(CriterionGate.shape),
  z.strictObject(FitGate.shape),
]);

/** The one text by which gates are the same, or not. */
export function gateKey(gate: Gate): string {
  return [gate.when, gate.when === "fit" ? gate.fit : gate.criterion, gate.cap].join(" ");
}
