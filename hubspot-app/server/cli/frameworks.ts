import { allFrameworks } from "@assay/shared/framework/all-frameworks";
import type { Command } from "./command.ts";

export const frameworks: Command = {
  name: "frameworks",
  usage: "frameworks",
  what: "prints every framework with its criteria, weights and levels",
  run() {
    for (const framework of allFrameworks) {
      process.stdout.write(`${framework.name}\n`);
      for (const { name, weight, levels } of framework.criteria) {
        process.stdout.write(`  ${name.en} (weight ${weight})\n`);
        levels.forEach((level, index) => void process.stdout.write(`    ${index}  ${level.en}\n`));
      }
    }
    return 0;
  },
};
