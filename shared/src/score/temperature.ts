import * as z from "zod/mini";
import type { Finding } from "./finding.ts";

export const Temperature = z.enum(["hot", "warm", "cold"]);
export type Temperature = z.infer<typeof Temperature>;

/**
 * Hot: all met. Warm: the need met and at most two others not met, unknown included. Cold: the need rated below 2, or
 * more than two others rated below 2. Else absent: nobody is cold for not having been asked.
 */
export function temperatureOf(findings: readonly Finding[], needCriterion: string): Temperature | undefined {
  let needMet = false;
  let needLow = false;
  let othersNotMet = 0;
  let othersLow = 0;
  for (const { criterion, met, effectiveLevel } of findings) {
    const low = effectiveLevel !== undefined && effectiveLevel < 2;
    if (criterion === needCriterion) {
      needMet = met;
      needLow = low;
    } else {
      if (!met) othersNotMet++;
      if (low) othersLow++;
    }
  }
  if (needMet && othersNotMet === 0) return "hot";
  if (needMet && othersNotMet <= 2) return "warm";
  return needLow || othersLow > 2 ? "cold" : undefined;
}
