import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:net";
import type { Ports } from "./parts.ts";

// Below the range that systems take for outgoing connections: a port freed for a restart stays free.
const lowest = 20_000;
const blockSize = 50;
const blocks = 240;

/** Of this process, in order, and not given to anybody yet. */
let own: number[] = [];

/** Listens on this port of 127.0.0.1; absent = somebody else does, or this process may not. */
async function listenOn(port: number): Promise<Server | undefined> {
  const server = createServer();
  try {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  } catch {
    return undefined;
  }
  return server;
}

/** True when nobody listens on this port of 127.0.0.1, and this process may. */
export async function isPortFree(port: number): Promise<boolean> {
  const server = await listenOn(port);
  if (server === undefined) return false;
  server.close();
  await once(server, "close");
  return true;
}

/**
 * Ports that no other test process takes, neither before somebody listens on them nor while a server is restarted: the
 * first of the block is listened on for as long as this process lives.
 */
async function claimBlock(): Promise<number[]> {
  for (let tries = 0; tries < blocks; tries += 1) {
    const first = lowest + blockSize * randomInt(blocks);
    const guard = await listenOn(first);
    if (guard === undefined) continue;
    guard.unref();
    return Array.from({ length: blockSize - 1 }, (_, index) => first + 1 + index);
  }
  throw new Error(`No free ports were found between ${lowest} and ${lowest + blocks * blockSize}.`);
}

/** The first of so many TCP ports of 127.0.0.1 in a row that nobody listens on now, and that are promised to nobody. */
export async function freePort(inRow = 1): Promise<number> {
  for (;;) {
    if (own.length < inRow) own = await claimBlock();
    const [first = 0, ...others] = own.splice(0, inRow);
    const areFree = await Promise.all([first, ...others].map(isPortFree));
    if (others.length === inRow - 1 && areFree.every(Boolean)) return first;
  }
}

/** A free port for each part of a set. */
export async function freePorts(): Promise<Ports> {
  const host = await freePort(8);
  const [emulator, card, hooks, web] = [host + 1, host + 2, host + 3, host + 4];
  return { host, emulator, card, hooks, web, ops: host + 5, extension: host + 6, actions: host + 7 };
}
