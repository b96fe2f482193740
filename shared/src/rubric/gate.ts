import * as z from "zod/mini";
import { CriterionId } from "../framework/framework.ts";
import { Grade } from "../score/grade-letter.ts";

/**
 * A gate lowers the grade to `cap` when its criterion is not met (unknown included), or when it is a confirmed no
 * (unknown never is). It reads criteria, never a grade, so the order of gates cannot matter: the lowest cap wins.
 */
export const Gate = z.object({
  criterion: CriterionId,
  when: z.enum(["not-met", "confirmed-no"]),
  cap: Grade,
});
export type Gate = z.infer<typeof Gate>;
