import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClosers } from "./closers.ts";
import { aDatabase, type DatabaseBackend } from "./database.ts";
import { freePorts } from "./free-port.ts";
import { type Parts, type Place, type Ports, startHost, startParts } from "./parts.ts";

export type StackOptions = {
  backend: DatabaseBackend;
  /** How many contacts the portal has; few by default, so that a test starts soon. */
  contacts?: number;
  /** HUBSPOT_API_ORIGIN of the server, where a recording proxy stands before the emulator. */
  apiOrigin?: string;
  /** False where no browser looks: the host then does not start, and nothing needs to be built. */
  withHost?: boolean;
  /** A PostgreSQL server to make the database on; that of the test run when left out. */
  postgresUrl?: string;
};

export type Stack = Omit<Parts, "server" | "isNew" | "startServerAgain"> & {
  portalId: number;
  ports: Ports;
  /** The CRM host; empty without one. */
  hostOrigin: string;
  databaseUrl: string;
  /** The server's log, one JSON object a line. */
  logFile: string;
  /** Throws what the server said last, if it ended although nobody asked it to. */
  expectAlive(): void;
  /** Kills the server as a crash would. */
  kill9(): Promise<void>;
  /** Starts the server again on the same ports and data, after ending it if it still runs. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

/** Everything there is, on free ports and a database and folder of its own, with Assay installed in a seeded portal. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const closers = createClosers();
  try {
    const place = await findPlace(options, closers.add);
    const { server: first, isNew: _, startServerAgain, ...parts } = await startParts(place, closers.add);
    const withHost = options.withHost ?? true;
    const hostOrigin = withHost ? await startHost(place, parts.emulator.origin, closers.add) : "";
    let server = first;
    return {
      ...parts,
      portalId: place.portalId,
      ports: place.ports,
      hostOrigin,
      databaseUrl: place.databaseUrl,
      logFile: join(place.folder, "server.log"),
      expectAlive: () => server.expectAlive(),
      kill9: () => server.kill9(),
      async restart() {
        await server.stop();
        server = await startServerAgain();
      },
      close: closers.closeAll,
    };
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
}

async function findPlace(options: StackOptions, opened: (close: () => Promise<void> | void) => void): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), "assay-stack-"));
  opened(() => rmSync(folder, { recursive: true, force: true }));
  const database = await aDatabase(options.backend, options.postgresUrl);
  opened(database.close);
  const { contacts = 20, apiOrigin } = options;
  return { ports: await freePorts(), folder, databaseUrl: database.url, apiOrigin, portalId: 4815162, contacts };
}
