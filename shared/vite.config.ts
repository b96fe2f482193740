import { globSync } from "node:fs";
import { defineConfig } from "vite";

// HubSpot's builder gets shared as a plain folder without node_modules: zod must stand inside dist.
const entries = globSync("src/**/*.ts", { cwd: import.meta.dirname })
  .filter((file) => !file.endsWith(".test.ts") && !file.endsWith("builders.ts"))
  .map((file) =>
    file
      .replaceAll("\\", "/")
      .replace(/^src\//, "")
      .replace(/\.ts$/, ""),
  );

export default defineConfig({
  build: {
    lib: { entry: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])), formats: ["es"] },
    target: "es2022",
    minify: false,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name].js" } },
  },
});
