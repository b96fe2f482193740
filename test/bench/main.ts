/**
 * `pnpm bench [name…]` prints one JSON object a line for each measurement. A name selects itself and everything below
 * it (`core` selects `core.score` and `core.score.ratio`); no name selects all.
 */
import { allBenches } from "./all-benches.ts";
import type { Bench } from "./bench.ts";

const wanted = process.argv.slice(2);
const isWanted = (name: string) =>
  wanted.length === 0 || wanted.some((one) => name === one || name.startsWith(`${one}.`));

const known = allBenches.flatMap((bench) => bench.names);
const missing = wanted.filter((one) => !known.some((name) => name === one || name.startsWith(`${one}.`)));
if (missing.length > 0) {
  console.error(`No bench is called ${missing.join(" or ")}. There are: ${known.join(", ")}.`);
  process.exit(1);
}
for (const bench of allBenches) if (bench.names.some(isWanted)) await print(bench);

// The embedded PostgreSQL's library leaves a pipe open, which would keep a finished bench from ending.
process.exit();

async function print(bench: Bench): Promise<void> {
  try {
    for (const measurement of await bench.run()) {
      if (isWanted(measurement.name)) console.log(JSON.stringify(measurement));
    }
  } catch (error) {
    console.error(`${bench.names.join(", ")} failed:`, error);
    process.exitCode = 1;
  }
}
