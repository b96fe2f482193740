import type { Level } from "../framework/framework.ts";
import type { Features } from "./features.ts";
import { type Cell, type TextCriterion, textCriteria } from "./lexicon.ts";
import taughtWeights from "./taught-weights.json" with { type: "json" };

const levels = [0, 1, 2, 3] as const satisfies readonly Level[];

/** Every criterion at every level; a weight names its cell by the place in here. */
export const cells: readonly Cell[] = textCriteria.flatMap((criterion) =>
  levels.map((level): Cell => `${criterion} ${level}`),
);

/** By feature: what it adds to a cell's score, by the cell's place. */
export type Weights = ReadonlyMap<string, readonly (readonly [cell: number, weight: number])[]>;

/** How likely the sentence is evidence of a level, 0–1. */
export interface Belief {
  readonly criterion: TextCriterion;
  readonly level: Level;
  readonly probability: number;
}

/** A line a feature: name, tab, then cell and hundredths of weight in turn. */
export function writeWeights(weights: Weights): string[] {
  const pairsOf = (own: readonly (readonly [number, number])[]) =>
    own.map(([cell, weight]) => `${cell} ${Math.round(weight * 100)}`).join(" ");
  return [...weights].map(([name, own]) => `${name}\t${pairsOf(own)}`).sort();
}

export function readWeights(lines: readonly string[]): Weights {
  return new Map(
    lines.map((line) => {
      const [name = "", pairs = ""] = line.split("\t");
      const figures = pairs.split(" ").map(Number);
      const own = figures.flatMap((cell, at) => (at % 2 === 0 ? [[cell, (figures[at + 1] ?? 0) / 100] as const] : []));
      return [name, own];
    }),
  );
}

let known: Weights | undefined;

/** What `pnpm teach` made of the labelled texts; read once, and only where a text is read. */
function taught(): Weights {
  known ??= readWeights(taughtWeights);
  return known;
}

/** What features add to each cell, by the cell's place. Scores of several sets of features are summed. */
export function scoreOf(features: Features, weights: Weights = taught()): number[] {
  const scores = cells.map(() => 0);
  for (const [name, value] of features) {
    for (const [cell, weight] of weights.get(name) ?? []) scores[cell] = (scores[cell] ?? 0) + weight * value;
  }
  return scores;
}

/** For every level how likely it is; what is left of 1 in a criterion is "says nothing of it". */
export function believe(scores: readonly number[]): Belief[] {
  return textCriteria.flatMap((criterion, place) => {
    const own = levels.map((level) => Math.exp(scores[place * levels.length + level] ?? 0));
    const whole = own.reduce((sum, one) => sum + one, 1);
    return levels.map((level) => ({ criterion, level, probability: (own[level] ?? 0) / whole }));
  });
}
