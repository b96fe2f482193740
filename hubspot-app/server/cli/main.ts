import { allCommands } from "./all-commands.ts";

// A reader that has seen enough (`| head`) closes the pipe: no fault of anybody's, so the command just ends.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
}

const [name = "--help", ...words] = process.argv.slice(2);
const command = allCommands.find((candidate) => candidate.name === name);

if ([name, ...words].includes("--help")) process.stdout.write(usage());
else if (command !== undefined) process.exitCode = await command.run(words);
else {
  process.stderr.write(`There is no command "${name}".\n\n${usage()}`);
  process.exitCode = 1;
}

function usage(): string {
  const rows = allCommands.map(({ usage, what }) => `  assay ${usage}\n      ${what}\n`);
  return `assay: the qualification core from the command line\n\n${rows.join("")}\n  assay --help\n`;
}
