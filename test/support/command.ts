import { spawn } from "node:child_process";
import { root } from "./folders.ts";

export type Finished = { code: number; output: string; seconds: number };

/** Runs one of our tools on this Node to its end. Never rejects: a tool that cannot start has code 1 and says why. */
export function runNode(nodeArguments: string[], environment: Record<string, string> = {}): Promise<Finished> {
  return runCommand(process.execPath, nodeArguments, environment);
}

/** Runs a command to its end, in the checkout, with what it printed kept in order. */
export function runCommand(command: string, parts: string[], environment: Record<string, string> = {}) {
  const startedAt = performance.now();
  return new Promise<Finished>((resolve) => {
    const child = spawn(command, parts, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    const finish = (code: number | null) => {
      running.delete(child);
      resolve({ code: code ?? 1, output, seconds: (performance.now() - startedAt) / 1000 });
    };
    child.on("error", (error) => {
      output += error.message;
      finish(1);
    });
    child.on("close", finish);
  });
}

const running = new Set<ReturnType<typeof spawn>>();

/** Asks every command still running to end. */
export function stopCommands(): void {
  for (const child of running) child.kill("SIGTERM");
}
