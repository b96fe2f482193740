import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { startTeam, type Team } from "../support/team.ts";
import { createUploadDesk, type UploadDesk } from "../support/upload-desk.ts";

const rows = 1_000_000;
/** Every so often a level that is none. */
const faultyEvery = 10_000;
const megabyte = 1024 * 1024;
/** The file alone is more than this; what a heap grows by depends on when it is swept. */
const mostGrowthMb = 200;

let team: Team;
let desk: UploadDesk;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 5 });
  desk = createUploadDesk(team.stack, team.ann.user);
  await desk.open();
});
afterAll(() => team?.stack.close());

/** A file of a million rows, made as it is sent: mostly contacts of whom nothing is known yet. */
function aLongFile(): ReadableStream {
  const page = 10_000;
  let row = 0;
  return new ReadableStream({
    pull(sent) {
      if (row >= rows) return sent.close();
      const lines = row === 0 ? ["email,need,note"] : [];
      for (const end = row + page; row < end; row++) {
        const level = (row + 1) % faultyEvery === 0 ? "9" : "";
        lines.push(
          `person-${row}@company-${row % 5000}.example,${level},"some words, and ""quotes"" that go on for a while, as notes do: ${row}"`,
        );
      }
      sent.enqueue(Buffer.from(`${lines.join("\n")}\n`));
    },
  });
}

async function heapMb(): Promise<number> {
  const figures = await (await fetch(`http://127.0.0.1:${team.stack.ports.ops}/metrics`)).text();
  return Number(/^nodejs_heap_size_used_bytes (\S+)/m.exec(figures)?.[1]) / megabyte;
}

it("reads a million rows without holding them, and names each that it cannot use", async () => {
  const before = await heapMb();
  let peak = before;
  const timer = setInterval(async () => {
    // A server that is busy is asked again a moment later.
    peak = Math.max(peak, await heapMb().catch(() => 0));
  }, 250);
  try {
    expect(await desk.send(aLongFile())).toEqual({ ok: true });
    await desk.map(["email", "bant/need", ""]);
    const done = await desk.run(500_000);
    expect(done).toMatchObject({
      readRows: rows,
      blankRows: rows - rows / faultyEvery,
      faultyRows: rows / faultyEvery,
    });
  } finally {
    clearInterval(timer);
  }
  const faults = await desk.faults();
  expect(faults.map((line) => Number.parseInt(line, 10))).toEqual(
    Array.from({ length: rows / faultyEvery }, (_fault, index) => (index + 1) * faultyEvery + 1),
  );
  console.info(`heap ${before.toFixed(0)} MB before, ${peak.toFixed(0)} MB at most`);
  expect(peak - before).toBeLessThan(mostGrowthMb);
}, 600_000);
