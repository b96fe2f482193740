import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bant } from "@assay/shared/framework/bant";
import { champ } from "@assay/shared/framework/champ";
import { meddpicc } from "@assay/shared/framework/meddpicc";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { root } from "../support/folders.ts";
import { lookInto } from "../support/look-into.ts";
import { give, startTeam, type Team } from "../support/team.ts";
import { createUploadDesk, type UploadDesk } from "../support/upload-desk.ts";
import { waitUntil } from "../support/wait-until.ts";
import { tablesWith } from "../support/whole-database.ts";

let team: Team;
let desk: UploadDesk;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 60 });
  desk = createUploadDesk(team.stack, team.ann.user);
});
afterAll(() => team?.stack.close());
beforeEach(() => desk.open());

const emailOf = async (id: string) =>
  (await team.stack.emulator.readRecord(team.stack.portalId, "contacts", id)).properties.email ?? "";
const levelsOf = async (id: string) => {
  const { assessment } = await team.ann.readAssessment(id);
  return Object.fromEntries(Object.entries(assessment.ratings).map(([criterion, { level }]) => [criterion, level]));
};

describe("an import", () => {
  it("rates contacts by address and by id, names every line that it cannot use, and writes to HubSpot", async () => {
    const [byEmail, byId] = [team.aContact(), team.aContact()];
    const file = [
      "Email,Record ID,Need,Budget,Notes",
      `${(await emailOf(byEmail)).toUpperCase()},,3,2,"says ""yes"", twice"`,
      `,${byId},1,,`,
      "nobody@nowhere.example,,2,2,",
      `,${byId},5,1,`,
      ",,2,2,",
      `,${byId},,,nothing known`,
      "not an address,,1,1,",
      `"${byId},,1,1,`,
      `,${byId},2`,
    ].join("\n");
    expect(await desk.send(file)).toEqual({ ok: true });
    await desk.map(["email", "id", "bant/need", "bant/budget", ""]);
    expect(await desk.run()).toMatchObject({ readRows: 9, ratedRows: 2, blankRows: 1, faultyRows: 6, ratings: 3 });
    expect(await levelsOf(byEmail)).toEqual({ need: 3, budget: 2 });
    expect(await levelsOf(byId)).toEqual({ need: 1 });
    expect(await desk.faults()).toEqual([
      expect.stringMatching(/^4,Whole line,"HubSpot has no such contact/),
      expect.stringMatching(/^5,Need,"This is no level/),
      expect.stringMatching(/^6,Whole line,The row names no contact/),
      expect.stringMatching(/^8,Email,This is no email address/),
      expect.stringMatching(/^9,Whole line,"A quote opens here/),
      expect.stringMatching(/^10,Whole line,"The line has 3 cells/),
    ]);
    await waitUntil("HubSpot has it", async () => (await team.ann.readSync(byEmail)).state === "written");
    const { properties } = await team.stack.emulator.readRecord(team.stack.portalId, "contacts", byEmail);
    expect(properties.assay_bant_need).toBe("3");
  });

  it("names every cell of a wide file that says levels in words of its own, and rates the row that does not", async () => {
    const id = team.aContact();
    const columns = [bant, champ, meddpicc].flatMap((framework) =>
      framework.criteria.map((criterion) => `${framework.id}/${criterion.id}`),
    );
    expect(columns.length).toBe(16);
    const row = (cell: string) => [id, ...columns.map(() => cell)].join(",");
    const worded = Array.from({ length: 1199 }, () => row("high"));
    expect(await desk.send([["id", ...columns].join(","), ...worded, row("2")].join("\n"))).toEqual({ ok: true });
    await desk.map(["id", ...columns]);
    expect(await desk.run()).toMatchObject({ readRows: 1200, ratedRows: 1, faultyRows: 1199, ratings: 16 });
    const faults = await desk.faults();
    expect(faults.length).toBe(1199 * 16);
    expect(faults.at(-1)).toMatch(/^1200,meddpicc\/competition,"This is no level/);
  });

  it("shows before anything is written what would happen to the first rows", async () => {
    const id = team.aContact();
    await desk.send(`Record ID;BANT Need\n${id};3\n${id};9\n999999999;1\n${id};\n`);
    await desk.map(["id", "bant/need"]);
    const page = await desk.page();
    expect(page).toContain("Rate BANT: Need 3");
    expect(page).toContain("<strong>BANT Need</strong> – This is no level");
    expect(page).toContain("HubSpot has no such contact");
    expect(page).toContain("Nothing: no level in this row");
    expect(await levelsOf(id)).toEqual({});
    await desk.post("cancel");
  });

  it("guesses columns by their names, and remembers what somebody made of them", async () => {
    await desk.send("E-Mail\tBesoin\tassay_meddic_champion\tHow keen?\tTimeline\na@b.example\t1\t1\t1\t1\n");
    const chosen = (page: string) =>
      [...page.matchAll(/<option value="([^"]*)" selected>/g)].map(([, target]) => target);
    expect(chosen(await desk.page())).toEqual(["email", "bant/need", "meddic/champion", "", ""]);
    await desk.map(["email", "bant/need", "", "bant/timing", ""]);
    await desk.post("cancel");
    await desk.send("How keen?,email\n1,a@b.example\n");
    expect(chosen(await desk.page())).toEqual(["bant/timing", "email"]);
    await desk.post("cancel");
    for (const names of [
      "Presupuesto,Autoridad,Necesidad,Plazo",
      "Budget,Autorité,Besoin,Échéance",
      "budget,Décideur,besoins,Délai",
    ]) {
      await desk.send(`email,${names}\na@b.example,1,1,1,1\n`);
      expect(chosen(await desk.page())).toEqual(["email", "bant/budget", "bant/authority", "bant/need", "bant/timing"]);
      await desk.post("cancel");
    }
  });

  it("does the same file once, however often it is sent", async () => {
    const id = team.aContact();
    const file = `id,need\n${id},2\n`;
    for (const _turn of [1, 2]) {
      await desk.send(file);
      await desk.map(["id", "bant/need"]);
      expect(await desk.run()).toMatchObject({ ratedRows: 1, faultyRows: 0 });
    }
    expect(await team.ann.readHistory(id)).toHaveLength(1);
  });

  it("overrules no colleague: both levels are kept until somebody picks", async () => {
    const id = team.aContact();
    await give(team.ben, id, "need", 3);
    await desk.send(`id,need\n${id},1\n`);
    await desk.map(["id", "bant/need"]);
    expect(await desk.run()).toMatchObject({ contested: 1 });
    const { assessment } = await team.ann.readAssessment(id);
    expect(assessment.ratings.need?.level).toBe(3);
    expect(assessment.contested.need).toHaveLength(1);
  });

  it("rates nobody who is locked, and says so", async () => {
    const id = team.aContact();
    const lock = `insert into record_lock (tenant_id, object_type, object_id, locked_at, reason)
      select tenant_id, 'contact', '${id}', 0, '' from tenant`;
    await lookInto(team.stack, lock);
    await desk.open();
    expect(await desk.send(`Record ID,Need\n${id},2`)).toEqual({ ok: true });
    await desk.map(["id", "bant/need"]);
    expect(await desk.run()).toMatchObject({ readRows: 1, ratings: 0, faultyRows: 1 });
    expect(await desk.faults()).toEqual([expect.stringMatching(/^2,Whole line,"This contact is locked/)]);
    expect(await levelsOf(id)).toEqual({});
  });

  it("creates unknown contacts only where the admin ticked it", async () => {
    await desk.send("email,name,company,need\nnew.person@start.example,Nina Neu,Start,2\n");
    await desk.map(["email", "name", "company", "bant/need"], true);
    expect(await desk.page()).toContain("Create the contact and rate BANT: Need 2");
    expect(await desk.run()).toMatchObject({ ratedRows: 1, createdContacts: 1 });
    const { results } = await team.stack.emulator.listRecords(team.stack.portalId, "contacts", { limit: "1000" });
    const made = results.find(({ properties }) => properties.email === "new.person@start.example");
    expect(made?.properties).toMatchObject({ firstname: "Nina", lastname: "Neu", company: "Start" });
  });

  it("keeps nothing of a file that is done, stopped or refused", async () => {
    const id = team.aContact();
    await desk.send(`id,need,who\n${id},2,Zanzibar\n`);
    await desk.map(["id", "bant/need", ""]);
    await desk.run();
    await desk.send(`id,need,who\n${id},2,Zanzibar\n`);
    await desk.post("cancel");
    expect(await desk.send(`id,need\n"Zanzibar`)).toMatchObject({ ok: true });
    await desk.post("cancel");
    expect(await desk.send("")).toMatchObject({ ok: false, code: "no-header" });
    expect(await desk.send("one line\n")).toMatchObject({ ok: false, code: "no-rows" });
    expect(await tablesWith(team.stack, "Zanzibar")).toEqual([]);
  });

  it("refuses columns that say nothing of whom or of what, and the same thing twice", async () => {
    await desk.send("id,need,want\n1,2,3\n");
    const refusal = async (columns: string[]) =>
      /role="alert">([^<]*)/.exec(await (await desk.map(columns)).text())?.[1];
    expect(await refusal(["", "bant/need", ""])).toContain("record id");
    expect(await refusal(["id", "", "no/such"])).toContain("at least one");
    expect(await refusal(["id", "bant/need", "bant/need"])).toContain("BANT: Need");
    await desk.post("cancel");
  });

  it("goes on after its server was killed, and pauses and stops when it is told to", async () => {
    const ids = Array.from({ length: 3 }, () => team.aContact());
    const rows = Array.from({ length: 900 }, (_row, index) => `${ids[index % 3]},${index % 4}`);
    await desk.send(`id,need\n${rows.join("\n")}\n`);
    await desk.map(["id", "bant/need"]);
    await desk.post("start");
    await waitUntil("it moves", async () => (await desk.progress()).ratedRows >= 100);
    await desk.post("pause");
    await waitUntil("it stands", async () => (await desk.progress()).state === "paused");
    await team.stack.kill9();
    await team.stack.restart();
    await desk.post("resume");
    const done = await waitUntil(
      "it is done",
      async () => {
        const now = await desk.progress();
        return now.state === "done" && now;
      },
      { timeoutMs: 180_000 },
    );
    expect(done).toMatchObject({ readRows: 900, ratedRows: 900, faultyRows: 0 });
    const events = await Promise.all(ids.map((id) => team.ann.readHistory(id)));
    expect(events.map(({ length }) => length)).toEqual([200, 200, 200]);
  }, 240_000);
});

describe("a file may be", () => {
  const text = "id;Name;Besoin\r\n{id};Zoé Müller;3\r\n";
  const bytesOf = {
    "UTF-8": (file: string) => Buffer.from(file),
    "UTF-8 with its mark": (file: string) => Buffer.from(`\uFEFF${file}`),
    "UTF-16, little end first, with its mark": (file: string) => Buffer.from(`\uFEFF${file}`, "utf16le"),
    "UTF-16, little end first, without": (file: string) => Buffer.from(file, "utf16le"),
    "UTF-16, big end first, with its mark": (file: string) => Buffer.from(`\uFEFF${file}`, "utf16le").swap16(),
    "Latin-1": (file: string) => Buffer.from(file, "latin1"),
  };
  it.each(Object.entries(bytesOf))("%s", async (_encoding, encode) => {
    const id = team.aContact();
    expect(await desk.send(encode(text.replace("{id}", id)))).toEqual({ ok: true });
    expect(await desk.page()).toContain("Zoé Müller");
    await desk.map(["id", "", "bant/need"]);
    expect(await desk.run()).toMatchObject({ readRows: 1, ratedRows: 1, faultyRows: 0 });
    expect(await levelsOf(id)).toEqual({ need: 3 });
  });
});

const leads = join(root, "../shared/data/x-education/Leads-quote-broken.csv");
const sound = join(root, "../shared/data/x-education/Leads.csv");
it("of 9,240 real leads the sound rows are read, and the 338 broken ones are named by line", async ({ skip }) => {
  if (!existsSync(leads)) skip("the file of real leads is not here");
  expect(await desk.send(readFileSync(leads))).toEqual({ ok: true });
  const headings = readFileSync(leads, "utf8").split(/\r?\n/)[0]?.split(",") ?? [];
  const target: Record<string, string> = { "Lead Number": "id", TotalVisits: "bant/need" };
  await desk.map(headings.map((heading) => target[heading] ?? ""));
  const done = await desk.run(180_000);
  expect(done.readRows).toBe(9240);
  const faults = await desk.faults();
  const broken = faults.filter((line) => /^\d+,Whole line,"?(A quote|Quotes|The whole line|The line has)/.test(line));
  const wanted = readFileSync(leads, "utf8")
    .split(/\r?\n/)
    .flatMap((line, index) => (line.startsWith('"') ? [index + 1] : []));
  expect(broken.map((line) => Number.parseInt(line, 10))).toEqual(wanted);
  expect(wanted).toHaveLength(338);
  // Every other row was read: it is unknown to HubSpot, its level is none, or it has no level.
  expect(done.faultyRows + done.blankRows + done.ratedRows).toBe(9240);
  expect(existsSync(sound)).toBe(true);
}, 240_000);
