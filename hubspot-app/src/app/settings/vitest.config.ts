import { defaultServerConditions } from "vite";
import { defineProject } from "vitest/config";

export default defineProject({
  ssr: { resolve: { conditions: ["@assay/source", ...defaultServerConditions] } },
  oxc: { jsx: { runtime: "automatic" } },
  test: { name: "settings", include: ["*.test.{ts,tsx}"], testTimeout: 20_000 },
});
