import * as z from "zod/mini";
import type { ScoredRatings } from "../assessment/rating.ts";
import { CriterionId } from "../framework/framework.ts";
import { Instant } from "../instant.ts";
import { Gate } from "../rubric/gate.ts";
import type { Rubric } from "../rubric/rubric.ts";
import { Finding, findAll, nextChangeAt } from "./finding.ts";
import { gradeFindings, type PreviousBand } from "./grade.ts";
import { Grade } from "./grade-letter.ts";
import { nextQuestion } from "./next-question.ts";
import { sharePoints } from "./points.ts";
import { scoreFindings } from "./score.ts";
import { Temperature, temperatureOf } from "./temperature.ts";
import { Verdict, verdictOf } from "./verdict.ts";

/** One line of "why this grade". */
export { Finding as CriterionExplanation };

/** A result that explains itself. Shares and scores run from 0 to 100 and are unrounded unless called printed. */
export const Explanation = z.object({
  rubric: z.object({ id: z.string(), version: z.number() }),
  score: z.number(),
  printedScore: z.number(),
  potential: z.number(),
  coverage: z.number(),
  grade: z.optional(Grade),
  band: z.optional(Grade),
  couldReach: Grade,
  lowering: z.array(Gate),
  /** The fit's letter where a gate looks at it, so that a preview can look too. */
  fit: z.optional(Grade),
  temperature: z.optional(Temperature),
  verdict: Verdict,
  criteria: z.array(Finding),
  nextQuestion: z.optional(CriterionId),
  /** When time alone will next change this result. */
  changesAt: z.optional(Instant),
});
export type Explanation = z.infer<typeof Explanation>;

/** What is scored: the ratings, and the fit's letter where a gate may look at it. */
export interface Scored {
  readonly ratings: ScoredRatings;
  /** Absent = unknown. */
  readonly fit?: Grade | undefined;
}

/**
 * Score, grade, temperature, verdict, next question and the reason for each, from the ratings alone. The same function
 * previews in the card and decides in the server; a gate of fit needs the letter, which the server knows.
 */
export function explainAssessment(
  rubric: Rubric,
  assessment: Scored,
  now: Instant,
  previous?: PreviousBand,
): Explanation {
  const findings = findAll(rubric, assessment.ratings, now);
  const score = scoreFindings(findings);
  sharePoints(findings, score);
  const grading = gradeFindings(rubric, findings, score, previous, assessment.fit);
  return {
    rubric: { id: rubric.id, version: rubric.version },
    printedScore: score.hundredths / 100,
    score: score.score,
    potential: score.potential,
    coverage: score.coverage,
    grade: grading.grade,
    band: grading.band,
    couldReach: grading.couldReach,
    lowering: grading.lowering,
    fit: rubric.gates.some(({ when }) => when === "fit") ? assessment.fit : undefined,
    temperature: temperatureOf(findings, rubric.needCriterion),
    verdict: verdictOf(rubric, findings, score),
    criteria: findings,
    nextQuestion: nextQuestion(rubric, findings),
    changesAt: nextChangeAt(rubric, assessment.ratings, now),
  };
}
