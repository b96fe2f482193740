/** Overdispersed counts: a negative binomial whose variance is mean + overdispersion · mean². */
export interface CountDistribution {
  readonly mean: number;
  /** Above 0; near 0 it is a Poisson distribution. */
  readonly overdispersion: number;
}

/** The chance of one count, as it depends on the mean: what does not is worked out once. */
export function chanceOfCount(count: number, overdispersion: number): (mean: number) => number {
  const size = 1 / overdispersion;
  const ways = logGamma(count + size) - logGamma(size) - logGamma(count + 1);
  return (mean) => Math.exp(ways - size * Math.log1p(mean / size) + count * Math.log(mean / (mean + size)));
}

/** The chances of 0, 1, 2…, each from the one before, which is far quicker than each for itself. */
export function* chancesFromZero({ mean, overdispersion }: CountDistribution): Generator<number, never> {
  const size = 1 / overdispersion;
  const ratio = mean / (mean + size);
  let log = -size * Math.log1p(mean / size);
  for (let count = 0; ; count++) {
    yield Math.exp(log);
    log += Math.log(((count + size) / (count + 1)) * ratio);
  }
}

/** Stirling's series, after stepping up to where its error is below 1e-10 (Abramowitz & Stegun, 6.1.41). */
function logGamma(argument: number): number {
  let [at, product] = [argument, 1];
  for (; at < 8; at++) product *= at;
  const series = 1 / (12 * at) - 1 / (360 * at ** 3) + 1 / (1260 * at ** 5) - 1 / (1680 * at ** 7);
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
}
