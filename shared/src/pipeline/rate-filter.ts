import { chanceOfCount } from "./count-distribution.ts";

// A count a week comes from a rate that wanders: its logarithm has a level and a slope, both of which drift, and now and
// then the level breaks. The filter learns them week by week, an extended Kalman filter (West & Harrison, Bayesian
// Forecasting and Dynamic Models, 1997, chapters 12 and 14).

/** How restless a rate is taken to be. All are per week, on the scale of its logarithm. */
export interface Restlessness {
  readonly overdispersion: number;
  readonly levelDrift: number;
  readonly slopeDrift: number;
}

/** What is believed about the level and slope: two means and their covariance. */
export interface RateBelief {
  readonly level: number;
  readonly slope: number;
  readonly levelVariance: number;
  readonly covariance: number;
  readonly slopeVariance: number;
}

/** A slope dies away: no growth goes on for ever, and a forecast that believes so is wrong by more every week. */
const slopeKept = 0.9;

/** One week in fifty, something happens: a campaign starts, a form breaks. The level moves by a half, give or take. */
const breakChance = 0.02;
const breakVariance = 0.5 ** 2;

/** Sum w·f(x) over these is the mean of f over a standard normal variable: Gauss and Hermite, seven points. */
const nodes = [0, 1.1544053947, 2.3667594107, 3.7504397177];
const nodeWeights = [0.4571428571, 0.2401231786, 0.030757124, 0.0005482689];

/** The rates that a normal belief about a logarithm stands for, with their weights. */
export function spreadRates(level: number, variance: number): { readonly rate: number; readonly weight: number }[] {
  const deviation = Math.sqrt(variance);
  return nodes.flatMap((node, index) => {
    const weight = nodeWeights[index] ?? 0;
    const above = { rate: Math.exp(level + node * deviation), weight };
    return node === 0 ? [above] : [above, { rate: Math.exp(level - node * deviation), weight }];
  });
}

/** Next week, as believed this week. */
export function passWeek(belief: RateBelief, { levelDrift, slopeDrift }: Restlessness): RateBelief {
  const { level, slope, levelVariance, covariance, slopeVariance } = belief;
  return {
    level: level + slope,
    slope: slopeKept * slope,
    levelVariance: levelVariance + 2 * covariance + slopeVariance + levelDrift ** 2,
    covariance: slopeKept * (covariance + slopeVariance),
    slopeVariance: slopeKept ** 2 * slopeVariance + slopeDrift ** 2,
  };
}

/** A belief, and how well it had foretold the count: the count's chance under the belief before. */
export interface LearntBelief {
  readonly belief: RateBelief;
  readonly chance: number;
}

/** The belief after a week's count: a calm week and one with a break, each believed as far as it foretold the count. */
export function learnCount(foretold: RateBelief, count: number, overdispersion: number): LearntBelief {
  const broken = { ...foretold, levelVariance: foretold.levelVariance + breakVariance };
  const chanceOf = chanceOfCount(count, overdispersion);
  const calmChance = (1 - breakChance) * foretoldChance(foretold, chanceOf);
  const breakingChance = breakChance * foretoldChance(broken, chanceOf);
  const chance = calmChance + breakingChance;
  const [calm, breaking] = [correct(foretold, count, overdispersion), correct(broken, count, overdispersion)];
  return { belief: blend(calm, breaking, breakingChance / chance), chance };
}

/** Never nothing: what no filter foretold must not make all of them unbelievable. */
const leastChance = 1e-300;

function foretoldChance({ level, levelVariance }: RateBelief, chanceOf: (mean: number) => number): number {
  const rates = spreadRates(level, levelVariance);
  return rates.reduce((sum, { rate, weight }) => sum + weight * chanceOf(rate), leastChance);
}

/** Laplace's approximation: a normal belief around the likeliest level, found by Newton's method in bounded steps. */
function correct(prior: RateBelief, count: number, overdispersion: number): RateBelief {
  let level = prior.level;
  let information = 0;
  for (let step = 0; step < 6; step++) {
    const mean = Math.exp(level);
    const damped = 1 + overdispersion * mean;
    information = (mean * (1 + overdispersion * count)) / damped ** 2;
    const pull = (count - mean) / damped - (level - prior.level) / prior.levelVariance;
    level += Math.max(-1, Math.min(1, pull / (information + 1 / prior.levelVariance)));
  }
  const kept = 1 / (1 + prior.levelVariance * information);
  const gain = prior.covariance / prior.levelVariance;
  return {
    level,
    slope: prior.slope + gain * (level - prior.level),
    levelVariance: prior.levelVariance * kept,
    covariance: prior.covariance * kept,
    slopeVariance: prior.slopeVariance - gain * prior.covariance * (1 - kept),
  };
}

/** One belief with the mean and covariance of two, the second with this share. */
function blend(one: RateBelief, other: RateBelief, share: number): RateBelief {
  const rest = 1 - share;
  const [level, slope] = [other.level - one.level, other.slope - one.slope];
  return {
    level: one.level + share * level,
    slope: one.slope + share * slope,
    levelVariance: rest * one.levelVariance + share * other.levelVariance + rest * share * level ** 2,
    covariance: rest * one.covariance + share * other.covariance + rest * share * level * slope,
    slopeVariance: rest * one.slopeVariance + share * other.slopeVariance + rest * share * slope ** 2,
  };
}
