import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { openHub } from "./hub.ts";
import { makeServer } from "./server.ts";

export interface EmulatorOptions {
  /** 0 lets the system choose. */
  port: number;
  /** SQLite file that keeps everything; absent means in memory. */
  file?: string;
  /** Where public origins of webhook targets really answer on this machine. */
  publicOrigins?: Record<string, string>;
}

export interface Emulator {
  origin: string;
  close(): Promise<void>;
}

/** Starts a local HubSpot on 127.0.0.1. Throws when the port is taken or the file cannot be opened. */
export async function startEmulator({ port, file, publicOrigins = {} }: EmulatorOptions): Promise<Emulator> {
  const hub = openHub({ publicOrigins, ...(file === undefined ? {} : { file }) });
  const server = makeServer(hub);
  try {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  } catch (error) {
    hub.database.close();
    throw error;
  }
  const { port: taken } = server.address() as AddressInfo;
  const close = async () => {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
    await hub.webhooks.close();
    await hub.enrolments.close();
    hub.database.close();
  };
  return { origin: `http://127.0.0.1:${taken}`, close };
}
