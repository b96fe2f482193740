import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildAll } from "../support/build.ts";
import { bundleFolder } from "../support/folders.ts";
import { type Bench, rounded } from "./bench.ts";
import { buildEmptyCard } from "./empty-card/build.ts";

/** What a portal's browser loads for the card, over what HubSpot brings itself: React and RemoteUI stay outside. */
export const cardBundle: Bench = { names: ["card.bundle"], run };

async function run() {
  await buildAll(() => {});
  const beside = { name: "empty card", value: weigh(await buildEmptyCard()), unit: "kB gz" };
  return [{ name: "card.bundle", value: weigh(bundleFolder), unit: "kB gz", runs: 1, beside }];
}

function weigh(bundles: string): number {
  return rounded(gzipSync(readFileSync(join(bundles, "cards/QualificationCard.js"))).length / 1000);
}
