import { afterAll, describe, expect, inject, it } from "vitest";
import { aDatabase } from "../support/database.ts";
import { freePorts } from "../support/free-port.ts";
import { serverEnvironment } from "../support/parts.ts";
import { runServer, type ServerRun } from "../support/server-run.ts";
import { waitUntil } from "../support/wait-until.ts";

const closing: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

/** Types a wrong code twelve times, each time as somebody else by a proxy's word; answers the HTTP codes. */
async function tryCodes(settings: Record<string, string>): Promise<number[]> {
  const database = await aDatabase(inject("databaseBackend"));
  closing.push(database.close);
  const ports = await freePorts();
  const webUrl = `http://localhost:${ports.web}`;
  const emulatorOrigin = `http://127.0.0.1:${ports.emulator}`;
  const environment = serverEnvironment({ ports, databaseUrl: database.url }, emulatorOrigin, webUrl);
  const server: ServerRun = runServer({ ...environment, ...settings });
  closing.push(() => {
    server.signal("SIGKILL");
    return server.ended;
  });
  const isReady = () =>
    fetch(`http://127.0.0.1:${ports.ops}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  await waitUntil("the server is ready", isReady, { timeoutMs: 60_000 });
  const codes: number[] = [];
  for (let caller = 1; caller <= 12; caller += 1) {
    const headers = { "x-forwarded-for": `203.0.113.${caller}` };
    const body = new URLSearchParams({ code: "AAAA-AAAA" });
    const { status } = await fetch(`http://127.0.0.1:${ports.web}/pair`, { method: "POST", headers, body });
    codes.push(status);
  }
  return codes;
}

const refusals = (codes: number[]) => codes.filter((code) => code === 429).length;

describe("ten tries of a sign-in code a minute", () => {
  it("are each caller's own behind a proxy that was named", async () => {
    expect(refusals(await tryCodes({ ASSAY_TRUSTED_PROXIES: "10.0.0.0/8, 127.0.0.1" }))).toBe(0);
  });

  it("are not got round by claiming to be a proxy", async () => {
    expect(refusals(await tryCodes({}))).toBe(2);
    expect(refusals(await tryCodes({ ASSAY_TRUSTED_PROXIES: "10.0.0.0/8" }))).toBe(2);
  });
});
