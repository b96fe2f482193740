import { defaultClientConditions, defaultServerConditions } from "vite";
import { defineProject } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

export default defineProject({
  plugins: [WxtVitest({ root: import.meta.dirname })],
  // Whether a test runs in Node, as the background's do, or in happy-dom: shared is read from its sources.
  resolve: { conditions: ["@assay/source", ...defaultClientConditions] },
  ssr: { resolve: { conditions: ["@assay/source", ...defaultServerConditions] } },
  test: {
    name: "extension",
    // As wxt.config.ts writes them into a build.
    env: { SERVER_ORIGIN: "https://assay.example", WEB_ORIGIN: "https://web.assay.example" },
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}"],
    testTimeout: 20_000,
  },
});
