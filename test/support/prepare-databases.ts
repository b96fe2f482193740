import type { TestProject } from "vitest/node";
import { startPostgres } from "./postgres.ts";

/** Vitest's global set-up of the integration projects: one PostgreSQL server for the whole run. */
export default async function prepareDatabases(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (project.config.provide.databaseBackend !== "postgres") return undefined;
  const server = await startPostgres();
  // Workers are given this environment when they start.
  process.env.ASSAY_TEST_POSTGRES = server.url;
  return server.close;
}
