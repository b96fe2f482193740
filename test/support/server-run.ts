import { spawn } from "node:child_process";
import { root } from "./folders.ts";

export type ServerRun = {
  pid: number;
  /** What it has printed so far: its log, and its words to the operator. */
  printed: { stdout: string; stderr: string };
  signal(signal: NodeJS.Signals): void;
  /** How it ended; null for a signal. */
  ended: Promise<number | null>;
};

/** Runs the server with exactly this environment, whether or not it can start with it. */
export function runServer(environment: Record<string, string>): ServerRun {
  const flags = ["--conditions=@assay/source", "--disable-warning=ExperimentalWarning"];
  const child = spawn(process.execPath, [...flags, "hubspot-app/server/main.ts"], {
    cwd: root,
    env: { PATH: process.env.PATH ?? "", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      printed[stream] += text;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  return { pid: child.pid ?? 0, printed, signal: (signal) => void child.kill(signal), ended };
}
