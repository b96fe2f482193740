import { parseArgs } from "node:util";
import { type Emulator, startEmulator } from "./emulator.ts";

const defaultPortalId = 4815162;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readOptions(): { port: number; file?: string } {
  try {
    const { values } = parseArgs({ options: { port: { type: "string", default: "0" }, file: { type: "string" } } });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return fail(`--port ${values.port} is no port number`);
    return { port, ...(values.file === undefined ? {} : { file: values.file }) };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\nUsage: pnpm emulator --port N [--file F]`);
  }
}

function explain(error: unknown, port: number, file: string | undefined): string {
  const code = (error as { code?: string }).code;
  if (code === "EADDRINUSE") return `Port ${port} is taken by another program: choose another with --port.`;
  if (code === "EACCES") return `Port ${port} may not be used by this user: choose one above 1023 with --port.`;
  if (code === "ERR_SQLITE_ERROR")
    return `The file ${file} cannot be opened as the emulator's memory: ${(error as Error).message}.`;
  return `The emulator could not start: ${error instanceof Error ? error.message : error}`;
}

async function seedIfEmpty({ origin }: Emulator): Promise<void> {
  const listed = await fetch(`${origin}/_emulator/portals`);
  const { portals } = (await listed.json()) as { portals: unknown[] };
  if (portals.length > 0) return;
  await fetch(`${origin}/_emulator/portals/${defaultPortalId}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ seed: "believable" }),
  });
}

const options = readOptions();
try {
  const emulator = await startEmulator(options);
  await seedIfEmpty(emulator);
  const end = () => {
    emulator.close().then(() => process.exit(0));
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  console.log(`HubSpot emulator is ready: ${emulator.origin}`);
} catch (error) {
  fail(explain(error, options.port, options.file));
}
