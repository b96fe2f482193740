import type { Bench } from "./bench.ts";
import { cardBundle } from "./card-bundle.ts";
import { cardInteractive } from "./card-interactive.ts";
import { coreScore } from "./core-score.ts";
import { extension } from "./extension.ts";
import { pages } from "./pages.ts";
import { rateOnPglite, rateOnPostgres } from "./rate.ts";
import { replayOnPglite, replayOnPostgres } from "./replay.ts";
import { rescore } from "./rescore.ts";
import { suggest } from "./suggest.ts";
import { webhooks } from "./webhooks.ts";

/** Every bench, in the order in which they run. To add one: its file, and its name here. */
export const allBenches: readonly Bench[] = [
  coreScore,
  cardBundle,
  cardInteractive,
  extension,
  rateOnPostgres,
  rateOnPglite,
  replayOnPostgres,
  replayOnPglite,
  rescore,
  suggest,
  webhooks,
  pages,
];
