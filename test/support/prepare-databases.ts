import type { TestProject } from "vitest/node";
import { makePgliteTemplate } from "./pglite-template.ts";
import { startPostgres } from "./postgres.ts";

/** Vitest's global set-up where servers run: a PostgreSQL server or a PGlite folder to copy, once for the whole run. */
export default async function prepareDatabases(project: TestProject): Promise<() => Promise<void> | void> {
  // Workers are given this environment when they start.
  if (project.config.provide.databaseBackend === "postgres") {
    const server = await startPostgres();
    process.env.ASSAY_TEST_POSTGRES = server.url;
    return server.close;
  }
  const template = await makePgliteTemplate();
  process.env.ASSAY_TEST_PGLITE = template.folder;
  return template.remove;
}
