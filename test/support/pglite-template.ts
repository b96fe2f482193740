import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePorts } from "./free-port.ts";
import { serverEnvironment } from "./parts.ts";
import { startServer } from "./server-process.ts";

/**
 * A data folder that the server itself made, migrated and left. Tests copy it: PGlite takes seconds to make a folder
 * from nothing, and a fraction of one to open a copy.
 */
export async function makePgliteTemplate(): Promise<{ folder: string; remove(): void }> {
  const parent = mkdtempSync(join(tmpdir(), "assay-template-"));
  const folder = join(parent, "database");
  const place = { ports: await freePorts(), databaseUrl: `pglite:${folder}` };
  // Nothing is installed in it, so nobody calls HubSpot.
  const environment = serverEnvironment(place, "http://localhost:1", "http://localhost:2");
  const server = await startServer(environment, join(parent, "server.log"));
  await server.stop();
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
