import * as z from "zod";
import type { Ratings } from "../assessment/rating.ts";
import { CriterionId, Level } from "../framework/framework.ts";
import { dayMs, Instant } from "../instant.ts";
import { Gate } from "../rubric/gate.ts";
import type { Rubric } from "../rubric/rubric.ts";
import { type Finding, findAll, nextChangeAt } from "./finding.ts";
import { gradeFindings, type PreviousBand } from "./grade.ts";
import { Grade } from "./grade-letter.ts";
import { nextQuestion } from "./next-question.ts";
import { scoreFindings } from "./score.ts";
import { Temperature, temperatureOf } from "./temperature.ts";
import { Verdict, verdictOf } from "./verdict.ts";

/** One line of "why this grade": a criterion and exactly what it gave. */
export const CriterionExplanation = z.object({
  criterion: CriterionId,
  weight: z.number(),
  /** Absent = unknown. */
  level: Level.optional(),
  /** Below `level` only where the evidence cap lowered it. */
  effectiveLevel: Level.optional(),
  /** Printed points, to .01; all lines sum to `printedScore`. */
  points: z.number(),
  /** What the criterion could give at most, to .01. */
  most: z.number(),
  met: z.boolean(),
  stale: z.boolean(),
  /** Whole days since it was rated. */
  ageDays: z.number().optional(),
});

/** A result that explains itself. Shares and scores run from 0 to 100 and are unrounded unless called printed. */
export const Explanation = z.object({
  rubric: z.object({ id: z.string(), version: z.number() }),
  score: z.number(),
  printedScore: z.number(),
  potential: z.number(),
  coverage: z.number(),
  grade: Grade.optional(),
  band: Grade.optional(),
  couldReach: Grade,
  lowering: z.array(Gate),
  temperature: Temperature.optional(),
  verdict: Verdict,
  criteria: z.array(CriterionExplanation),
  nextQuestion: CriterionId.optional(),
  /** When time alone will next change this result. */
  changesAt: Instant.optional(),
});
export type Explanation = z.infer<typeof Explanation>;
export type CriterionExplanation = z.infer<typeof CriterionExplanation>;

/**
 * Score, grade, temperature, verdict, next question and the reason for each, from the ratings alone. The same function
 * previews in the card and decides in the server.
 */
export function explainAssessment(
  rubric: Rubric,
  assessment: { readonly ratings: Ratings },
  now: Instant,
  previous?: PreviousBand,
): Explanation {
  const findings = findAll(rubric, assessment.ratings, now);
  const score = scoreFindings(findings);
  const grading = gradeFindings(rubric, findings, score, previous);
  const explanation: Explanation = {
    rubric: { id: rubric.id, version: rubric.version },
    score: score.score,
    printedScore: score.printedScore,
    potential: score.potential,
    coverage: score.coverage,
    couldReach: grading.couldReach,
    lowering: grading.lowering as Gate[],
    verdict: verdictOf(rubric, findings, score),
    criteria: explainCriteria(findings, score.points, now),
  };
  if (grading.grade !== undefined) explanation.grade = grading.grade;
  if (grading.band !== undefined) explanation.band = grading.band;
  const temperature = temperatureOf(findings, rubric.needCriterion);
  if (temperature !== undefined) explanation.temperature = temperature;
  const question = nextQuestion(rubric, findings);
  if (question !== undefined) explanation.nextQuestion = question;
  const changesAt = nextChangeAt(rubric, assessment.ratings, now);
  if (changesAt !== undefined) explanation.changesAt = changesAt;
  return explanation;
}

function explainCriteria(
  findings: readonly Finding[],
  points: readonly number[],
  now: Instant,
): CriterionExplanation[] {
  let weight = 0;
  for (const finding of findings) weight += finding.weight;
  const lines = new Array<CriterionExplanation>(findings.length);
  for (let index = 0; index < findings.length; index++) {
    const finding = findings[index] as Finding;
    const line: CriterionExplanation = {
      criterion: finding.criterion,
      weight: finding.weight,
      points: points[index] as number,
      most: Math.round((10_000 * finding.weight) / weight) / 100,
      met: finding.met,
      stale: finding.stale,
    };
    if (finding.level !== undefined) line.level = finding.level;
    if (finding.effectiveLevel !== undefined) line.effectiveLevel = finding.effectiveLevel;
    if (finding.rating !== undefined) line.ageDays = Math.max(0, Math.floor((now - finding.rating.at) / dayMs));
    lines[index] = line;
  }
  return lines;
}
