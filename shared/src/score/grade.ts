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
  /** The grade if every unknown criterion were 3. */
  readonly couldReach: Grade;
  /** Gates that lower the grade now. */
  readonly lowering: readonly Gate[];
}

/** Grade by cut-offs on the unrounded score, then lowered by gates; no grade under the least coverage. */
export function gradeFindings(
  rubric: Rubric,
  findings: readonly Finding[],
  score: Score,
  previous?: PreviousBand,
): Grading {
  const weakestLink = rubric.mode === "weakest-link";
  const band = weakestLink ? weakestBand(findings, score) : bandOf(rubric, score.score, previous);
  const best = weakestLink ? letterOfLevel(lowestLevel(findings) ?? 3) : bandOf(rubric, score.potential);
  const couldReach = capped(best, rubric.gates, findings, triggersEvenIfAsked);
  if (band === undefined || score.coverage < rubric.leastCoverage) {
    return { grade: undefined, band: undefined, couldReach, lowering: [] };
  }
  const grade = capped(band, rubric.gates, findings, triggers);
  const lowering = grade === band ? [] : rubric.gates.filter((gate) => gate.cap > band && isTriggered(gate, findings));
  return { grade, band, couldReach, lowering };
}

/** With hysteresis h: moving up needs cut + h, moving down needs less than cut − h, from the band held before. */
function bandOf({ cutOffs, hysteresis, version }: Rubric, score: number, previous?: PreviousBand): Grade {
  const held = hysteresis > 0 && previous?.rubricVersion === version ? previous.band : undefined;
  const reaches = (grade: "A" | "B" | "C") => {
    if (held === undefined) return score >= cutOffs[grade];
    return held <= grade ? score >= cutOffs[grade] - hysteresis : score >= cutOffs[grade] + hysteresis;
  };
  if (reaches("A")) return "A";
  if (reaches("B")) return "B";
  return reaches("C") ? "C" : "D";
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

type Trigger = (gate: Gate, finding: Finding) => boolean;

const triggers: Trigger = (gate, finding) => (gate.when === "not-met" ? !finding.met : finding.effectiveLevel === 0);

/** What no answer to an open question could lift: unknown criteria might still come out met, stale ones be renewed. */
const triggersEvenIfAsked: Trigger = (gate, finding) =>
  finding.effectiveLevel !== undefined &&
  (gate.when === "not-met" ? finding.effectiveLevel < 2 : finding.effectiveLevel === 0);

function isTriggered(gate: Gate, findings: readonly Finding[]): boolean {
  for (const finding of findings) if (finding.criterion === gate.criterion) return triggers(gate, finding);
  return false;
}

function capped(band: Grade, gates: readonly Gate[], findings: readonly Finding[], triggered: Trigger): Grade {
  let grade = band;
  for (const gate of gates) {
    for (const finding of findings) {
      if (finding.criterion === gate.criterion && triggered(gate, finding)) grade = lowerGrade(grade, gate.cap);
    }
  }
  return grade;
}
