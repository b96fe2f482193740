import { join, resolve } from "node:path";
import { root } from "../support/folders.ts";
import type { Ports } from "../support/parts.ts";

export type DemoSettings = {
  ports: Ports;
  /** Absolute path of the data folder. */
  folder: string;
  databaseUrl: string;
  apiOrigin: string | undefined;
};

const defaultPort = 4310;
/** The host's port and seven more behind it. */
const highestPort = 65_528;

/** What the person who starts the demo may choose. `message` says what is wrong with a choice. */
export function readDemoSettings(
  environment: Readonly<Record<string, string | undefined>>,
): { ok: true; settings: DemoSettings } | { ok: false; message: string } {
  const text = environment.PORT || String(defaultPort);
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > highestPort) {
    return { ok: false, message: `PORT must be a number from 1 to ${highestPort}; it is "${text}".` };
  }
  const folder = resolve(root, environment.ASSAY_DATA || ".assay");
  const ports = {
    host: port,
    emulator: port + 1,
    card: port + 2,
    hooks: port + 3,
    web: port + 4,
    ops: port + 5,
    extension: port + 6,
    actions: port + 7,
  };
  const databaseUrl = environment.DATABASE_URL || `pglite:${join(folder, "database")}`;
  return { ok: true, settings: { ports, folder, databaseUrl, apiOrigin: environment.HUBSPOT_API_ORIGIN || undefined } };
}
