import type { Finding } from "./finding.ts";

/** What the ratings add up to. All but `points` are unrounded: cut-offs compare what was earned, not what is printed. */
export interface Score {
  /** 0–100. Unknown earns nothing. */
  readonly score: number;
  /** The score if every unknown criterion were 3. 0 ≤ score ≤ potential ≤ 100. */
  readonly potential: number;
  /** Share of the weight that is rated, 0–100. */
  readonly coverage: number;
  /** `score` as printed, to .01. */
  readonly printedScore: number;
  /** Printed points of each finding, in order; they sum to `printedScore` exactly, counted in hundredths. */
  readonly points: readonly number[];
}

/** Score = 100 · Σ(weight · effective level) / (3 · Σ weight), integer weights. */
export function scoreFindings(findings: readonly Finding[]): Score {
  let weight = 0;
  let rated = 0;
  let earned = 0;
  for (const finding of findings) {
    weight += finding.weight;
    if (finding.effectiveLevel === undefined) continue;
    rated += finding.weight;
    earned += finding.weight * finding.effectiveLevel;
  }
  const full = 3 * weight;
  const hundredths = Math.round((10_000 * earned) / full);
  return {
    score: (100 * earned) / full,
    potential: (100 * (earned + 3 * (weight - rated))) / full,
    coverage: (100 * rated) / weight,
    printedScore: hundredths / 100,
    points: sharePoints(findings, full, hundredths),
  };
}

/**
 * Splits the printed score, in hundredths, by largest remainder (Hamilton's method): every part is rounded down, and
 * the hundredths left over go to the largest remainders, the earlier criterion first where they are equal. Integer
 * arithmetic throughout, so that nothing depends on the order of addition.
 */
function sharePoints(findings: readonly Finding[], full: number, hundredths: number): number[] {
  const points = new Array<number>(findings.length);
  let left = hundredths;
  for (let index = 0; index < findings.length; index++) {
    const part = Math.floor(numerator(findings[index]) / full);
    points[index] = part;
    left -= part;
  }
  if (left > 0) giveRemainders(points, findings, full, left);
  for (let index = 0; index < points.length; index++) points[index] = (points[index] as number) / 100;
  return points;
}

function giveRemainders(points: number[], findings: readonly Finding[], full: number, left: number): void {
  const remainders = findings.map((finding) => numerator(finding) % full);
  for (; left > 0; left--) {
    const largest = remainders.indexOf(Math.max(...remainders));
    remainders[largest] = -1;
    points[largest] = (points[largest] as number) + 1;
  }
}

function numerator(finding: Finding | undefined): number {
  return finding?.effectiveLevel === undefined ? 0 : 10_000 * finding.weight * finding.effectiveLevel;
}
