import { RateReply } from "@assay/shared/api/rating";
import { type Rescore, RescoreReply } from "@assay/shared/api/rescore";
import { PublishReply } from "@assay/shared/api/rubrics";
import { dayMs } from "@assay/shared/instant";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { rateBefore } from "../support/rated-before.ts";
import { aRatingBody } from "../support/rep.ts";
import { createRubricDesk, type RubricDesk, withWeight } from "../support/rubric-desk.ts";
import { give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

const updates = "/crm/objects/2026-09/contacts/batch/update";
const ratedBefore = 900;

let team: Team;
let desk: RubricDesk;
let rated: string[];
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: ratedBefore + 60 });
  desk = createRubricDesk(team.stack, team.ann.user);
  const { results } = await team.stack.emulator.listRecords(team.stack.portalId, "contacts", { limit: "5000" });
  rated = results.slice(0, ratedBefore).map(({ id }) => id);
  await rateBefore(team.stack, rated);
  if (inject("databaseBackend") === "postgres") await team.stack.restart();
}, 180_000);
afterAll(() => team?.stack.close());

const readRescore = async (id: string) => RescoreReply.parse(await desk.call(`rescores/${id}`)).rescore;
const steer = async (id: string, how: string) =>
  RescoreReply.parse(await desk.call(`rescores/${id}/${how}`, {})).rescore;

/** Publishes BANT with another weight of the need; answers the re-scoring that this began. */
async function reweigh(weight: number): Promise<Rescore> {
  const { revision } = await desk.edit("bant", (document) => withWeight(document, "need", weight));
  return PublishReply.parse(await desk.publish("bant", revision)).rescore;
}

const waitUntilDone = (id: string) =>
  waitUntil("the re-scoring is done", async () => (await readRescore(id)).state === "done", { timeoutMs: 120_000 });

const lastCall = async () => (await team.stack.emulator.readLog()).at(-1)?.seq ?? 0;

interface Written {
  readonly id: string;
  readonly properties: Record<string, string>;
}

async function readWritten(since: number): Promise<Written[]> {
  const calls = (await team.stack.emulator.readLog(since)).filter(({ path }) => path === updates);
  return calls.flatMap(({ requestBody }) => (requestBody as unknown as { inputs: Written[] }).inputs);
}

/** The record in HubSpot must say what a card says now. */
async function expectAgreement(contactId: string): Promise<void> {
  const { assessment } = await team.ann.readAssessment(contactId);
  const { properties } = await team.stack.emulator.readRecord(team.stack.portalId, "contacts", contactId);
  expect(properties).toMatchObject({
    assay_score: String(assessment.result.printedScore),
    assay_coverage: String(Math.round(assessment.result.coverage * 100) / 100),
    assay_verdict: assessment.result.verdict,
    assay_bant_budget: String(assessment.ratings.budget?.level ?? ""),
  });
  expect(properties.assay_grade ?? "").toBe(assessment.result.grade ?? "");
}

describe("a publish", () => {
  it("has every record say what the new rubric makes of it, each written once", async () => {
    const since = await lastCall();
    const { id, total } = await reweigh(60);
    expect(total).toBeGreaterThanOrEqual(ratedBefore);
    await waitUntilDone(id);
    expect(await readRescore(id)).toMatchObject({ state: "done", done: total, waiting: 0 });
    const ids = (await readWritten(since)).map((one) => one.id);
    expect(ids.length).toBe(new Set(ids).size);
    expect(rated.filter((contactId) => !ids.includes(contactId))).toEqual([]);
    for (const contactId of rated.filter((_id, index) => index % 100 === 7)) await expectAgreement(contactId);
  });

  it("writes nothing where nothing changes", async () => {
    const since = await lastCall();
    const { revision } = await desk.edit("bant", (document) => ({ ...document, hysteresis: 3 }));
    const { rescore } = PublishReply.parse(await desk.publish("bant", revision));
    await waitUntilDone(rescore.id);
    expect(await readWritten(since)).toEqual([]);
  });

  it("gives way to a rating that comes while it is under way", async () => {
    const { id } = await reweigh(80);
    const raced = rated.filter((_id, index) => index % 50 === 3);
    await Promise.all(
      raced.map(async (contactId) =>
        give(team.ann, contactId, "budget", 1, (await team.ann.readAssessment(contactId)).assessment.version),
      ),
    );
    await waitUntilDone(id);
    for (const contactId of raced) {
      await waitUntil("the rating is written", async () => (await team.ann.readSync(contactId)).state === "written");
      await expectAgreement(contactId);
    }
  });
});

