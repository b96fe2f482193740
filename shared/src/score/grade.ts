import type { CriterionGate, Gate } from "../rubric/gate.ts";
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

/** Grade by cut-offs on the unrounded score, then lowered by gates; no grade under the least coverage. `fit`: its letter. */
export function gradeFindings(
  rubric: Rubric,
  findings: readonly Finding[],
  score: Score,
  previous?: PreviousBand,
  fit?: Grade,
): Grading {
  const held = rubric.hysteresis > 0 && previous?.rubricVersion === rubric.version ? previous.band : undefined;
  const band = bandNow(rubric, findings, score, held);
  let couldReach = bestBand(rubric, findings, score, held);
  let cap: Grade = "A";
  const lowering: Gate[] = [];
  for (const gate of rubric.gates) {
    const { now, forGood } = triggerOf(gate, findings, fit);
    if (forGood) couldReach = lowerGrade(couldReach, gate.cap);
    if (band === undefined || !now || gate.cap <= band) continue;
    lowering.push(gate);
    cap = lowerGrade(cap, gate.cap);
  }
  return { grade: band && lowerGrade(band, cap), band, couldReach, lowering };
}

function bandNow(rubric: Rubric, findings: readonly Finding[], score: Score, held?: Grade): Grade | undefined {
  if (score.coverage < rubric.leastCoverage) return undefined;
  return rubric.mode === "weakest-link" ? weakestBand(findings, score) : bandOf(rubric, score.score, held);
}

/** The band if every unknown criterion were 3: the weakest link is then the weakest of the known. */
function bestBand(rubric: Rubric, findings: readonly Finding[], score: Score, held?: Grade): Grade {
  if (rubric.mode === "weakest-link") return letterOfLevel(lowestLevel(findings) ?? 3);
  return bandOf(rubric, score.potential, held);
}

function bandOf({ cutOffs, hysteresis }: Rubric, score: number, held?: Grade): Grade {
  if (score >= leastScore("A", cutOffs.A, hysteresis, held)) return "A";
  if (score >= leastScore("B", cutOffs.B, hysteresis, held)) return "B";
  return score >= leastScore("C", cutOffs.C, hysteresis, held) ? "C" : "D";
}

/** With hysteresis h: moving up needs cut + h, moving down needs less than cut − h, from the band held before. */
function leastScore(grade: Grade, cutOff: number, hysteresis: number, held?: Grade): number {
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

/** Whether a gate lowers the grade now, and whether it would whatever was answered: no answer changes who fits. */
function triggerOf(gate: Gate, findings: readonly Finding[], fit: Grade | undefined) {
  if (gate.when === "fit") {
    const isUnfit = fit !== undefined && fit >= gate.fit;
    return { now: isUnfit, forGood: isUnfit };
  }
  const finding = findings.find(({ criterion }) => criterion === gate.criterion);
  if (finding === undefined) return { now: false, forGood: false };
  return { now: isTriggered(gate, finding), forGood: isTriggeredForGood(gate, finding) };
}

function isTriggered(gate: CriterionGate, { met, effectiveLevel }: Finding): boolean {
  return gate.when === "not-met" ? !met : effectiveLevel === 0;
}

/** What no answer to an open question could lift: unknown criteria might still come out met, stale ones be renewed. */
function isTriggeredForGood(gate: CriterionGate, { effectiveLevel }: Finding): boolean {
  return effectiveLevel !== undefined && effectiveLevel < (gate.when === "not-met" ? 2 : 1);
}
