import { join } from "node:path";

/**
 * What WXT packs. The sources are for Mozilla's reviewers, who build from them: this package, `shared`, and what an
 * install needs; how, says docs/extension-stores.md, which goes along.
 */
export const storeZip = {
  name: "assay",
  // From the folder that is built in, as a shell's "pnpm --filter" and a test alike have it.
  sourcesRoot: join(import.meta.dirname, ".."),
  includeSources: [
    "browser-extension/**",
    "shared/**",
    ...["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", "tsconfig.base.json", "LICENSE"],
    "docs/extension-*.md",
  ],
  excludeSources: ["**/*.test.*", "**/dist/**", "**/.output/**", "**/.wxt/**"],
};
