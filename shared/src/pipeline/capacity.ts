import * as z from "zod/mini";
import { forecastWeeks, type WeekForecast } from "./supply-forecast.ts";

/** What the admin enters about the people who take MQLs. Hours are of a person's week; an MQL takes so many of them. */
export const SdrHours = z.strictObject({
  sdrs: z.number().check(z.gte(0), z.lte(10_000)),
  hoursPerWeek: z.number().check(z.gt(0), z.lte(168)),
  hoursPerMql: z.number().check(z.gt(0), z.lte(168)),
});
export type SdrHours = z.infer<typeof SdrHours>;

/** The scores (0–100) that a bar is set on, of all leads of each week, oldest week first. */
export type WeeklyScores = readonly (readonly number[])[];

/** How many leads of each week reach a bar. */
export function countSupply(weeks: WeeklyScores, bar: number): number[] {
  return weeks.map((scores) => scores.filter((score) => score >= bar).length);
}

/** Next week with the bar at another place: "lower it to 58 and you get 40 more, which needs 1.3 SDRs". */
export interface BarOutlook {
  readonly bar: number;
  readonly supply: WeekForecast;
  /** MQLs more a week than with the bar where it is; below 0 = fewer. Foretold from the leads between both bars. */
  readonly more: WeekForecast;
  /** SDRs that all of them need; parts of a person, not rounded. */
  readonly sdrsNeeded: number;
  /** SDRs more than with the bar where it is. */
  readonly moreSdrs: number;
  /** The team's own hours are enough for all of them. */
  readonly isCovered: boolean;
}

/** Leads of each week under one bar, oldest week first. */
export interface BarSupply {
  readonly bar: number;
  /** Those that reach the bar. */
  readonly supply: readonly number[];
  /** Those that reach the lower of this bar and the one in force, and not the higher. */
  readonly between: readonly number[];
}

/** One outlook a bar, in the order of `bars`; `undefined` = fewer weeks than a forecast needs. */
export function compareBars(
  weeks: WeeklyScores,
  now: number,
  bars: readonly number[],
  hours: SdrHours,
): BarOutlook[] | undefined {
  const supplies = bars.map((bar): BarSupply => {
    const between = countBetween(weeks, Math.min(bar, now), Math.max(bar, now));
    return { bar, supply: countSupply(weeks, bar), between };
  });
  return forecastBars(supplies, now)?.map((forecast) => ({ ...forecast, ...staffBar(forecast, hours) }));
}

/** What each bar will bring, in the order of `supplies`; `undefined` = fewer weeks than a forecast needs. */
export function forecastBars(
  supplies: readonly BarSupply[],
  now: number,
): Pick<BarOutlook, "bar" | "supply" | "more">[] | undefined {
  const forecasts: Pick<BarOutlook, "bar" | "supply" | "more">[] = [];
  for (const { bar, ...counts } of supplies) {
    const supply = forecastNext(counts.supply);
    const between = forecastNext(counts.between);
    if (!supply || !between) return undefined;
    const more = bar <= now ? between : { low: -between.high, middle: -between.middle, high: -between.low };
    forecasts.push({ bar, supply, more });
  }
  return forecasts;
}

/** The people that a bar needs. */
export function staffBar(
  { supply, more }: Pick<BarOutlook, "supply" | "more">,
  { sdrs, hoursPerWeek, hoursPerMql }: SdrHours,
): Pick<BarOutlook, "sdrsNeeded" | "moreSdrs" | "isCovered"> {
  const sdrsPerMql = hoursPerMql / hoursPerWeek;
  const sdrsNeeded = supply.middle * sdrsPerMql;
  return { sdrsNeeded, moreSdrs: more.middle * sdrsPerMql, isCovered: sdrsNeeded <= sdrs };
}

function countBetween(weeks: WeeklyScores, from: number, to: number): number[] {
  return weeks.map((scores) => scores.filter((score) => score >= from && score < to).length);
}

function forecastNext(counts: readonly number[]): WeekForecast | undefined {
  return forecastWeeks(counts, 1)?.[0];
}

/** Whether a week's forecast holds a promise: all of the interval, none of it, or a part. */
export function judgePromise({ low, high }: WeekForecast, owed: number): "enough" | "uncertain" | "too-few" {
  if (low >= owed) return "enough";
  return high < owed ? "too-few" : "uncertain";
}
