import { AssessmentReply } from "@assay/shared/api/assessment";
import { GradesReply } from "@assay/shared/api/prospects";
import { StageReply } from "@assay/shared/api/stages";
import { SyncReply } from "@assay/shared/api/sync";
import { dayMs } from "@assay/shared/instant";
import { foldStage } from "@assay/shared/pipeline/stage-state";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { lookInto } from "../support/look-into.ts";
import { type PairedBrowser, pairBrowser } from "../support/paired-browser.ts";
import { aRatingBody } from "../support/rep.ts";
import { createRubricDesk } from "../support/rubric-desk.ts";
import { give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

let team: Team;
let browser: PairedBrowser;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 60 });
  browser = await pairBrowser(team.stack, team.ann.user);
});
afterAll(() => team?.stack.close());

const settled = { timeoutMs: 60_000 };

async function read(contactId: string, framework = "bant") {
  return AssessmentReply.parse(await team.ann.ask(`contact/${contactId}/assessment?framework=${framework}`)).assessment;
}

async function readProperties(contactId: string): Promise<Record<string, string | null>> {
  const { emulator, portalId } = team.stack;
  return (await emulator.readRecord(portalId, "contacts", contactId)).properties;
}

function written(contactId: string, values: Record<string, string | undefined>) {
  return waitUntil(
    `HubSpot says ${JSON.stringify(values)}`,
    async () => {
      const properties = await readProperties(contactId);
      return Object.entries(values).every(([name, value]) => (properties[name] ?? "") === (value ?? ""));
    },
    settled,
  );
}

const edit = (contactId: string, properties: Record<string, string>, by = team.ben.user) =>
  team.stack.emulator.editRecord(team.stack.portalId, "contacts", contactId, properties, by);

/** A rated contact whose copy HubSpot has, to the server's knowledge. */
async function aRated(levels: Record<string, number>): Promise<string> {
  const contactId = team.aContact();
  let version = 0;
  for (const [criterion, level] of Object.entries(levels)) {
    ({ version } = await give(team.ann, contactId, criterion, level, version));
  }
  await written(contactId, byProperty(levels));
  // A server that is killed before it knows writes the same again, over whatever was changed meanwhile.
  const isSettled = async () =>
    SyncReply.parse(await team.ann.ask(`contact/${contactId}/sync`)).sync.state === "written";
  await waitUntil("the server knows that HubSpot has it", isSettled, settled);
  return contactId;
}

const readStage = async (contactId: string) =>
  foldStage(StageReply.parse(await team.ann.ask(`contact/${contactId}/stage`)).events);

/** Moves a contact from where it stands now. */
async function moveStage(contactId: string, move: object): Promise<void> {
  const { heads: follows } = await readStage(contactId);
  const body = { id: uuidv7(), move, at: Date.now(), surface: "card", follows };
  expect(await team.ann.ask(`contact/${contactId}/stage-moves`, body)).toMatchObject({ ok: true });
}

const byProperty = (levels: Record<string, number>) =>
  Object.fromEntries(Object.entries(levels).map(([criterion, level]) => [`assay_bant_${criterion}`, String(level)]));

/** As if the next look for what no webhook told were due. */
const catchUp = () => lookInto(team.stack, "update change_watch set next_at = 0, round_at = 0, since = since - 600000");

