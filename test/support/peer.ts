import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSigningProxy } from "../crm-host/signing-proxy.ts";
import { publicUrls, readAssayApp } from "./assay-app.ts";
import { freePorts } from "./free-port.ts";
import { type CardCall, serverEnvironment } from "./parts.ts";
import { startServer } from "./server-process.ts";
import type { Stack } from "./stack.ts";

/** A second server process on a stack's database, as a second replica behind the same public URLs. */
export async function startPeer(stack: Stack): Promise<{ callAsCard: CardCall; close(): Promise<void> }> {
  const ports = { ...(await freePorts()), host: stack.ports.host, emulator: stack.ports.emulator };
  const folder = mkdtempSync(join(tmpdir(), "assay-peer-"));
  const { portalId, databaseUrl, webUrl } = stack;
  const place = { ports, folder, databaseUrl, portalId };
  const server = await startServer(serverEnvironment(place, stack.emulator.origin, webUrl), join(folder, "server.log"));
  const { app } = readAssayApp(webUrl);
  const publicOrigins = { [publicUrls.card]: `http://127.0.0.1:${ports.card}` };
  return {
    callAsCard: createSigningProxy({ app, portalId, publicOrigins }),
    async close() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
