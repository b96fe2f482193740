import type { Gate } from "../rubric/gate.ts";
import type { Rubric } from "../rubric/rubric.ts";
import type { Finding } from "./finding.ts";
import { type Grade, lowerGrade } from "./grade-letter.ts";
import type { Score } from "./score.ts";

/** The band a record was in before, and under which rubric version: hysteresis forgets it when that version changed. */
export interface PreviousBand {
  readonly band: Grade;
  readonly rubricVersion: number;
}

export interface Grading {
  /** Absent while coverage is under the rubric's least. */
  readonly grade: Grade | undefined;
  /** The grade by score alone, before gates; what hysteresis remembers. */
  readonly band: Grade | undefined;
  /** The grade if every unknown criterion were 3; never below `grade`. */
  readonly couldReach: Grade;
  /** Gates that lower the grade now. */
  readonly lowering: Gate[];
}

/** Grade by cut-offs on the unrounded score, then lowered by gates; no grade under the least coverage. */
export function gradeFindings(
  rubric: Rubric,
  findings: readonly Finding[],
  score: Score,
  previous?: PreviousBand,
): Grading {
  const weakestLink = rubric.mode === "weakest-link";
  const held = rubric.hysteresis > 0 && previous?.rubricVersion === rubric.version ? previous.band : undefined;
  const best = weakestLink ? bestWeakestBand(findings) : bandOf(rubric, score.potential, held);
  const couldReach = cappedWhateverIsAnswered(best, rubric.gates, findings);
  const band = weakestLink ? weakestBand(findings, score) : bandOf(rubric, score.score, held);
  if (band === undefined || score.coverage < rubric.leastCoverage) {
    return { grade: undefined, band: undefined, couldReach, lowering: [] };
  }
  let grade = band;
  const lowering: Gate[] = [];
  for (const gate of rubric.gates) {
    if (!isTriggered(gate, findings) || gate.cap <= band) continue;
    lowering.push(gate);
    grade = lowerGrade(grade, gate.cap);
  }
  return { grade, band, couldReach, lowering };
}

function bandOf({ cutOffs, hysteresis }: Rubric, score: number, held: Grade | undefined): Grade {
  if (score >= leastScore("A", cutOffs.A, hysteresis, held)) return "A";
  if (score >= leastScore("B", cutOffs.B, hysteresis, held)) return "B";
  return score >= leastScore("C", cutOffs.C, hysteresis, held) ? "C" : "D";
}

/** With hysteresis h: moving up needs cut + h, moving down needs less than cut − h, from the band held before. */
function leastScore(grade: Grade, cutOff: number, hysteresis: number, held: Grade | undefined): number {
  if (held === undefined) return cutOff;
  const shifted = held <= grade ? cutOff - hysteresis : cutOff + hysteresis;
  // 45.1 + 0.2 is a hair over 45.3 in binary: without rounding, a score of exactly 45.3 would not reach it.
  return Math.round(1e6 * shifted) / 1e6;
}

/** Certain only when everything is rated, or when something is already a confirmed no. */
function weakestBand(findings: readonly Finding[], score: Score): Grade | undefined {
  const lowest = lowestLevel(findings);
  if (lowest === undefined || (score.coverage < 100 && lowest > 0)) return undefined;
  return letterOfLevel(lowest);
}

function bestWeakestBand(findings: readonly Finding[]): Grade {
  return letterOfLevel(lowestLevel(findings) ?? 3);
}

function lowestLevel(findings: readonly Finding[]): number | undefined {
  let lowest: number | undefined;
  for (const { effectiveLevel } of findings) {
    if (effectiveLevel !== undefined && (lowest === undefined || effectiveLevel < lowest)) lowest = effectiveLevel;
  }
  return lowest;
}

function letterOfLevel(level: number): Grade {
  return level === 3 ? "A" : level === 2 ? "B" : level === 1 ? "C" : "D";
}

function isTriggered(gate: Gate, findings: readonly Finding[]): boolean {
  for (const { criterion, met, effectiveLevel } of findings) {
    if (criterion === gate.criterion) return gate.when === "not-met" ? !met : effectiveLevel === 0;
  }
  return false;
}

/** What no answer to an open question could lift: unknown criteria might still come out met, stale ones be renewed. */
function cappedWhateverIsAnswered(band: Grade, gates: readonly Gate[], findings: readonly Finding[]): Grade {
  let grade = band;
  for (const gate of gates) {
    if (isTriggeredForGood(gate, findings)) grade = lowerGrade(grade, gate.cap);
  }
  return grade;
}

function isTriggeredForGood(gate: Gate, findings: readonly Finding[]): boolean {
  const leastLevel = gate.when === "not-met" ? 2 : 1;
  for (const { criterion, effectiveLevel } of findings) {
    if (criterion === gate.criterion) return effectiveLevel !== undefined && effectiveLevel < leastLevel;
  }
  return false;
}
