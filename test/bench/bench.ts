/** One figure, printed as one line of JSON. */
export interface Measurement {
  /** Dotted, the family first: `core.score.ratio`. */
  readonly name: string;
  /** The median over all runs. */
  readonly value: number;
  readonly unit: string;
  readonly runs: number;
  /** What the figure was measured beside, in the same process and on the same input; null when by itself. */
  readonly beside: { readonly name: string; readonly value: number; readonly unit: string } | null;
}

/**
 * One file's measurements. `run` throws when what it measures is wrong: a fast wrong answer has no figure. It prepares
 * and cleans up after itself, because any selection of benches can run in any order.
 */
export interface Bench {
  /** The names that `run` can print; a selection is made by these. */
  readonly names: readonly string[];
  run(): Promise<readonly Measurement[]>;
}

/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error("no values to take the median of");
  return (lower + upper) / 2;
}

/** Four significant digits: more would be noise. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
