import type { Bench } from "./bench.ts";
import { coreScore } from "./core-score.ts";

/** Every bench, in the order in which they run. To add one: its file, and its name here. */
export const allBenches: readonly Bench[] = [coreScore];
