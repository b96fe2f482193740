import { HistoryReply } from "@assay/shared/api/history";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { publicUrls } from "../support/assay-app.ts";
import { aRatingBody } from "../support/rep.ts";
import { ask, give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

let team: Team;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 40 });
});
afterAll(() => team?.stack.close());

/** Ann gave a 2 that ben had not seen when he gave a 1. */
async function aContested(): Promise<string> {
  const contactId = team.aContact();
  await give(team.ann, contactId, "budget", 2);
  expect(await ask(team.ben, contactId, aRatingBody("budget", 1))).toMatchObject({ code: "conflict" });
  return contactId;
}

describe("two people who rate one criterion", () => {
  it("keep both ratings when the second had not seen the first, and both are told", async () => {
    const contactId = team.aContact();
    await give(team.ann, contactId, "budget", 2);
    const told = await ask(team.ben, contactId, aRatingBody("budget", 1));
    expect(told).toMatchObject({ ok: false, code: "conflict", message: expect.stringContaining("Sarah Whitaker") });
    for (const rep of [team.ann, team.ben]) {
      const { assessment, people } = await rep.readAssessment(contactId);
      expect(assessment.ratings.budget).toMatchObject({ level: 2, by: String(team.ann.user.userId) });
      expect(assessment.contested.budget).toMatchObject([{ level: 1, by: String(team.ben.user.userId) }]);
      expect(people.map(({ name }) => name)).toEqual(["Sarah Whitaker", "Camille Laurent"]);
    }
  });

  it("do not disagree when the second saw the first", async () => {
    const contactId = team.aContact();
    const { version } = await give(team.ann, contactId, "budget", 2);
    const after = await give(team.ben, contactId, "budget", 1, version);
    expect(after).toMatchObject({ version: 2, ratings: { budget: { level: 1 } }, contested: {} });
  });

  it("do not disagree when they give the same level", async () => {
    const contactId = team.aContact();
    await give(team.ann, contactId, "budget", 2);
    expect(await give(team.ben, contactId, "budget", 2)).toMatchObject({ version: 2, contested: {} });
  });

  it("do not get in each other's way on different criteria", async () => {
    const contactId = team.aContact();
    await give(team.ann, contactId, "budget", 2);
    const after = await give(team.ben, contactId, "need", 3);
    expect(after).toMatchObject({ ratings: { budget: { level: 2 }, need: { level: 3 } }, contested: {} });
  });

  it("disagree also when one cleared what the other had not seen changed", async () => {
    const contactId = team.aContact();
    await give(team.ann, contactId, "budget", 2);
    const { level: _, ...clearing } = aRatingBody("budget", 0);
    expect(await ask(team.ben, contactId, clearing, "clearings")).toMatchObject({ code: "conflict" });
    const { assessment } = await team.ann.readAssessment(contactId);
    expect(assessment.ratings.budget?.level).toBe(2);
    expect(assessment.contested.budget?.[0]).not.toHaveProperty("level");
  });

  it("leave the contact's properties to the rating that stands", async () => {
    const contactId = await aContested();
    await waitUntil("the properties are written", async () => (await team.ann.readSync(contactId)).state === "written");
    const { properties } = await team.stack.emulator.readRecord(team.stack.portalId, "contacts", contactId);
    expect(properties.assay_bant_budget).toBe("2");
  });
});

