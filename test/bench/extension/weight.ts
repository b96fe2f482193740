import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

type Manifest = { content_scripts?: { js: string[] }[] };

/** The most that a built extension puts on a site by itself, in kB as gzip packs them, each script for itself. */
export function weighContentScripts(folder: string): number {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const sites = (manifest.content_scripts ?? []).map(({ js }) => js.map((file) => weigh(join(folder, file))));
  return Math.max(...sites.map((scripts) => scripts.reduce((sum, bytes) => sum + bytes, 0))) / 1000;
}

function weigh(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
