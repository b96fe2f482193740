import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export type ServedFile = { content: Buffer; compressed: Buffer; version: string; contentType: string };

const CONTENT_TYPES: Record<string, string> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
};

/** Files of one folder, compressed once and kept until the file changes (a rebuilt bundle shows on the next load). */
export function serveFolder(folder: string) {
  const kept = new Map<string, { modifiedMs: number; file: ServedFile }>();
  return (name: string): ServedFile | undefined => {
    const contentType = CONTENT_TYPES[name.split(".").at(-1) ?? ""];
    if (!contentType || name.includes("..")) return undefined;
    const path = join(folder, name);
    const modifiedMs = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (modifiedMs === undefined) return undefined;
    const known = kept.get(name);
    if (known?.modifiedMs === modifiedMs) return known.file;
    const content = readFileSync(path);
    const version = createHash("sha256").update(content).digest("hex").slice(0, 12);
    const file = { content, compressed: gzipSync(content, { level: 9 }), version, contentType };
    kept.set(name, { modifiedMs, file });
    return file;
  };
}