describe("a re-scoring", () => {
  it("writes nothing while it is paused, but for what was on its way, and all when it goes on", async () => {
    const { emulator } = team.stack;
    const since = await lastCall();
    await emulator.addFault({ pathPrefix: updates }, 4, { kind: "slow", ms: 1_500 });
    const { id } = await reweigh(25);
    await waitUntil("the first batch is under way", async () => (await readWritten(since)).length > 0);
    const paused = await steer(id, "pause");
    const pausedAt = Date.now();
    expect(paused.state).toBe("paused");
    const onItsWay = (await readWritten(since)).length + 400;
    await waitUntil("a while went by", async () => Date.now() > pausedAt + 4_000);
    const written = (await readWritten(since)).length;
    expect(written).toBeLessThanOrEqual(onItsWay);
    expect(await readRescore(id)).toMatchObject({ state: "paused" });
    // Somebody who rates meanwhile waits for nobody.
    const contactId = team.aContact();
    await give(team.ann, contactId, "need", 3);
    await waitUntil("the rating is written", async () => (await team.ann.readSync(contactId)).state === "written");
    expect((await readWritten(since)).length).toBe(written + 1);
    await steer(id, "resume");
    await waitUntilDone(id);
    for (const one of rated.filter((_id, index) => index % 100 === 7)) await expectAgreement(one);
  });

  it("holds up no workflow and no other framework's while it is paused", async () => {
    const { emulator, portalId } = team.stack;
    const contactId = team.aContact();
    RateReply.parse(
      await team.ann.ask(`contact/${contactId}/ratings`, { ...aRatingBody("money", 2), framework: "champ" }),
    );
    await emulator.addFault({ pathPrefix: updates }, 4, { kind: "slow", ms: 5_000 });
    const { id } = await reweigh(30);
    // Four batches are on their way at most: the others have all the room there is.
    await waitUntil("no more has room", async () => (await readRescore(id)).waiting > 800);
    await steer(id, "pause");
    const before = (await emulator.listEnrolments(portalId)).length;
    await emulator.enrol(portalId, "lock", [contactId], { reason: "Under review" });
    const isLocked = async () => (await emulator.listEnrolments(portalId))[before]?.state === "ended";
    await waitUntil("the workflow goes on", isLocked);
    const { revision } = await desk.edit("champ", (document) => withWeight(document, "money", 33));
    const { rescore } = PublishReply.parse(await desk.publish("champ", revision));
    await waitUntilDone(rescore.id);
    expect(await readRescore(id)).toMatchObject({ state: "paused" });
    await steer(id, "resume");
    await waitUntilDone(id);
    for (const one of rated.filter((_id, index) => index % 100 === 7)) await expectAgreement(one);
  });

  it("stops where it is when it is cancelled, and the next one sees to the rest", async () => {
    const { emulator } = team.stack;
    await emulator.addFault({ pathPrefix: updates }, 4, { kind: "slow", ms: 1_500 });
    const { id } = await reweigh(40);
    const cancelled = await steer(id, "cancel");
    expect(cancelled.state).toBe("cancelled");
    const { done } = await readRescore(id);
    const next = await reweigh(45);
    await waitUntilDone(next.id);
    expect((await readRescore(id)).done).toBe(done);
    for (const one of rated.filter((_id, index) => index % 100 === 7)) await expectAgreement(one);
  });
});

describe("a deal", () => {
  it("has its contact say what the new rubric makes of it", async () => {
    const { emulator, portalId } = team.stack;
    const contactId = team.aContact();
    const deal = await emulator.createRecord(portalId, "deals", {
      dealname: "Renewal",
      pipeline: "default",
      dealstage: "appointmentscheduled",
    });
    await emulator.associate(portalId, ["deals", deal.id], ["contacts", contactId]);
    const body = { ...aRatingBody("champion", 3), framework: "meddic" };
    RateReply.parse(await team.ann.ask(`deal/${deal.id}/ratings`, body));
    const readScore = async () => (await emulator.readRecord(portalId, "contacts", contactId)).properties.assay_score;
    const before = await waitUntil("the contact shows the deal", async () => (await readScore()) ?? undefined);
    await desk.change("meddic", (document) => withWeight(document, "champion", 90));
    await waitUntil("the contact shows it anew", async () => (await readScore()) !== before);
  });
});

describe("a rating that grows stale", () => {
  it("changes the record in HubSpot when its time has come", async () => {
    await desk.change("champ", (document) => ({
      ...document,
      criteria: document.criteria.map((criterion) => ({ ...criterion, staleAfterDays: 1 })),
    }));
    const contactId = team.aContact();
    await team.ann.ask(`contact/${contactId}/framework`, {
      id: aRatingBody("need", 0).id,
      framework: "champ",
      at: Date.now(),
    });
    for (const [index, criterion] of ["challenges", "authority", "money", "prioritization"].entries()) {
      const body = { ...aRatingBody(criterion, 2, index), framework: "champ", at: Date.now() - dayMs + 6_000 };
      RateReply.parse(await team.ann.ask(`contact/${contactId}/ratings`, body));
    }
    const read = async () =>
      (await team.stack.emulator.readRecord(team.stack.portalId, "contacts", contactId)).properties;
    await waitUntil("it is hot", async () => (await read()).assay_temperature === "hot");
    await waitUntil("it is hot no more", async () => ((await read()).assay_temperature ?? "") === "");
  });
});
