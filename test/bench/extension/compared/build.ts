import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { cacheFolder } from "../../../support/folders.ts";

/** What our extension is measured beside. */
export type ComparedExtension = "empty" | "react-eager";

const sources: Record<ComparedExtension, string> = { empty: "empty.ts", "react-eager": "react-eager.tsx" };

/** Builds an extension of one content script on Gmail. Returns the folder to load. */
export async function buildComparedExtension(name: ComparedExtension): Promise<string> {
  const folder = join(cacheFolder, "compared-extensions", name);
  mkdirSync(folder, { recursive: true });
  await bundleScript(join(import.meta.dirname, sources[name]), folder, "content.js");
  const manifest = {
    manifest_version: 3,
    name,
    version: "1",
    content_scripts: [{ matches: ["https://mail.google.com/*"], js: ["content.js"] }],
    background: { service_worker: "worker.js" },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "worker.js"), "");
  return folder;
}

/** One classic script of a source and all that it imports; what it exports is the global `script`. */
export async function bundleScript(entry: string, folder: string, file: string): Promise<void> {
  // Both React and Vite choose their production halves by it.
  process.env.NODE_ENV = "production";
  await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    oxc: { jsx: { runtime: "automatic" } },
    resolve: { conditions: ["@assay/source", "module", "browser", "import", "default"] },
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      lib: { entry, formats: ["iife"], name: "script", fileName: () => file },
    },
  });
}
