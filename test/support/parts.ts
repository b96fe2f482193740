import { join } from "node:path";
import { type SamplePage, startCrmHost } from "../crm-host/crm-host.ts";
import { createSigningProxy } from "../crm-host/signing-proxy.ts";
import { startEmulator } from "../hubspot-emulator/emulator.ts";
import { assayApp, extensionRedirect, firefoxRedirect, publicUrls, readAssayApp } from "./assay-app.ts";
import type { Close } from "./closers.ts";
import { connectEmulator, type EmulatorClient, type EmulatorUser } from "./emulator-client.ts";
import { bundleFolder } from "./folders.ts";
import { installAssay } from "./installation.ts";
import { type ServerProcess, startServer } from "./server-process.ts";

export type Ports = {
  host: number;
  emulator: number;
  card: number;
  hooks: number;
  actions: number;
  web: number;
  ops: number;
  extension: number;
};

/** Where and how a set of parts runs: the emulator, our server and the CRM host. */
export type Place = {
  ports: Ports;
  /** Holds the emulator's file and the server's log. */
  folder: string;
  /** DATABASE_URL of the server. */
  databaseUrl: string;
  /** HUBSPOT_API_ORIGIN of the server, where a recording proxy stands before the emulator. */
  apiOrigin?: string | undefined;
  portalId: number;
  /** The emulator's default when left out. */
  contacts?: number | undefined;
};

export type CardCall = ReturnType<typeof createSigningProxy>;

export type Parts = {
  emulator: EmulatorClient;
  /** Sends what a card would send, through HubSpot's signing proxy. */
  callAsCard: CardCall;
  users: EmulatorUser[];
  server: ServerProcess;
  webUrl: string;
  /** True when this start installed Assay into the portal. */
  isNew: boolean;
  /** The server again, after it was killed or stopped. */
  startServerAgain(): Promise<ServerProcess>;
};

/**
 * Starts emulator and server and installs Assay into the portal unless it is. What is opened is handed to `opened` at
 * once, so that a start that fails halfway can be closed too.
 */
export async function startParts(place: Place, opened: (close: Close) => void): Promise<Parts> {
  const { ports, portalId } = place;
  const webUrl = `http://localhost:${ports.web}`;
  const publicOrigins = originsBehind(ports);
  const started = await startEmulator({
    port: ports.emulator,
    file: join(place.folder, "emulator.sqlite"),
    publicOrigins,
  });
  opened(started.close);
  const emulator = connectEmulator(started.origin);
  const { registration, app } = readAssayApp(webUrl);
  await emulator.putApp(app.appId, registration);
  const { users } = await emulator.putPortal(portalId, {
    seed: "believable",
    ...(place.contacts === undefined ? {} : { contacts: place.contacts }),
  });
  const start = async () => {
    const server = await startServer(
      serverEnvironment(place, started.origin, webUrl),
      join(place.folder, "server.log"),
    );
    opened(server.stop);
    return server;
  };
  const server = await start();
  const callAsCard = createSigningProxy({ app, portalId, publicOrigins });
  const isNew = !(await isInstalled(emulator, callAsCard, portalId, users));
  if (isNew) await installAssay(webUrl, portalId, adminAmong(users).userId);
  return { emulator, callAsCard, users, server, webUrl, isNew, startServerAgain: start };
}

/** The page that plays HubSpot, for the parts of the same place; it needs what build.ts makes. */
export async function startHost(
  place: Place,
  emulatorOrigin: string,
  opened: (close: Close) => void,
  samplePages: readonly SamplePage[] = [],
): Promise<string> {
  const { ports, portalId } = place;
  const { app } = readAssayApp(`http://localhost:${ports.web}`);
  const publicOrigins = originsBehind(ports);
  const host = await startCrmHost({
    port: ports.host,
    emulatorOrigin,
    app,
    publicOrigins,
    bundles: bundleFolder,
    portalId,
    samplePages,
  });
  opened(host.close);
  return host.origin;
}

const originsBehind = (ports: Ports): Record<string, string> => ({
  [publicUrls.card]: `http://127.0.0.1:${ports.card}`,
  [publicUrls.hooks]: `http://127.0.0.1:${ports.hooks}`,
  [publicUrls.actions]: `http://127.0.0.1:${ports.actions}`,
});

/** What a server of this place is told. */
export function serverEnvironment(
  { ports, databaseUrl, apiOrigin }: Pick<Place, "ports" | "databaseUrl" | "apiOrigin">,
  emulatorOrigin: string,
  webUrl: string,
): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    ASSAY_LISTEN_HOST: "127.0.0.1",
    ASSAY_CARD_URL: publicUrls.card,
    ASSAY_HOOKS_URL: publicUrls.hooks,
    ASSAY_ACTIONS_URL: publicUrls.actions,
    ASSAY_WEB_URL: webUrl,
    ASSAY_EXTENSION_URL: `http://127.0.0.1:${ports.extension}`,
    ASSAY_EXTENSION_PORT: String(ports.extension),
    ASSAY_EXTENSION_REDIRECTS: `${extensionRedirect},${firefoxRedirect}`,
    ASSAY_CARD_PORT: String(ports.card),
    ASSAY_HOOKS_PORT: String(ports.hooks),
    ASSAY_ACTIONS_PORT: String(ports.actions),
    ASSAY_WEB_PORT: String(ports.web),
    ASSAY_OPS_PORT: String(ports.ops),
    HUBSPOT_API_ORIGIN: apiOrigin ?? emulatorOrigin,
    HUBSPOT_AUTHORIZE_URL: `${emulatorOrigin}/oauth/authorize`,
    HUBSPOT_APP_ID: String(assayApp.appId),
    HUBSPOT_CLIENT_ID: assayApp.clientId,
    HUBSPOT_CLIENT_SECRET: assayApp.clientSecret,
    ASSAY_KEYS: assayApp.keys,
  };
}

/** Both sides must know of it: a data folder may be new beside a database that is not, and the other way round. */
async function isInstalled(emulator: EmulatorClient, call: CardCall, portalId: number, users: EmulatorUser[]) {
  const properties = await emulator.readProperties(portalId, "contacts");
  if (!properties.some(({ name }) => name === "assay_score")) return false;
  const url = `${publicUrls.card}/v1/records/contact/1/assessment`;
  return (await call({ url }, adminAmong(users))).status !== 403;
}

export function adminAmong(users: EmulatorUser[]): EmulatorUser {
  const admin = users.find((user) => user.superAdmin);
  if (!admin) throw new Error("The portal has no super admin.");
  return admin;
}
