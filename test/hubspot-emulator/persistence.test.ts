import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startEmulator } from "./emulator.ts";
import { install, makeControl, portalId, requestToken } from "./installed-app.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hubspot-emulator-"));
});
afterEach(() => rm(folder, { recursive: true }));

const main = join(import.meta.dirname, "main.ts");

it("keeps records, properties, tokens, links and the log over a restart", async () => {
  const file = join(folder, "hubspot.sqlite");
  const first = await install({ file });
  await first.call("POST", "/crm/properties/2026-09/contacts/groups", { name: "assay", label: "Assay" });
  await first.call("PATCH", "/crm/objects/2026-09/contacts/101", { properties: { jobtitle: "Kept" } });
  const before = await first.control("GET", `portals/${portalId}/objects/contacts/101`);
  const { entries } = await first.control("GET", "log");
  await first.emulator.close();

  const second = await startEmulator({ port: 0, file });
  const control = makeControl(second.origin);
  expect(await control("GET", `portals/${portalId}/objects/contacts/101`)).toEqual(before);
  expect((await control("GET", "log")).entries).toEqual(entries);
  const headers = { authorization: `Bearer ${first.accessToken}` };
  const group = await fetch(`${second.origin}/crm/v3/properties/contacts/groups/assay`, { headers });
  expect(group.status).toBe(200);
  const fields = { grant_type: "refresh_token", refresh_token: first.refreshToken };
  expect((await requestToken(second.origin, fields)).status).toBe(200);
  const made = await control("POST", `portals/${portalId}/objects/contacts`, { properties: { firstname: "Next" } });
  expect(made.id).toBe("131");
  await second.close();
});

it("refuses a file that another emulator holds", async () => {
  const file = join(folder, "hubspot.sqlite");
  const first = await startEmulator({ port: 0, file });
  await expect(startEmulator({ port: 0, file })).rejects.toThrow("database is locked");
  await first.close();
  const second = await startEmulator({ port: 0, file });
  await second.close();
});

it("seeds the same portal every time", async () => {
  const read = async () => {
    const { emulator, control } = await install({ contacts: 40 });
    const { results } = await control("GET", `portals/${portalId}/objects/deals?properties=dealname,amount,closedate`);
    await emulator.close();
    return results.map(({ id, properties }: { id: string; properties: unknown }) => ({ id, properties }));
  };
  expect(await read()).toEqual(await read());
});

it("starts from the command line with a believable portal, and ends cleanly", async () => {
  const child = spawn(process.execPath, [main, "--port", "0"], { stdio: ["ignore", "pipe", "pipe"] });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const origin = /^HubSpot emulator is ready: (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(line.toString())?.[1];
  const { portals } = await makeControl(origin ?? "")("GET", "portals");
  expect(portals[0]).toMatchObject({ portalId: 4815162 });
  const { total } = await makeControl(origin ?? "")("GET", "portals/4815162/objects/contacts");
  expect(total).toBe(320);
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});

it("says in one sentence that a port is taken", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const { port } = taken.address() as AddressInfo;
  const child = spawn(process.execPath, [main, "--port", String(port)], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk;
  });
  const [code] = await once(child, "close");
  taken.close();
  expect(code).toBe(1);
  expect(said).toBe(`Port ${port} is taken by another program: choose another with --port.\n`);
});
