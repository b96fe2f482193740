// Runs a script of ours on any Node from 20 with nothing installed yet: installs, then hands over to the pinned Node.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const pnpm = "pnpm@12.21.0";
const windows = process.platform === "win32";
const stampFile = join(root, "node_modules", ".assay-installed");

function atLeast(major, minor) {
  const [ours = 0, oursMinor = 0] = process.versions.node.split(".").map(Number);
  return ours > major || (ours === major && oursMinor >= minor);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Runs a command to its end; a signal to us goes on to it, once: a terminal signals the group and npm does so again. */
function run(command, commandArguments, options) {
  return new Promise((resolve) => {
    const child = spawn(command, commandArguments, { cwd: root, ...options });
    let output = "";
    child.stdout?.on("data", (chunk) => (output += chunk));
    child.stderr?.on("data", (chunk) => (output += chunk));
    let asked = false;
    const forward = (signal) => {
      if (!asked) child.kill(signal);
      asked = true;
    };
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, forward);
    // pnpm dies of a signal without passing it on: that our parent has changed is how we hear of it.
    const parent = process.ppid;
    const watch = setInterval(() => process.ppid !== parent && forward("SIGTERM"), 500);
    const finish = (code, text) => {
      clearInterval(watch);
      for (const signal of signals) process.off(signal, forward);
      resolve({ code: code ?? 1, output: text, interrupted: asked });
    };
    child.on("error", (error) => finish(1, `${output}${error.message}`));
    child.on("close", (code) => finish(code, output));
  });
}

function hashLockfile() {
  const hash = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) hash.update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

/** The stamp is written only after an install that succeeded, and goes with the folder it speaks of. */
async function install() {
  const hash = hashLockfile();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === hash) return;
  console.error("Installing what Assay needs (a minute or two the first time) …");
  // What npm sets for its own run means something else to pnpm, which warns about each.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_config_(?!registry$)/i.test(name)),
  );
  const command = ["--yes", pnpm, "install", "--frozen-lockfile"];
  const installed = await run("npx", command, { stdio: ["ignore", "pipe", "pipe"], shell: windows, env });
  if (installed.interrupted) process.exit(1);
  if (installed.code !== 0) {
    console.error(installed.output);
    fail("The packages could not be installed; what pnpm said stands above. Is the package registry reachable?");
  }
  writeFileSync(stampFile, hash);
}

/** The workspace's own Node 24; not every registry has its binary for every machine, so a new enough Node will do. */
function chooseNode() {
  const pinned = join(root, "node_modules", "node", "bin", windows ? "node.exe" : "node");
  if (existsSync(pinned)) return pinned;
  if (atLeast(22, 18)) return process.execPath;
  return fail(
    `The pinned Node 24 could not be installed for this machine, and Node ${process.versions.node} cannot stand in. ` +
      "Install Node 24 from https://nodejs.org and run this again.",
  );
}

const [script, ...scriptArguments] = process.argv.slice(2);
if (!atLeast(20, 0)) fail(`Assay needs Node 20 or newer to start; this is Node ${process.versions.node}.`);
await install();
const flags = ["--conditions=@assay/source", "--disable-warning=ExperimentalWarning"];
// The channel lets the script notice that this process is gone, even after a kill that nothing can catch.
const stdio = ["inherit", "inherit", "inherit", "ipc"];
const ended = await run(chooseNode(), [...flags, join(root, script), ...scriptArguments], { stdio });
if (ended.output) console.error(ended.output);
process.exit(ended.code);
