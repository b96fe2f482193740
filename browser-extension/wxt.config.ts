import { defineConfig } from "wxt";

export default defineConfig({
  srcDir: "src",
  // Otherwise WXT looks for it beside src.
  publicDir: "src/public",
  modules: ["@wxt-dev/module-react"],
  manifest: {
    name: "Assay",
    description: "Qualify the prospect you are reading, and see the grade in HubSpot.",
    permissions: ["storage"],
    minimum_chrome_version: "120",
  },
  vite: () => ({ resolve: { conditions: ["@assay/source", "module", "browser", "import", "default"] } }),
});
