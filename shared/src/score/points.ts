import type { Finding } from "./finding.ts";
import type { Score } from "./score.ts";

/**
 * Splits the printed score among the findings by largest remainder (Hamilton's method): every part is rounded down to
 * a hundredth, and the hundredths left over go to the largest remainders, the earlier criterion first where they are
 * equal. Integers until the last division, so that the parts sum exactly.
 */
export function sharePoints(findings: readonly Finding[], { weight, hundredths }: Score): void {
  const full = 3 * weight;
  const remainders = new Array<number>(findings.length);
  let left = hundredths;
  for (let index = 0; index < findings.length; index++) {
    const finding = findings[index] as Finding;
    const exact = 10_000 * finding.weight * (finding.effectiveLevel ?? 0);
    const part = Math.trunc(exact / full);
    finding.points = part / 100;
    finding.most = Math.ceil((10_000 * finding.weight) / weight) / 100;
    remainders[index] = exact - part * full;
    left -= part;
  }
  for (; left > 0; left--) {
    const index = indexOfLargest(remainders);
    const finding = findings[index] as Finding;
    finding.points = Math.round(100 * finding.points + 1) / 100;
    remainders[index] = -1;
  }
}

function indexOfLargest(numbers: readonly number[]): number {
  let largest = 0;
  for (let index = 1; index < numbers.length; index++) {
    if ((numbers[index] as number) > (numbers[largest] as number)) largest = index;
  }
  return largest;
}
