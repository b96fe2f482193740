import { type CountDistribution, chancesFromZero } from "./count-distribution.ts";
import { learnCount, passWeek, type RateBelief, type Restlessness, spreadRates } from "./rate-filter.ts";

/** What a week to come will bring: in 80 weeks of 100 a count from `low` to `high`, both included. */
export interface WeekForecast {
  readonly low: number;
  /** As likely to be passed as not to be reached. */
  readonly middle: number;
  readonly high: number;
}

/** Fewer weeks say nothing about how restless the counts are. */
export const leastWeeks = 8;

const coverage = 0.8;

const choices = {
  overdispersion: [0.001, 0.02, 0.06, 0.15, 0.4],
  levelDrift: [0.002, 0.025, 0.09],
  slopeDrift: [0.001, 0.015],
};

const allRestlessness: readonly Restlessness[] = choices.overdispersion.flatMap((overdispersion) =>
  choices.levelDrift.flatMap((levelDrift) =>
    choices.slopeDrift.map((slopeDrift) => ({ overdispersion, levelDrift, slopeDrift })),
  ),
);

/** Last year's calm says less about next week than last month's trouble: what a week told is worth 1.5 % less each week. */
const remembered = 0.985;

interface Candidate {
  readonly restlessness: Restlessness;
  readonly belief: RateBelief;
  readonly logWeight: number;
}

/**
 * The counts of the next weeks, from those of the weeks before, oldest first. Several filters, from calm to restless,
 * follow the counts; each is believed by how well it foretold them (dynamic model averaging: Raftery, Kárný and Ettler,
 * Technometrics 52, 2010). `undefined` = fewer than `leastWeeks`.
 */
export function forecastWeeks(counts: readonly number[], weeks: number): WeekForecast[] | undefined {
  if (counts.length < leastWeeks) return undefined;
  let candidates = counts.reduce(learnWeek, startCandidates(counts));
  return Array.from({ length: weeks }, () => {
    candidates = candidates.map((one) => ({ ...one, belief: passWeek(one.belief, one.restlessness) }));
    return readForecast(candidates);
  });
}

function startCandidates(counts: readonly number[]): readonly Candidate[] {
  const first = counts.slice(0, leastWeeks / 2);
  const mean = first.reduce((sum, count) => sum + count, 0) / first.length;
  const belief = { level: Math.log(mean + 0.5), slope: 0, levelVariance: 1, covariance: 0, slopeVariance: 0.02 ** 2 };
  return allRestlessness.map((restlessness) => ({ restlessness, belief, logWeight: 0 }));
}

function learnWeek(candidates: readonly Candidate[], count: number): readonly Candidate[] {
  return candidates.map(({ restlessness, belief, logWeight }) => {
    const learnt = learnCount(passWeek(belief, restlessness), count, restlessness.overdispersion);
    return { restlessness, belief: learnt.belief, logWeight: remembered * logWeight + Math.log(learnt.chance) };
  });
}

/** What is hardly believed would change no whole number. */
const leastBelieved = 1e-3;

function readForecast(candidates: readonly Candidate[]): WeekForecast {
  const most = Math.max(...candidates.map(({ logWeight }) => logWeight));
  const parts = candidates.flatMap(({ restlessness: { overdispersion }, belief, logWeight }) => {
    const believed = Math.exp(logWeight - most);
    if (believed < leastBelieved) return [];
    const rates = spreadRates(belief.level, belief.levelVariance);
    return rates.map(({ rate: mean, weight }) => ({
      distribution: { mean, overdispersion },
      weight: believed * weight,
    }));
  });
  return intervalOf(cumulate(parts));
}

/** The chance of at most 0, 1, 2… of a mixture, as far as an interval can reach. */
function cumulate(parts: readonly { readonly distribution: CountDistribution; readonly weight: number }[]): number[] {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const chances = parts.map(({ distribution, weight }) => ({ next: chancesFromZero(distribution), weight }));
  const cumulated: number[] = [];
  for (let sum = 0; sum <= (1 + coverage) / 2; ) {
    sum += chances.reduce((chance, { next, weight }) => chance + weight * next.next().value, 0) / total;
    cumulated.push(sum);
  }
  return cumulated;
}

/** Counts are whole, so no interval holds exactly 80 %: this is the one nearest to it, its tails about equal. */
function intervalOf(cumulated: readonly number[]): WeekForecast {
  const reach = (share: number) => cumulated.findIndex((sum) => sum >= share);
  const [low, high] = [reach((1 - coverage) / 2), reach((1 + coverage) / 2)];
  const errorOf = ({ low, high }: { low: number; high: number }) =>
    Math.abs((cumulated[high] ?? 1) - (cumulated[low - 1] ?? 0) - coverage);
  const near = [
    { low, high },
    ...(low < high
      ? [
          { low: low + 1, high },
          { low, high: high - 1 },
        ]
      : []),
  ];
  const best = near.reduce((one, other) => (errorOf(other) < errorOf(one) ? other : one));
  return { ...best, middle: reach(0.5) };
}
