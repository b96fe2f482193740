import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/folders.ts";

export type SourceFile = {
  /** From the checkout's root, with forward slashes. */
  path: string;
  read(): string;
};

/** Every file of ours, as git sees it: tracked or about to be, never what is built. */
export function listSourceFiles(): SourceFile[] {
  const options = { cwd: root, encoding: "utf8" as const, maxBuffer: 1 << 26 };
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], options);
  const paths = [...new Set(listed.split("\0").filter(Boolean))];
  return paths
    .filter((path) => existsSync(join(root, path)))
    .map((path) => ({ path, read: () => readFileSync(join(root, path), "utf8") }));
}
