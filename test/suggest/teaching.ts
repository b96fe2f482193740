import type { Level } from "@assay/shared/framework/framework";
import type { Features } from "@assay/shared/suggest/features";
import { type TextCriterion, textCriteria } from "@assay/shared/suggest/lexicon";
import { cells, type Weights } from "@assay/shared/suggest/weights";
import { makeRandom, type Random } from "../hubspot-emulator/seed/random.ts";

/** A sentence, and the levels that it is evidence of. */
export interface Example {
  readonly features: Features;
  readonly levels: ReadonlyMap<TextCriterion, Level>;
}

/** Found by leaving out the fifth part. */
const settings = { epochs: 8, rate: 0.3, sparsity: 3, shrinkage: 0.1, fewestExamples: 3, seed: 7 } as const;

const levels = [0, 1, 2, 3] as const satisfies readonly Level[];

/** What is guessed as well as this teaches nothing. */
const leastError = 1e-4;

/** A weight below this changes no suggestion. */
const leastWeight = 0.05;

/**
 * Weights for every criterion's four levels against "says nothing of it", by multinomial logistic regression with
 * FTRL-Proximal (McMahan et al., "Ad Click Prediction", KDD 2013): most weights end up at nought, so that what is
 * left is small and can be read. The same examples give the same weights.
 */
export function teach(examples: readonly Example[]): Weights {
  const names = frequentNames(examples);
  const places = new Map(names.map((name, place) => [name, place]));
  const rows = examples.map(({ features, levels }): Row => {
    const known = [...features].filter(([name]) => places.has(name));
    return {
      places: Int32Array.from(known, ([name]) => places.get(name) ?? 0),
      values: Float64Array.from(known, ([, value]) => value),
      levels: textCriteria.map((criterion) => levels.get(criterion)),
    };
  });
  const learner = createLearner(names.length);
  const random = makeRandom(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) for (const row of shuffle(rows, random)) learner.learn(row);
  return new Map(
    names.map((name, place) => [name, learner.weightsOf(place)] as const).filter(([, own]) => own.length > 0),
  );
}

interface Row {
  readonly places: Int32Array;
  readonly values: Float64Array;
  /** By criterion; undefined = the sentence says nothing of it. */
  readonly levels: readonly (Level | undefined)[];
}

function createLearner(features: number) {
  const size = features * cells.length;
  const [sums, squares, weights] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const { rate, sparsity, shrinkage } = settings;

  /** How likely each level of a criterion is, as the weights stand. */
  function guess({ places, values }: Row, criterion: number): number[] {
    const own = levels.map((level) => {
      let score = 0;
      const cell = criterion * levels.length + level;
      for (let at = 0; at < places.length; at++) {
        score += (weights[(places[at] ?? 0) * cells.length + cell] ?? 0) * (values[at] ?? 0);
      }
      return Math.exp(score);
    });
    const whole = own.reduce((sum, one) => sum + one, 1);
    return own.map((one) => one / whole);
  }

  function correct({ places, values }: Row, cell: number, error: number) {
    for (let at = 0; at < places.length; at++) {
      const slot = (places[at] ?? 0) * cells.length + cell;
      const gradient = error * (values[at] ?? 0);
      const before = squares[slot] ?? 0;
      const after = before + gradient * gradient;
      const sum = (sums[slot] ?? 0) + gradient - ((Math.sqrt(after) - Math.sqrt(before)) / rate) * (weights[slot] ?? 0);
      sums[slot] = sum;
      squares[slot] = after;
      weights[slot] =
        Math.abs(sum) <= sparsity ? 0 : (Math.sign(sum) * sparsity - sum) / ((1 + Math.sqrt(after)) / rate + shrinkage);
    }
  }

  return {
    learn(row: Row) {
      for (const [criterion, level] of row.levels.entries()) {
        for (const [guessed, probability] of guess(row, criterion).entries()) {
          const error = probability - (guessed === level ? 1 : 0);
          if (Math.abs(error) >= leastError) correct(row, criterion * levels.length + guessed, error);
        }
      }
    },
    /** What a feature adds to each cell, where it adds something. */
    weightsOf(place: number) {
      return cells.flatMap((_, cell) => {
        const weight = weights[place * cells.length + cell] ?? 0;
        return Math.abs(weight) < leastWeight ? [] : [[cell, weight] as const];
      });
    },
  };
}

/** What few sentences have tells of their authors and not of evidence. */
function frequentNames(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].flatMap(([name, count]) => (count >= settings.fewestExamples ? [name] : []));
}

function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = random.whole(last + 1);
    [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
  }
  return shuffled;
}
