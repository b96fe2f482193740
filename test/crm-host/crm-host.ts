import { join } from "node:path";
import fastify from "fastify";
import { connectPortal, readPortals } from "./crm-portal.ts";
import { addCrmRoutes } from "./crm-routes.ts";
import type { Extension } from "./extension.ts";
import { addPageRoutes } from "./page-routes.ts";
import { serveFolder } from "./served-files.ts";
import { type App, createSigningProxy } from "./signing-proxy.ts";

export type CrmHostOptions = {
  /** 0 lets the system choose. */
  port: number;
  emulatorOrigin: string;
  app: App & { extensions: readonly Extension[] };
  /** Public origin of the app → the local origin that stands behind it. */
  publicOrigins: Record<string, string>;
  /** Folder of built bundles, as the app's extensions name them. */
  bundles: string;
  /** The emulator's first portal when left out. */
  portalId?: number;
  /** Pages beside the CRM: a path below which everything is that page. */
  samplePages?: readonly SamplePage[];
};

export type SamplePage = { path: string; body: string; headers: Record<string, string> };

/** The page that plays HubSpot, on 127.0.0.1. Needs `test/crm-host/dist`, which build.ts makes. */
export async function startCrmHost(options: CrmHostOptions): Promise<{ origin: string; close(): Promise<void> }> {
  const portalId = options.portalId ?? (await readPortals(options.emulatorOrigin))[0]?.portalId;
  if (portalId === undefined) throw new Error("The emulator has no portal yet.");
  const portal = connectPortal(options.emulatorOrigin, portalId);
  const files = { host: serveFolder(join(import.meta.dirname, "dist")), bundles: serveFolder(options.bundles) };
  if (!files.host("page.js")) throw new Error("The CRM host is not built: run node test/crm-host/build.ts first.");
  // Above hubspot.fetch's 1 MB, so that the signing proxy itself says what is too large.
  const server = fastify({ bodyLimit: 4_000_000, forceCloseConnections: true });
  const { app, publicOrigins } = options;
  addPageRoutes(server, { portal, files, app, extensions: app.extensions });
  addCrmRoutes(server, { portal, send: createSigningProxy({ app, portalId, publicOrigins }) });
  for (const { path, body, headers } of options.samplePages ?? []) {
    server.get(`${path}/*`, (_request, reply) => reply.headers(headers).send(body));
  }
  const origin = await server.listen({ host: "127.0.0.1", port: options.port });
  return { origin, close: () => server.close() };
}
