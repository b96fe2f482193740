import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { lookInto } from "../support/look-into.ts";
import { startTeam, type Team } from "../support/team.ts";
import { createUploadDesk, type UploadDesk } from "../support/upload-desk.ts";
import { waitUntil } from "../support/wait-until.ts";
import { tablesWith } from "../support/whole-database.ts";

let team: Team;
let desk: UploadDesk;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 30 });
  desk = createUploadDesk(team.stack, team.ann.user);
});
afterAll(() => team?.stack.close());
beforeEach(() => desk.open());

describe("a file is refused with a sentence", () => {
  const wide = Array.from({ length: 20_000 }, (_column, index) => `c${index}`).join(",");
  it.each([
    ["of 20,000 columns", `id,${wide}\n1,2\n`, "too-wide"],
    ["with a name of 3,000 letters", `id,need,${"é".repeat(3000)}\n1,2,3\n`, "no-header"],
    [
      "whose first line is somebody, by address",
      "zoe.marker@start.example,Zoe Marker,3\nbob@start.example,Bob,2\n",
      "no-header",
    ],
    ["whose first line is somebody, by id", "123456;Zoe Marker;3\n123457;Bob;2\n", "no-header"],
    ["of one line of 5 MB", "x".repeat(5_000_000), "no-csv"],
  ])("%s", async (_what, file, code) => {
    expect(await desk.send(file)).toMatchObject({ ok: false, code, message: expect.stringMatching(/^[A-Z].*\.$/) });
  });

  it("and nothing of it is kept", async () => expect(await tablesWith(team.stack, "marker")).toEqual([]));
});

it("keeps nothing of an upload that a colleague's overtook half-way", async () => {
  const paused = Promise.withResolvers<void>();
  const row = new TextEncoder().encode("1,2\n".repeat(100_000));
  let sent = 0;
  const slow = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (sent === 0) controller.enqueue(new TextEncoder().encode("id,need\n"));
      if (sent === 2) await paused.promise;
      if (sent === 6) return controller.close();
      sent++;
      controller.enqueue(row);
    },
  });
  const overtaken = desk.send(slow);
  await waitUntil("it is under way", async () => (await desk.progress())?.state === "uploading");
  expect(await desk.send("id,need\n7,1\n")).toEqual({ ok: true });
  paused.resolve();
  expect(await overtaken).toMatchObject({ ok: false, code: "overtaken" });
  await desk.post("cancel");
  expect(await lookInto(team.stack, "select first_line from import_piece")).toEqual([]);
});

describe("two admins at one page", () => {
  const startedFile = async () => (await desk.progress()).lines;

  it("start and stop only the file that their page shows", async () => {
    await desk.send("id,need\n7,1\n");
    await desk.map(["id", "bant/need"]);
    const shown = await desk.page();
    await desk.send("id,need\n7,1\n8,1\n");
    await desk.map(["id", "bant/need"]);
    await desk.post("start", [], shown);
    await desk.post("cancel", [], shown);
    expect([await startedFile(), (await desk.progress()).state]).toEqual([3, "uploaded"]);
    await desk.post("cancel");
  });

  it("start it only with the columns that their page shows", async () => {
    await desk.send("id,need,budget\n7,1,2\n");
    await desk.map(["id", "bant/need", ""]);
    const shown = await desk.page();
    await desk.map(["id", "", "bant/budget"]);
    await desk.post("start", [], shown);
    expect((await desk.progress()).state).toBe("uploaded");
    await desk.post("cancel");
    expect((await desk.progress()).state).toBe("cancelled");
  });
});

it("rows that HubSpot will not hear of are named, and hold up no file for ever", async () => {
  const ids = [team.aContact(), team.aContact(), team.aContact()];
  const rows = [`a@${"b".repeat(100_000)}.example,,1`, "a\u0001@b.example,,1", ...ids.map((id) => `,${id},2`)];
  const send = async () => {
    await desk.send(`email,id,need\n${rows.join("\n")}\n`);
    await desk.map(["email", "id", "bant/need"]);
  };
  const fault = { kind: "status", status: 400, body: { status: "error", message: "Invalid input" } } as const;
  await send();
  const path = { method: "POST", pathPrefix: "/crm/objects/2026-09/contacts/batch/read" };
  await team.stack.emulator.addFault(path, 1000, fault);
  expect(await desk.run()).toMatchObject({ readRows: 5, ratedRows: 0, faultyRows: 5 });
  await team.stack.emulator.clearFaults();
  await send();
  expect(await desk.run()).toMatchObject({ readRows: 5, ratedRows: 3, faultyRows: 2 });
  expect(await desk.faults()).toEqual([
    expect.stringMatching(/^2,email,This is no email/),
    expect.stringMatching(/^3,email,This is no email/),
  ]);
});