describe("a criterion's property that somebody changes in HubSpot", { timeout: 240_000 }, () => {
  it("becomes a rating of theirs, from HubSpot, and is scored", async () => {
    const contactId = await aRated({ budget: 1, need: 2 });
    await edit(contactId, { assay_bant_budget: "3" });
    await waitUntil("the edit is a rating", async () => (await read(contactId)).ratings.budget?.level === 3, settled);
    const { ratings, contested, version } = await read(contactId);
    expect(ratings.budget).toMatchObject({ level: 3, surface: "crm", by: String(team.ben.user.userId) });
    expect([contested, version]).toEqual([{}, 3]);
    await written(contactId, { assay_bant_budget: "3", assay_score: "41.67" });
  });

  it("is emptied: then the criterion is unknown again", async () => {
    const contactId = await aRated({ budget: 1, need: 2 });
    await edit(contactId, { assay_bant_budget: "" });
    await waitUntil("budget is unknown", async () => (await read(contactId)).ratings.budget === undefined, settled);
    expect((await read(contactId)).version).toBe(3);
  });

  it("is the first word on a contact that nobody rated", async () => {
    const contactId = team.aContact();
    await edit(contactId, { assay_bant_need: "2", assay_bant_timing: "0" });
    await written(contactId, { assay_coverage: "50", assay_bant_need: "2", assay_bant_timing: "0" });
    expect((await read(contactId)).version).toBe(2);
  });

  it("waits for a person to pick where its editor had not seen a colleague's rating", async () => {
    const { emulator } = team.stack;
    const contactId = await aRated({ budget: 1 });
    // HubSpot is away for our writes, so that it still says what Ann has changed.
    const match = { pathPrefix: "/crm/objects/2026-09/contacts/batch/update" };
    await emulator.addFault(match, 1000, { kind: "status", status: 503 });
    await give(team.ann, contactId, "budget", 3, 1);
    await edit(contactId, { assay_bant_budget: "0" });
    await waitUntil("both stand", async () => (await read(contactId)).contested.budget?.length === 1, settled);
    await emulator.clearFaults();
    expect((await read(contactId)).ratings.budget).toMatchObject({ level: 3, by: String(team.ann.user.userId) });
    await written(contactId, { assay_bant_budget: "3" });
  });

  it("is not doubled by what HubSpot sends twice, nor by our own writes that come back", async () => {
    const { emulator } = team.stack;
    const contactId = await aRated({ authority: 1 });
    await emulator.control("POST", "webhooks/duplicate-next");
    await edit(contactId, { assay_bant_authority: "2" });
    await written(contactId, { assay_score: "16.67", assay_bant_authority: "2" });
    await catchUp();
    expect((await read(contactId)).version).toBe(2);
  });

  it("stays what it was while the record is locked, also once it is unlocked", async () => {
    const { emulator, portalId } = team.stack;
    const contactId = await aRated({ need: 2, budget: 1 });
    await emulator.enrol(portalId, "lock", [contactId]);
    const isLocked = async () => (await team.ann.readAssessment(contactId)).lock !== undefined;
    await waitUntil("it is locked", isLocked, settled);
    await edit(contactId, { assay_bant_need: "0" });
    await written(contactId, { assay_bant_need: "2" });
    expect(await team.ann.ask(`contact/${contactId}/unlock`, {})).toEqual({ ok: true });
    // Whatever changes next has all edits of the contact looked at again.
    await edit(contactId, { assay_bant_budget: "3" });
    await waitUntil("the later edit is a rating", async () => (await read(contactId)).version === 3, settled);
    const { ratings, contested } = await read(contactId);
    expect([ratings.need?.level, ratings.budget?.level, contested]).toEqual([2, 3, {}]);
    await written(contactId, { assay_bant_need: "2", assay_bant_budget: "3" });
  });

  it("is found by its date where the webhook was lost", async () => {
    const { emulator } = team.stack;
    const contactId = await aRated({ timing: 1 });
    await emulator.holdWebhooks();
    await edit(contactId, { assay_bant_timing: "2" });
    expect(await emulator.releaseWebhooks({ duplicated: 0, dropped: 1, seed: 1 })).toMatchObject({ sent: 0 });
    await catchUp();
    await waitUntil("the edit is a rating", async () => (await read(contactId)).ratings.timing?.level === 2, settled);
  });
});

describe("merged contacts", { timeout: 240_000 }, () => {
  it("have one history, in the order in which it was recorded, and one copy", async () => {
    const { emulator, portalId } = team.stack;
    const [one, other] = [await aRated({ budget: 1, need: 3 }), await aRated({ budget: 2, timing: 1 })];
    const { version } = await give(team.ben, one, "authority", 2, 2);
    expect(version).toBe(3);
    await emulator.mergeRecords(portalId, "contacts", one, other);
    await waitUntil("the histories are joined", async () => (await read(one)).version === 5, settled);
    const { ratings, contested } = await read(one);
    // The later word on the budget was said of the other one.
    expect(Object.fromEntries(Object.entries(ratings).map(([id, { level }]) => [id, level]))).toEqual({
      budget: 2,
      need: 3,
      timing: 1,
      authority: 2,
    });
    expect(contested).toEqual({});
    const history = await team.ann.readHistory(one);
    expect(history.map((event) => event.version)).toEqual([5, 4, 3, 2, 1]);
    await written(one, { assay_bant_budget: "2", assay_bant_timing: "1", assay_coverage: "100" });
    expect((await read(other)).version).toBe(0);
  });

  it("keep what waited for a person to pick, and nothing else waits", async () => {
    const { emulator, portalId } = team.stack;
    const [one, other] = [await aRated({ need: 1 }), await aRated({ need: 2 })];
    await team.ben.send(other, aRatingBody("need", 0));
    await emulator.mergeRecords(portalId, "contacts", one, other);
    await waitUntil("the histories are joined", async () => (await read(one)).version === 3, settled);
    const { ratings, contested: waiting } = await read(one);
    expect([ratings.need?.level, waiting.need?.map(({ level }) => level)]).toEqual([2, [0]]);
  });

  it("have one way through the stages; what was done to each unaware of the other waits for a person to pick", async () => {
    const { emulator, portalId } = team.stack;
    const [one, other] = [await aRated({ need: 1 }), await aRated({ need: 2 })];
    await moveStage(one, { kind: "nominate", whyNow: "reply" });
    await moveStage(other, { kind: "nominate", whyNow: "reply" });
    await moveStage(other, { kind: "accept" });
    await moveStage(one, { kind: "nurture", wakeAt: Date.now() + 30 * dayMs });
    await emulator.mergeRecords(portalId, "contacts", one, other);
    const state = await waitUntil(
      "the stages are joined",
      async () => {
        const joined = await readStage(one);
        return joined.history.length === 4 && joined;
      },
      settled,
    );
    expect(state.contested.map(({ move }) => move.kind)).toEqual([state.stage === "sal" ? "nurture" : "accept"]);
    expect(await readStage(other)).toMatchObject({ history: [] });
    await written(one, { assay_stage: state.stage });
    await moveStage(one, { kind: "keep" });
    expect(await readStage(one)).toMatchObject({ contested: [], stage: state.stage });
  });

  it("take what is still said of the one that is gone", async () => {
    const { emulator, portalId } = team.stack;
    const [one, other] = [await aRated({ need: 1 }), await aRated({ timing: 1 })];
    await emulator.mergeRecords(portalId, "contacts", one, other);
    await waitUntil("the histories are joined", async () => (await read(one)).version === 2, settled);
    await give(team.ann, other, "budget", 2);
    expect((await read(one)).ratings.budget?.level).toBe(2);
  });

  it("are forgotten together when the one that is left asks for it", async () => {
    const { emulator, portalId } = team.stack;
    const [one, other] = [await aRated({ need: 1 }), await aRated({ budget: 2 })];
    await emulator.mergeRecords(portalId, "contacts", one, other);
    await waitUntil("the histories are joined", async () => (await read(one)).version === 2, settled);
    await emulator.deletePrivately(portalId, one);
    await waitUntil("they are erased", async () => (await read(one)).version === 0, settled);
    const refused = await team.ann.send(other, aRatingBody("need", 0));
    expect(JSON.parse(refused.body)).toMatchObject({ ok: false, code: "erased" });
  });
});

