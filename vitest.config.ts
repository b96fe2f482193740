import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

/** Tests read the sources of `shared`, as the server does, never a build of it. */
const source = { ssr: { resolve: { conditions: ["@assay/source", ...defaultServerConditions] } } };
/** Whoever waits for what comes waits as long as a slow machine needs; only a failure takes that long. */
const polls = { expect: { poll: { timeout: 15_000 } } };
const patient = { testTimeout: 120_000, hookTimeout: 120_000, teardownTimeout: 30_000, ...polls };

function unit(name: string, include: string[], elsewhere: string[] = []) {
  const exclude = ["**/node_modules/**", ...elsewhere];
  return { ...source, test: { name, include, exclude, testTimeout: 20_000, ...polls } };
}

/** Each starts the command as its user would, which takes a second a time. */
const commands = "hubspot-app/server/cli/**/*.test.ts";

/** The same files once per database: `aDatabase(inject("databaseBackend"))` is all that differs. */
function integration(databaseBackend: "pglite" | "postgres") {
  return {
    ...source,
    test: {
      name: `integration-${databaseBackend}`,
      include: ["test/integration/**/*.test.ts"],
      provide: { databaseBackend },
      globalSetup: "test/support/prepare-databases.ts",
      ...patient,
    },
  };
}

const e2e = {
  ...source,
  test: {
    name: "e2e",
    include: ["test/{e2e,crm-host}/**/*.e2e.ts"],
    globalSetup: ["test/support/prepare-databases.ts", "test/support/prepare-browser.ts"],
    // A browser, a server and a database at once fill two cores.
    fileParallelism: false,
    ...patient,
  },
};

export default defineConfig({
  test: {
    reporters: ["default", "./test/support/results-reporter.ts"],
    // Two cores: more workers would only make time limits fail.
    maxWorkers: 2,
    projects: [
      "shared",
      "hubspot-app/src/app/cards",
      "hubspot-app/src/app/settings",
      "hubspot-app/src/app/pages",
      "browser-extension",
      unit("project", ["hubspot-app/project/**/*.test.ts"]),
      unit("server", ["hubspot-app/server/**/*.test.ts"], [commands]),
      unit("commands", [commands]),
      unit("test", ["test/{hubspot-emulator,crm-host,structure,suggest,support,demo,bench}/**/*.test.ts"]),
      integration("pglite"),
      integration("postgres"),
      e2e,
    ],
  },
});
