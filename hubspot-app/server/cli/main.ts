import { parseArgs } from "node:util";
import { allCommands } from "./all-commands.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { help: { type: "boolean" } },
});
const [name, ...words] = positionals;
const command = allCommands.find((candidate) => candidate.name === name);

if (command !== undefined && values.help !== true) process.exitCode = command.run(words);
else if (name === undefined || values.help === true) process.stdout.write(usage());
else {
  process.stderr.write(`There is no command "${name}".\n\n${usage()}`);
  process.exitCode = 1;
}

function usage(): string {
  const rows = allCommands.map(({ usage, what }) => `  assay ${usage}\n      ${what}\n`);
  return `assay: the qualification core from the command line\n\n${rows.join("")}\n  assay --help\n`;
}
