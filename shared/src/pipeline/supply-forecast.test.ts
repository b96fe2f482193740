import { describe, expect, it } from "vitest";
import { forecastWeeks } from "./supply-forecast.ts";

// Written from the signature of forecastWeeks alone, by somebody who had not seen how it forecasts. Whoever changes the
// forecast leaves the generator and its seed as they stand: fitted to one another, they would show nothing.

// shared is typed without Node.
declare const process: { stdout: { write(text: string): void } };

const seed = 20261122;
const seriesCount = 600;
const weeksAhead = 4;
const weeksAYear = 52;

const breaks = ["up", "down", "slope"] as const;
type Break = (typeof breaks)[number];
type Random = () => number;

/** Weekly counts of one made-up company, and what the same process went on to bring. */
type Series = { break: Break; seasonal: boolean; history: number[]; future: number[] };

/** Numbers from 0 up to, not including, 1 (mulberry32). */
function randomFrom(start: number): Random {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const between = (random: Random, low: number, high: number) => low + random() * (high - low);
const wholeBetween = (random: Random, low: number, high: number) => Math.floor(between(random, low, high + 1));
const evenByRatio = (random: Random, low: number, high: number) =>
  Math.exp(between(random, Math.log(low), Math.log(high)));

function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Gamma with mean `shape` and scale 1, for shapes from 1 (Marsaglia and Tsang 2000). */
function drawGamma(random: Random, shape: number): number {
  const d = shape - 1 / 3;
  for (;;) {
    const normal = drawNormal(random);
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < normal ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Arrivals in a time of length `mean` when the gaps between them are exponential with mean 1. */
function drawPoisson(random: Random, mean: number): number {
  const drawGap = () => -Math.log(1 - random());
  let arrivals = 0;
  for (let time = drawGap(); time <= mean; time += drawGap()) arrivals += 1;
  return arrivals;
}

/** Negative-binomial: variance `mean + mean² / size`. */
function drawCount(random: Random, mean: number, size: number): number {
  return drawPoisson(random, (mean * drawGamma(random, size)) / size);
}

/** The logarithm of the rate over the weeks: a gentle trend with one break, the week of which is any from the eighth. */
function makeTrend(random: Random, kind: Break, historyWeeks: number): (week: number) => number {
  const slope = between(random, -0.25, 0.25) / weeksAYear;
  const breakWeek = wholeBetween(random, 8, historyWeeks - 1);
  const jump = between(random, 0.2, 0.6);
  const turn = ((random() < 0.5 ? -1 : 1) * between(random, 0.3, 0.8)) / weeksAYear;
  return (week) => {
    const since = week - breakWeek;
    if (since < 0) return slope * week;
    if (kind === "slope") return slope * week + turn * since;
    return slope * week + Math.log(kind === "up" ? 1 + jump : 1 - jump);
  };
}

/** The logarithm of a mild yearly wave of 5 to 15 %; in half of such companies the two weeks about New Year bring 30 to 60 % less. */
function makeSeason(random: Random): (week: number) => number {
  const amplitude = between(random, 0.05, 0.15);
  const phase = random() * 2 * Math.PI;
  const firstWeekOfYear = wholeBetween(random, 0, weeksAYear - 1);
  const holiday = random() < 0.5 ? Math.log(1 - between(random, 0.3, 0.6)) : 0;
  return (week) => {
    const weekOfYear = (week + firstWeekOfYear) % weeksAYear;
    const wave = amplitude * Math.sin((2 * Math.PI * weekOfYear) / weeksAYear + phase);
    return wave + (weekOfYear === 0 || weekOfYear === weeksAYear - 1 ? holiday : 0);
  };
}

function makeSeries(random: Random, kind: Break, seasonal: boolean): Series {
  const historyWeeks = wholeBetween(random, 40, 120);
  const meanCount = evenByRatio(random, 5, 300);
  const size = evenByRatio(random, 4, 50);
  const trend = makeTrend(random, kind, historyWeeks);
  const season = seasonal ? makeSeason(random) : () => 0;
  const shape = Array.from({ length: historyWeeks + weeksAhead }, (_, week) => Math.exp(trend(week) + season(week)));
  const meanShape = shape.slice(0, historyWeeks).reduce((sum, rate) => sum + rate, 0) / historyWeeks;
  const counts = shape.map((rate) => drawCount(random, (meanCount * rate) / meanShape, size));
  return { break: kind, seasonal, history: counts.slice(0, historyWeeks), future: counts.slice(historyWeeks) };
}

/** Of each break as many, half of them with a yearly season. */
function makeManySeries(random: Random): Series[] {
  return Array.from({ length: seriesCount / 6 }, () =>
    breaks.flatMap((kind) => [makeSeries(random, kind, false), makeSeries(random, kind, true)]),
  ).flat();
}

/** For each week ahead, whether its interval held what came. */
function heldWeeks({ history, future }: Series): boolean[] {
  const forecast = forecastWeeks(history, weeksAhead);
  expect(forecast).toHaveLength(weeksAhead);
  return future.map((truth, index) => {
    const week = forecast?.[index];
    return week !== undefined && week.low <= truth && truth <= week.high;
  });
}

function shareOf(held: readonly boolean[]): number {
  return held.filter(Boolean).length / held.length;
}

describe("the forecast of new MQLs", () => {
  it("meets counts that scatter as negative-binomial ones do", () => {
    const random = randomFrom(seed);
    const counts = Array.from({ length: 20_000 }, () => drawCount(random, 50, 10));
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length;
    expect(mean).toBeCloseTo(50, 0);
    expect(variance / (50 + 50 ** 2 / 10)).toBeCloseTo(1, 1);
  });

  it("holds the truth in its 80 % interval in 75 to 85 % of weeks, on overdispersed counts with a trend break", {
    timeout: 60_000,
  }, () => {
    const results = makeManySeries(randomFrom(seed)).map((series) => ({ ...series, held: heldWeeks(series) }));
    const shareWhere = (isMeant: (series: Series) => boolean) =>
      shareOf(results.filter(isMeant).flatMap(({ held }) => held));
    const shares = [
      ...breaks.map((kind) => [`break ${kind}`, shareWhere((series) => series.break === kind)] as const),
      ["season", shareWhere(({ seasonal }) => seasonal)] as const,
      ["no season", shareWhere(({ seasonal }) => !seasonal)] as const,
    ];
    const overall = shareWhere(() => true);
    const classes = shares.map(([name, share]) => `${name} ${share.toFixed(3)}`).join(", ");
    process.stdout.write(
      `80 % intervals held ${overall.toFixed(3)} of ${seriesCount * weeksAhead} weeks: ${classes}\n`,
    );
    expect(overall).toBeGreaterThanOrEqual(0.75);
    expect(overall).toBeLessThanOrEqual(0.85);
  });
});
