import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { runCommand } from "./command.ts";
import { root } from "./folders.ts";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];
const programFiles = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
const knownPlaces = [
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...programFiles.flatMap((folder) =>
    folder
      ? [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")]
      : [],
  ),
];

/**
 * The path of a Chromium: CHROMIUM_PATH, else one on the PATH or in a place where systems put it, else Playwright's own,
 * else it is installed. Throws a sentence that says what to install.
 */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
  return named ?? findInstalled() ?? (await installChromium());
}

function findInstalled(): string | undefined {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const separator = process.platform === "win32" ? ";" : ":";
  const onPath = (process.env.PATH ?? "")
    .split(separator)
    .flatMap((folder) => (folder ? names.map((name) => join(folder, name + suffix)) : []));
  return [...onPath, ...knownPlaces, chromium.executablePath()].find((path) => existsSync(path));
}

async function installChromium(): Promise<string> {
  const asRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  const attempts = asRoot ? [installFromDebian, installFromPlaywright] : [installFromPlaywright];
  const complaints: string[] = [];
  for (const attempt of attempts) {
    const { code, output } = await attempt();
    const found = findInstalled();
    if (code === 0 && found) return found;
    complaints.push(output.trim().split("\n").at(-1) ?? "");
  }
  throw new Error(
    "No Chromium was found and none could be installed. Install Chromium or Chrome, or name one in CHROMIUM_PATH. " +
      `(${complaints.join(" / ")})`,
  );
}

async function installFromDebian() {
  await runCommand("apt-get", ["update", "-qq"]);
  const environment = { DEBIAN_FRONTEND: "noninteractive" };
  return runCommand("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], environment);
}

function installFromPlaywright() {
  const cli = join(root, "test/node_modules/playwright-core/cli.js");
  return runCommand(process.execPath, [cli, "install", "chromium"]);
}

/** Under root Chromium has no sandbox, and containers often have too small a /dev/shm. */
export const chromiumFlags = process.getuid?.() === 0 ? ["--no-sandbox", "--disable-dev-shm-usage"] : [];

export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: chromiumFlags, ...options });
}
