import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import type { Ports } from "./parts.ts";

// Below the range that systems take for outgoing connections: a port freed for a restart stays free.
const lowest = 20_000;
const highest = 32_000;

/** True when nobody listens on this port of 127.0.0.1, and this process may. */
export async function isPortFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  } catch {
    return false;
  }
  server.close();
  await once(server, "close");
  return true;
}

/** A TCP port of 127.0.0.1 that nobody listens on now; `taken` are those already promised to somebody. */
export async function freePort(taken: readonly number[] = []): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = randomInt(lowest, highest);
    if (!taken.includes(port) && (await isPortFree(port))) return port;
  }
  throw new Error(`No free port was found between ${lowest} and ${highest}.`);
}

/** A free port for each part of a set. */
export async function freePorts(): Promise<Ports> {
  const taken: number[] = [];
  while (taken.length < 8) taken.push(await freePort(taken));
  const [host = 0, emulator = 0, card = 0, hooks = 0, web = 0, ops = 0, extension = 0, actions = 0] = taken;
  return { host, emulator, card, hooks, web, ops, extension, actions };
}
