import * as z from "zod/mini";
import { EngagementRules } from "../engagement/engagement-rule.ts";
import { IdealProfile } from "../fit/profile.ts";
import { CriterionId, FrameworkId, namesEachOnce } from "../framework/framework.ts";
import { Gate } from "./gate.ts";

/** A cut-off or share on the 0–100 scale. */
const Percent = z.number().check(z.gte(0), z.lte(100));

const WeightedCriterion = z.object({
  id: CriterionId,
  weight: z.int().check(z.gte(1), z.lte(1000)),
  /** Days after which a rating no longer counts as met and is asked again; absent = never. */
  staleAfterDays: z.optional(z.int().check(z.gte(1), z.lte(3650))),
});

/** How the verdict is reached: every criterion met, the weighted score over a cut, or the weakest criterion. */
export const VerdictMode = z.enum(["all-must-pass", "weighted", "weakest-link"]);

/** The admin's versioned definition of a good prospect. A published version never changes. */
export const Rubric = z
  .object({
    id: z.string().check(z.minLength(1), z.maxLength(64)),
    version: z.int().check(z.gte(1)),
    framework: FrameworkId,
    criteria: z.array(WeightedCriterion).check(z.minLength(2), z.maxLength(15)),
    needCriterion: CriterionId,
    /** Criteria in the order a conversation reaches them. */
    askOrder: z.array(CriterionId),
    mode: VerdictMode,
    /** Least scores for A, B and C, falling. */
    cutOffs: z.object({ A: Percent, B: Percent, C: Percent }),
    /** Least score for "qualified" in weighted mode. */
    qualifyAt: Percent,
    /** Share of the weight, in percent, that must be rated before there is a grade. */
    leastCoverage: Percent,
    gates: z.array(Gate).check(z.maxLength(60)),
    /** "No quote, no 3": level 3 counts as 2 without a quote or link of tier stated or better. */
    evidenceCap: z.boolean(),
    /** Half-width of the dead band around each cut-off, in points of score; 0 = off. */
    hysteresis: z.number().check(z.gte(0), z.lte(20)),
    /** Ideal customers, the best of whom is the fit; absent = fit is not judged. */
    profiles: z.optional(z.array(IdealProfile)),
    /** Absent = engagement is not judged. */
    engagement: z.optional(EngagementRules),
  })
  .check(
    z.refine(({ cutOffs }) => cutOffs.A > cutOffs.B && cutOffs.B > cutOffs.C, {
      message: "cut-offs must fall from A to C",
      path: ["cutOffs"],
    }),
    z.refine(({ cutOffs, hysteresis }) => cutOffs.A + hysteresis <= 100 && cutOffs.C - hysteresis >= 0, {
      message: "leaves a grade that no score can reach: A + hysteresis is over 100, or C − hysteresis is under 0",
      path: ["hysteresis"],
    }),
    z.refine(({ criteria, askOrder }) => namesEachOnce(askOrder, criteria), {
      message: "must name every criterion once, and no two criteria may have the same id",
      path: ["askOrder"],
    }),
    z.refine(({ criteria, needCriterion }) => isOneOf(criteria, needCriterion), {
      message: "must be one of the criteria",
      path: ["needCriterion"],
    }),
    z.refine(({ criteria, gates }) => gates.every((gate) => gate.when === "fit" || isOneOf(criteria, gate.criterion)), {
      message: "a gate must look at one of the criteria",
      path: ["gates"],
    }),
  );
export type Rubric = z.infer<typeof Rubric>;
export type WeightedCriterion = z.infer<typeof WeightedCriterion>;

function isOneOf(criteria: readonly WeightedCriterion[], id: CriterionId): boolean {
  return criteria.some((criterion) => criterion.id === id);
}
