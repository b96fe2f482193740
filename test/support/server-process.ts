import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./folders.ts";
import { waitUntil } from "./wait-until.ts";

export type ServerProcess = {
  pid: number;
  /** Resolves when the process is gone, however it ended. */
  ended: Promise<void>;
  /** Throws what the server said last, if it ended although nobody asked it to. */
  expectAlive(): void;
  /** Asks it to end, and kills it when it has not done so after 4 s. */
  stop(): Promise<void>;
  /** Ends it as a power cut would, as far as a process can tell. */
  kill9(): Promise<void>;
};

/** The server would not start: what it said on stderr, one sentence a line. */
export class ServerRefused extends Error {}

const flags = [
  "--conditions=@assay/source",
  "--disable-warning=ExperimentalWarning",
  `--import=${pathToFileURL(join(import.meta.dirname, "stop-with-parent.mjs"))}`,
];

/**
 * Starts the server as an operator would: a process of its own that knows only its environment. Resolves when its ops
 * door says it is ready. Its log goes to `logFile`.
 */
export async function startServer(environment: Record<string, string>, logFile: string): Promise<ServerProcess> {
  const log = openSync(logFile, "a");
  const child = spawn(process.execPath, [...flags, "hubspot-app/server/main.ts"], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", log, "pipe", "ipc"],
  });
  closeSync(log);
  const words = collect(child);
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let isAsked = false;
  const stop = (signal: NodeJS.Signals) => {
    isAsked = true;
    return endProcess(child, ended, signal);
  };
  const expectAlive = () => {
    if (isAsked || !hasEnded(child)) return;
    throw new Error(`The server ended by itself (${child.exitCode ?? child.signalCode}): ${words()}`);
  };
  const readyUrl = `http://127.0.0.1:${environment.ASSAY_OPS_PORT}/readyz`;
  try {
    await waitUntil(
      "the server is ready",
      async () => {
        if (hasEnded(child)) throw new ServerRefused(words() || `The server ended at once; its log is ${logFile}.`);
        return isOk(readyUrl);
      },
      { timeoutMs: 60_000 },
    );
  } catch (error) {
    await stop("SIGKILL");
    throw error;
  }
  return { pid: child.pid ?? 0, ended, expectAlive, stop: () => stop("SIGTERM"), kill9: () => stop("SIGKILL") };
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** The end of what the process says on stderr; a crash may say a lot. */
function collect(child: ChildProcess): () => string {
  let words = "";
  child.stderr?.on("data", (chunk) => {
    words = (words + chunk).slice(-4000);
  });
  return () => words.trim();
}

async function endProcess(child: ChildProcess, ended: Promise<void>, signal: NodeJS.Signals): Promise<void> {
  if (hasEnded(child)) return ended;
  child.kill(signal);
  const impatient = setTimeout(() => child.kill("SIGKILL"), 4000);
  await ended;
  clearTimeout(impatient);
}

async function isOk(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    // Not listening yet.
    return false;
  }
}
