import {
  ImportOfferReply,
  ImportPreviewReply,
  type PropertyImport,
  PropertyImportReply,
  type PropertyImportState,
} from "@assay/shared/api/property-imports";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { connectAdmin } from "../support/portal-admin.ts";
import { createRubricDesk, type RubricDesk } from "../support/rubric-desk.ts";
import { ask, give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

const contacts = 140;
const options = ["No budget", "Range named", "Approved", "Unknown"];
const mapping = [
  { criterion: "budget", property: "budget_status", levels: { "No budget": 0, "Range named": 2, Approved: 3 } },
  { criterion: "need", property: "main_pain", levels: {}, anything: 1 },
];

let team: Team;
let ann: RubricDesk;
let ben: RubricDesk;
let everybody: string[];
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts });
  ann = createRubricDesk(team.stack, team.ann.user);
  ben = createRubricDesk(team.stack, team.ben.user);
  const { emulator, portalId } = team.stack;
  const admin = await connectAdmin(emulator, portalId, team.ann.user.userId);
  await admin.createProperty({
    name: "budget_status",
    label: "Budget status",
    type: "enumeration",
    fieldType: "select",
    options: options.map((value, displayOrder) => ({ value, label: value, displayOrder, hidden: false })),
  });
  await admin.createProperty({ name: "main_pain", label: "Main pain", type: "string", fieldType: "text" });
  const { results } = await emulator.listRecords(portalId, "contacts", { limit: "1000" });
  everybody = results.map(({ id }) => id);
  for (const [index, id] of everybody.entries()) {
    const budget = options[index % options.length] ?? "";
    await emulator.editRecord(portalId, "contacts", id, {
      budget_status: budget,
      main_pain: index < 3 ? "reports" : "",
    });
  }
}, 180_000);
afterAll(() => team?.stack.close());

const path = "property-imports/bant";
const read = async () => ImportOfferReply.parse(await ann.call(path));
const start = async (id = uuidv7()) => ann.call(path, { id, mapping });
/** The next page of contacts takes a while: what is done meanwhile meets an import under way. */
const slowly = () =>
  team.stack.emulator.addFault({ method: "GET", path: "/crm/objects/2026-09/contacts" }, 1, {
    kind: "slow",
    ms: 4_000,
  });
const steer = (id: string, act: string, desk = ann) => desk.call(`${path}/${id}/${act}`, {});
const standing = (id: string, what: string, isSo: (now: PropertyImport) => boolean): Promise<PropertyImport> =>
  waitUntil(
    `the import is ${what}`,
    async () => {
      const { import: now } = PropertyImportReply.parse(await ann.call(`${path}/${id}`));
      return isSo(now) && now;
    },
    { timeoutMs: 60_000 },
  );
const ended = (id: string, state: PropertyImportState) => standing(id, state, (now) => now.state === state);
const ratingsOf = async (id: string) => (await team.ann.readAssessment(id)).assessment.ratings;
const budgetOf = (index: number) => [0, 2, 3, undefined][index % options.length];

