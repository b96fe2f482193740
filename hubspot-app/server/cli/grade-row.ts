import type { Result } from "@assay/shared/api/result";
import type { Rating } from "@assay/shared/assessment/rating";
import { frameworkOf } from "@assay/shared/framework/all-frameworks";
import type { CriterionId } from "@assay/shared/framework/framework";
import type { Rubric } from "@assay/shared/rubric/rubric";
import { explainAssessment } from "@assay/shared/score/explain";
import { readLevel } from "../csv/levels.ts";
import type { Column } from "./grade-columns.ts";
import { importedRating } from "./imported-rating.ts";

/** The columns that grading adds, in this order. */
export const resultColumns = [
  "assay_score",
  "assay_potential",
  "assay_coverage",
  "assay_grade",
  "assay_temperature",
  "assay_verdict",
  "assay_next_question",
] as const;

/** Grades one row: the cells of `resultColumns`, or which of its levels are none. */
export function gradeRow(
  rubric: Rubric,
  columns: readonly Column[],
  cells: readonly string[],
): Result<{ cells: string[] }> {
  const ratings: Record<CriterionId, Rating> = {};
  const faults: string[] = [];
  for (const { criterion, name, index } of columns) {
    const cell = cells[index] ?? "";
    const level = readLevel(cell);
    if (typeof level === "number") ratings[criterion] = importedRating(level);
    else if (level === "none") faults.push(`${name} is ${quote(cell)}`);
  }
  if (faults.length === 0) return { ok: true, cells: describeResult(rubric, ratings) };
  const message = `${faults.join(", ")}. Write 0, 1, 2 or 3, and nothing where it is unknown.`;
  return { ok: false, code: "bad-level", message };
}

/**
 * The cells hold figures, keys and our own questions, none of which a spreadsheet could take for a formula (a test goes
 * through them all), so none needs defusing.
 */
function describeResult(rubric: Rubric, ratings: Record<CriterionId, Rating>): string[] {
  const result = explainAssessment(rubric, { ratings }, 0);
  const question = questionAbout(rubric, result.nextQuestion);
  // As in the contact's properties: where nothing is known there is no score, not a score of 0.
  if (result.coverage === 0) return ["", "", "", "", "", "", question];
  const figures = [result.printedScore, round(result.potential), round(result.coverage)];
  return [...figures.map(String), result.grade ?? "", result.temperature ?? "", result.verdict, question];
}

/** What to ask; the criterion's id where its framework is the admin's own and has no words here. */
function questionAbout({ framework }: Rubric, id: CriterionId | undefined): string {
  const criterion = frameworkOf(framework)?.criteria.find((candidate) => candidate.id === id);
  return criterion?.questions[0]?.en ?? id ?? "";
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}

/** A cell as an error may print it: short, and with nothing in it that a terminal would obey. */
function quote(cell: string): string {
  const short = cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
  return JSON.stringify(short).replace(/\p{Control}/gu, "�");
}