describe("one person", () => {
  it("never contests own changes, however fast they come", async () => {
    const contactId = team.aContact();
    const bodies = [1, 2, 3, 2, 0].map((level) => aRatingBody("need", level));
    const replies = await Promise.all(bodies.map((body) => ask(team.ann, contactId, body)));
    expect(replies.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
    const { assessment } = await team.ann.readAssessment(contactId);
    expect(assessment).toMatchObject({ version: 5, contested: {} });
  });

  it("can take a rating back: the criterion is unknown again, not a no", async () => {
    const contactId = team.aContact();
    await give(team.ann, contactId, "need", 3);
    const before = await give(team.ann, contactId, "budget", 3, 1);
    const after = await give(team.ann, contactId, "budget", undefined, 2);
    expect(after.ratings).not.toHaveProperty("budget");
    expect(after.result.score).toBe(before.result.score / 2);
    expect(after.result.potential).toBe(100);
    expect(after.result.coverage).toBe(25);
  });

  it("may clear what was never rated", async () => {
    const contactId = team.aContact();
    expect(await give(team.ann, contactId, "timing", undefined)).toMatchObject({ version: 1, ratings: {} });
  });
});

describe("a contested criterion", () => {
  it("is settled by keeping the rating that stands", async () => {
    const contactId = await aContested();
    const after = await give(team.ann, contactId, "budget", 2, 2);
    expect(after).toMatchObject({ version: 3, ratings: { budget: { level: 2 } }, contested: {} });
  });

  it("is settled by taking the other one, by whoever saw both", async () => {
    const contactId = await aContested();
    const after = await give(team.ben, contactId, "budget", 1, 2);
    expect(after).toMatchObject({ ratings: { budget: { level: 1 } }, contested: {} });
    await waitUntil("the pick is written", async () => {
      const { properties } = await team.stack.emulator.readRecord(team.stack.portalId, "contacts", contactId);
      return properties.assay_bant_budget === "1";
    });
  });

  it("stays so for whoever settles without having seen the other side", async () => {
    const contactId = await aContested();
    const after = await give(team.ann, contactId, "budget", 3, 1);
    expect(after).toMatchObject({ ratings: { budget: { level: 3 } }, contested: { budget: [{ level: 1 }] } });
  });
});

describe("many ratings of one contact at once", () => {
  it("get versions without gaps, each its own", async () => {
    const contactId = team.aContact();
    const criteria = ["budget", "authority", "need", "timing"];
    const bodies = Array.from({ length: 16 }, (_, index) => aRatingBody(criteria[index % 4] ?? "", index % 3));
    await Promise.all(bodies.map((body, index) => ask(index % 2 ? team.ann : team.ben, contactId, body)));
    const history = await team.ann.readHistory(contactId);
    expect(history.map(({ version }) => version)).toEqual(Array.from({ length: 16 }, (_, index) => 16 - index));
    expect(new Set(history.map(({ id }) => id))).toEqual(new Set(bodies.map(({ id }) => id)));
  });
});

describe("the history", () => {
  const read = async (contactId: string, query: string) => {
    const url = `${publicUrls.card}/v1/records/contact/${contactId}/history?framework=bant&${query}`;
    const { body } = await team.stack.callAsCard({ url }, team.ann.user);
    return HistoryReply.parse(JSON.parse(body));
  };

  it("tells who changed what from what, newest first", async () => {
    const contactId = team.aContact();
    await give(team.ann, contactId, "need", 0);
    await give(team.ben, contactId, "need", 2, 1);
    await ask(team.ann, contactId, aRatingBody("need", 3, 1));
    await give(team.ben, contactId, "need", undefined, 3);
    await give(team.ben, contactId, "need", 1, 4);
    const { events, people, nextBefore } = await read(contactId, "");
    const told = events.map(({ previousLevel, level, contested }) => [previousLevel, level, contested]);
    expect(told).toEqual([
      [undefined, 1, false],
      [2, undefined, false],
      [2, 3, true],
      [0, 2, false],
      [undefined, 0, false],
    ]);
    expect(people.map(({ name }) => name)).toEqual(["Sarah Whitaker", "Camille Laurent"]);
    expect(nextBefore).toBeUndefined();
  });

  it("comes in pages that miss and repeat nothing", async () => {
    const contactId = team.aContact();
    for (let version = 0; version < 5; version += 1) await give(team.ann, contactId, "need", version % 4, version);
    const first = await read(contactId, "limit=2");
    const second = await read(contactId, `limit=2&before=${first.nextBefore}`);
    const third = await read(contactId, `limit=2&before=${second.nextBefore}`);
    expect([first, second, third].map(({ events }) => events.map(({ version }) => version))).toEqual([
      [5, 4],
      [3, 2],
      [1],
    ]);
    expect(second.events.map(({ previousLevel }) => previousLevel)).toEqual([1, 0]);
    expect(third.nextBefore).toBeUndefined();
  });

  it("is empty for a contact nobody rated", async () => {
    expect(await read(team.aContact(), "limit=1")).toEqual({ ok: true, events: [], people: [] });
  });
});