describe("merged contacts under a rubric whose grades hold on to their band", { timeout: 240_000 }, () => {
  it("are remembered in the same one as the card shows", async () => {
    const { emulator, portalId } = team.stack;
    const desk = createRubricDesk(team.stack, team.ann.user);
    await desk.change("bant", (document) => ({ ...document, hysteresis: 3 }));
    // 58.3 is a B; 66.7, which the other one's timing makes of it, is over 65 and under 68.
    const [one, other] = [await aRated({ budget: 2, authority: 2, need: 2, timing: 1 }), await aRated({ timing: 2 })];
    await emulator.mergeRecords(portalId, "contacts", one, other);
    await waitUntil("the histories are joined", async () => (await read(one)).version === 5, settled);
    const { grade, score } = (await read(one)).result;
    expect([grade, Math.round(score)]).toEqual(["B", 67]);
    await written(one, { assay_score: "66.67", assay_grade: "B" });
    const kept = await lookInto(team.stack, `select grade, band from assessment where object_id = '${one}'`);
    expect(kept).toEqual([{ grade: "B", band: "B" }]);
  });
});

describe("a contact in HubSpot's bin", { timeout: 240_000 }, () => {
  const isListed = async (contactId: string) => {
    const { entries } = GradesReply.parse(await browser.call("/v1/grades"));
    return entries.some(({ objectId }) => objectId === contactId);
  };

  it("is in no list until it is restored, and then as it was", async () => {
    const { emulator, portalId } = team.stack;
    const contactId = await aRated({ need: 3 });
    await waitUntil("it is listed", () => isListed(contactId), settled);
    await emulator.deleteRecord(portalId, "contacts", contactId);
    await waitUntil("it is gone", async () => !(await isListed(contactId)), settled);
    await emulator.restoreRecord(portalId, "contacts", contactId);
    await waitUntil("it is back", () => isListed(contactId), settled);
    expect((await read(contactId)).ratings.need?.level).toBe(3);
  });

  it("is found by going through what we hold, where the webhook was lost", async () => {
    const { emulator, portalId } = team.stack;
    const contactId = await aRated({ need: 2 });
    await waitUntil("it is listed", () => isListed(contactId), settled);
    await emulator.holdWebhooks();
    await emulator.deleteRecord(portalId, "contacts", contactId);
    await emulator.releaseWebhooks({ duplicated: 0, dropped: 1, seed: 1 });
    await catchUp();
    await waitUntil("it is gone", async () => !(await isListed(contactId)), settled);
  });
});

describe("a contact that shows a deal", { timeout: 240_000 }, () => {
  it("shows it while they are associated, and no longer", async () => {
    const { emulator, portalId } = team.stack;
    const deal = await emulator.createRecord(portalId, "deals", {
      dealname: "Renewal",
      pipeline: "default",
      dealstage: "appointmentscheduled",
    });
    await team.ann.ask(`deal/${deal.id}/ratings`, { ...aRatingBody("champion", 2), framework: "meddic" });
    const contactId = team.aContact();
    await emulator.associate(portalId, ["contacts", contactId], ["deals", deal.id]);
    await written(contactId, { assay_subject: "deal", assay_meddic_champion: "2" });
    await emulator.separate(portalId, ["contacts", contactId], ["deals", deal.id]);
    await written(contactId, { assay_subject: "", assay_meddic_champion: "" });
  });
});
