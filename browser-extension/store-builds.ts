import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { join } from "node:path";

// `pnpm zip`: what the stores take. Origins come from the environment, see docs/extension-stores.md.

const root = import.meta.dirname;
const wxt = join(root, "node_modules/wxt/bin/wxt.mjs");

/** Silent unless it fails: WXT looks for the size of each source in the wrong folder and complains of all of them. */
function zip(browser: "chrome" | "firefox"): void {
  const env = { ...process.env, ASSAY_FOR_STORE: "1", NODE_ENV: "production" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, "zip", "-b", browser], { cwd: root, env });
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}`);
  process.exit(1);
}

zip("chrome");
zip("firefox");
const folder = process.env.ASSAY_EXTENSION_FOLDER ?? join(root, ".output");
for (const file of globSync("*.zip", { cwd: folder }).sort()) console.log(join(folder, file));
