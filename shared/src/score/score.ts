import type { Finding } from "./finding.ts";

/** What the ratings add up to, unrounded: cut-offs compare what was earned, not what is printed. */
export interface Score {
  /** 0–100. Unknown earns nothing. */
  readonly score: number;
  /** The score if every unknown criterion were 3. 0 ≤ score ≤ potential ≤ 100. */
  readonly potential: number;
  /** Share of the weight that is rated, 0–100. */
  readonly coverage: number;
  /** The weight of all criteria together. */
  readonly weight: number;
  /** `score` as printed, in whole hundredths. */
  readonly hundredths: number;
}

/**
 * Score = 100 · Σ(weight · effective level) / (3 · Σ weight). Weights are integers, so the sums are exact and the order
 * of addition cannot matter; each share is one division, so a score that equals a cut-off compares as equal.
 */
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
  return {
    score: (100 * earned) / full,
    potential: (100 * (earned + 3 * (weight - rated))) / full,
    coverage: (100 * rated) / weight,
    weight,
    hundredths: Math.round((10_000 * earned) / full),
  };
}
