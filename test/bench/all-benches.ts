import type { Bench } from "./bench.ts";
import { cardBundle } from "./card-bundle.ts";
import { cardInteractive } from "./card-interactive.ts";
import { coreScore } from "./core-score.ts";
import { rateOnPglite, rateOnPostgres } from "./rate.ts";
import { suggest } from "./suggest.ts";

/** Every bench, in the order in which they run. To add one: its file, and its name here. */
export const allBenches: readonly Bench[] = [
  coreScore,
  cardBundle,
  cardInteractive,
  rateOnPostgres,
  rateOnPglite,
  suggest,
];