describe("levels that stand in a portal's own properties", () => {
  let id: string;

  it("are found, with a guess of what their values mean", async () => {
    const { proposal, properties, canEdit } = await read();
    expect(proposal.filter(({ property }) => ["budget_status", "main_pain"].includes(property))).toEqual(mapping);
    expect(properties.map(({ name }) => name)).toEqual(expect.arrayContaining(["budget_status", "main_pain"]));
    expect(canEdit).toBe(true);
  });

  it("are shown on the first contacts before anything is written", async () => {
    const { rows } = ImportPreviewReply.parse(await ann.call(`${path}/preview`, { mapping }));
    expect(new Set(rows.map(({ contactId }) => contactId)).size).toBe(10);
    expect(rows.find(({ contactId, criterion }) => contactId === everybody[0] && criterion === "budget")).toMatchObject(
      {
        value: "No budget",
        level: 0,
        isRated: false,
      },
    );
    expect(await ratingsOf(everybody[0] ?? "")).toEqual({});
  });

  it("are the admin's to import, and of criteria that there are", async () => {
    expect(await ben.call(path, { id: uuidv7(), mapping })).toMatchObject({ ok: false, code: "not-admin" });
    const foreign = [{ criterion: "champion", property: "budget_status", levels: {} }];
    expect(await ann.call(path, { id: uuidv7(), mapping: foreign })).toMatchObject({ ok: false, code: "no-framework" });
    const twice = [mapping[0], mapping[0]];
    expect(await ann.call(path, { id: uuidv7(), mapping: twice })).toMatchObject({ ok: false, code: "invalid" });
  });

  it("become ratings that say where they are from, over a killed server, and never over a rep's", async () => {
    const [first = "", second = ""] = everybody;
    await give(team.ben, first, "budget", 3);
    await give(team.ben, second, "budget", 1);
    await give(team.ben, second, "budget", undefined, 1);
    id = uuidv7();
    await slowly();
    await start(id);
    expect(await start()).toMatchObject({ ok: false, code: "import-under-way" });
    await team.stack.kill9();
    await team.stack.restart();
    expect(PropertyImportReply.parse(await start(id)).import.id).toBe(id);
    const done = await ended(id, "done");
    expect(done.looked).toBeGreaterThanOrEqual(contacts);
    expect((await ratingsOf(first)).budget).toMatchObject({ level: 3, by: String(team.ben.user.userId) });
    expect((await ratingsOf(second)).budget).toBeUndefined();
    const third = (await ratingsOf(everybody[2] ?? "")).budget;
    expect(third).toMatchObject({
      level: 3,
      surface: "import",
      evidence: { tier: "assumed", note: "budget_status: Approved" },
    });
    for (const [index, contactId] of everybody.slice(2, 40).entries()) {
      expect((await ratingsOf(contactId)).budget?.level).toBe(budgetOf(index + 2));
    }
    expect((await team.ann.readHistory(everybody[2] ?? "")).map(({ criterion }) => criterion).sort()).toEqual([
      "budget",
      "need",
    ]);
  });

  it("reach HubSpot like any rating", async () => {
    const { emulator, portalId } = team.stack;
    const budget = async () =>
      (await emulator.readRecord(portalId, "contacts", everybody[2] ?? "")).properties.assay_bant_budget;
    await waitUntil("it is written", async () => (await budget()) === "3", { timeoutMs: 60_000 });
  });

  it("are taken back as a whole, but for what somebody rated since", async () => {
    const [, , third = "", fourth = "", fifth = ""] = everybody;
    const { version } = (await team.ann.readAssessment(third)).assessment;
    await give(team.ben, third, "budget", 2, version);
    expect(await steer(id, "undo", ben)).toMatchObject({ ok: false, code: "not-admin" });
    await steer(id, "undo");
    const undone = await ended(id, "undone");
    expect(undone.takenBack).toBeGreaterThan(contacts / 2);
    expect((await ratingsOf(third)).budget?.level).toBe(2);
    expect((await ratingsOf(third)).need).toBeUndefined();
    expect(await ratingsOf(fourth)).toEqual({});
    expect(await ratingsOf(fifth)).toEqual({});
    expect(await steer(id, "pause")).toMatchObject({ ok: false, code: "import-ended" });
  });

  it("can be imported again after that, held and stopped on the way", async () => {
    const again = uuidv7();
    await slowly();
    await start(again);
    await steer(again, "pause");
    const paused = await ended(again, "paused");
    expect(paused.looked).toBeLessThan(contacts + 1);
    await steer(again, "resume");
    const { rated, kept } = await ended(again, "done");
    expect(rated).toBeGreaterThan(contacts / 2);
    expect(kept).toBe(3);
    expect((await read()).newest).toMatchObject({ id: again, state: "done" });
  });

  it("stay where a record is locked as they are taken back, and go once it is unlocked", async () => {
    const { emulator, portalId } = team.stack;
    const locked = everybody[6] ?? "";
    const stopped = everybody[9] ?? "";
    const { newest } = await read();
    const importId = newest?.id ?? "";
    await emulator.enrol(portalId, "lock", [locked]);
    await waitUntil("it is locked", async () => (await team.ann.readAssessment(locked)).lock !== undefined);
    await ann.call(`privacy/contacts/${stopped}/stop`, {});
    await steer(importId, "undo");
    const held = await standing(importId, "not on its way back", ({ state }) => state !== "undoing");
    expect(held).toMatchObject({ state: "done", stayed: 2 });
    expect(held.takenBack).toBe(held.rated - 2);
    expect((await ratingsOf(locked)).budget?.level).toBe(3);
    await team.ann.ask(`contact/${locked}/unlock`, {});
    await ann.call(`privacy/contacts/${stopped}/resume`, {});
    await steer(importId, "undo");
    const undone = await ended(importId, "undone");
    expect(undone.stayed).toBeUndefined();
    expect(undone.takenBack).toBe(undone.rated);
    expect(await ratingsOf(locked)).toEqual({});
    expect(await ratingsOf(stopped)).toEqual({});
  });

  it("are taken back one import at a time", async () => {
    const [earlier, later] = [uuidv7(), uuidv7()];
    await start(earlier);
    await ended(earlier, "done");
    await slowly();
    await start(later);
    expect(await steer(earlier, "undo")).toMatchObject({ ok: false, code: "import-under-way" });
    await steer(later, "cancel");
    await steer(earlier, "undo");
    await ended(earlier, "undone");
  });

  it("leave those alone who are not to be profiled", async () => {
    const stopped = everybody[5] ?? "";
    await ann.call(`privacy/contacts/${stopped}/stop`, {});
    const reply = await ask(team.ben, stopped, { ...ratingBody(), id: uuidv7() });
    expect(reply).toMatchObject({ ok: false, code: "not-profiled" });
    const third = uuidv7();
    await start(third);
    expect((await ended(third, "done")).refused).toBe(1);
  });
});

const ratingBody = () => ({
  framework: "bant",
  criterion: "need",
  level: 1,
  at: Date.now(),
  surface: "card",
  basedOn: 0,
});
