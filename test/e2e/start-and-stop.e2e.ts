import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connectEmulator } from "../support/emulator-client.ts";
import { root } from "../support/folders.ts";
import { freePort, isPortFree } from "../support/free-port.ts";
import { waitUntil } from "../support/wait-until.ts";

/** Ports that it needs. */
const demoParts = 7;

let folder: string;
let port: number;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "assay-start-"));
  port = await freePort(demoParts);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `npm start` without npm, which only passes signals on. */
function start(environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ["test/demo/launch.mjs", "test/demo/main.ts"], {
    cwd: root,
    env: { ...process.env, ASSAY_DATA: folder, PORT: String(port), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const keep = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.once("close", (code) => resolve({ code, output }));
  });
  const ready = () => waitUntil("Assay is ready", async () => /^Assay is ready: (\S+)$/m.exec(output)?.[1], patient);
  return { ready, ended, kill: (signal: NodeJS.Signals) => child.kill(signal) };
}

const patient = { timeoutMs: 120_000 };

async function countGraded(): Promise<number> {
  const emulator = connectEmulator(`http://127.0.0.1:${port + 1}`);
  const { results } = await emulator.listRecords(4815162, "contacts", { limit: "1000", properties: "assay_grade" });
  return results.filter(({ properties }) => properties.assay_grade).length;
}

it("comes up with graded contacts, refuses a second one, ends cleanly and keeps its data", {
  timeout: 300_000,
}, async () => {
  const first = start();
  const origin = await first.ready();
  expect((await fetch(`${origin}/contacts`)).status).toBe(200);
  const graded = await countGraded();
  expect(graded).toBeGreaterThan(20);

  const samePort = await start({ ASSAY_DATA: join(folder, "other") }).ended;
  expect(samePort.code).toBe(1);
  expect(samePort.output.trim()).toBe(
    `Port ${port} is in use by another program. Assay needs ${port} to ${port + 6}: move them with PORT.`,
  );
  const sameFolder = await start({ PORT: String(await freePort(demoParts)) }).ended;
  expect(sameFolder.code).toBe(1);
  expect(sameFolder.output).toContain(`The data folder ${folder} is in use by another Assay.`);

  first.kill("SIGINT");
  expect((await first.ended).code).toBe(0);
  for (let part = port; part <= port + 5; part += 1) expect(await isPortFree(part)).toBe(true);

  const again = start();
  await again.ready();
  expect(await countGraded()).toBe(graded);
  // Nobody can catch this one: what it leaves behind must end by itself.
  again.kill("SIGKILL");
  await waitUntil("every port is free again", async () => {
    for (let part = port; part <= port + 5; part += 1) if (!(await isPortFree(part))) return false;
    return true;
  });
});

it.each([
  ["a port that is none", { PORT: "many" }, 'PORT must be a number from 1 to 65528; it is "many".'],
  ["a data folder that is a file", { ASSAY_DATA: "/dev/null/assay" }, "The data folder /dev/null/assay cannot be made"],
])("refuses %s with one sentence", async (_, environment, sentence) => {
  const { code, output } = await start(environment).ended;
  expect(code).toBe(1);
  expect(output).toContain(sentence);
  expect(output.trim().split("\n")).toHaveLength(1);
});
