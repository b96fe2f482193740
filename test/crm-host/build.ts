import { join } from "node:path";
import { build, type InlineConfig } from "vite";

const here = import.meta.dirname;
const common: InlineConfig = {
  root: here,
  configFile: false,
  logLevel: "warn",
  define: { "process.env.NODE_ENV": '"production"' },
  oxc: { jsx: { runtime: "automatic" } },
};

/** Makes `dist/`: the page (page.js, page.css) and the script of the worker that bundles run in (worker.js). */
export async function buildCrmHost(): Promise<void> {
  // Vite takes over whatever mode its process is in; a test run's would put React's development calls in.
  process.env.NODE_ENV = "production";
  const names = { entryFileNames: "page.js", assetFileNames: "page[extname]", codeSplitting: false };
  const outDir = join(here, "dist");
  await build({
    ...common,
    build: { outDir, emptyOutDir: false, rolldownOptions: { input: join(here, "page/main.tsx"), output: names } },
  });
  // A classic script: bundles are IIFEs that read globals, and a module worker has no importScripts.
  const entry = join(here, "worker/runtime.tsx");
  const lib = { entry, formats: ["iife" as const], name: "runtime", fileName: () => "worker.js" };
  await build({ ...common, build: { outDir, emptyOutDir: false, lib, minify: true } });
}

if (import.meta.main) await buildCrmHost();
