import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { startPeer } from "../support/peer.ts";
import { aRatingBody, createRep, type Rep } from "../support/rep.ts";
import { ask, give, startTeam, type Team } from "../support/team.ts";

const backend = inject("databaseBackend");
const evidence = { tier: "stated", quote: "“We have set aside €40,000.”", note: "said on the phone" };

let team: Team;
beforeAll(async () => {
  team = await startTeam({ backend, contacts: 60 });
});
afterAll(() => team?.stack.close());

/** What a repeat is compared with: the reply's own text. */
async function sendText(rep: Rep, contactId: string, body: object, noun?: string): Promise<string> {
  const { status, body: text } = await rep.send(contactId, body, noun);
  expect(status).toBe(200);
  return text;
}

function sendFive(rep: Rep, contactId: string, body: object, noun?: string): Promise<string[]> {
  return Promise.all(Array.from({ length: 5 }, () => sendText(rep, contactId, body, noun)));
}

describe("the same request", () => {
  it("sent five times at once leaves one event and gives one answer", async () => {
    const contactId = team.aContact();
    const body = { ...aRatingBody("budget", 2), evidence };
    const answers = await sendFive(team.ann, contactId, body);
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0] ?? "")).toMatchObject({ ok: true, eventId: body.id, assessment: { version: 1 } });
    const history = await team.ann.readHistory(contactId);
    expect(history.map(({ id }) => id)).toEqual([body.id]);
  });

  it("sent five times in turn does the same", async () => {
    const contactId = team.aContact();
    const body = { ...aRatingBody("need", 3), evidence };
    const answers: string[] = [];
    for (let turn = 0; turn < 5; turn += 1) answers.push(await sendText(team.ann, contactId, body));
    expect(new Set(answers).size).toBe(1);
    expect(await team.ann.readHistory(contactId)).toHaveLength(1);
  });

  it("gets its first answer also after others rated the record", async () => {
    const contactId = team.aContact();
    const body = aRatingBody("budget", 2);
    const first = await sendText(team.ann, contactId, body);
    await give(team.ben, contactId, "budget", 3, 1);
    await give(team.ben, contactId, "need", 0, 2);
    expect(await sendText(team.ann, contactId, body)).toBe(first);
    expect(await team.ann.readHistory(contactId)).toHaveLength(3);
    expect((await team.ann.readAssessment(contactId)).assessment.ratings.budget?.level).toBe(3);
  });

  it("may be a clearing", async () => {
    const contactId = team.aContact();
    await give(team.ann, contactId, "timing", 2);
    const { level: _, ...clearing } = aRatingBody("timing", 0, 1);
    const answers = await sendFive(team.ann, contactId, clearing, "clearings");
    expect(new Set(answers).size).toBe(1);
    expect(await team.ann.readHistory(contactId)).toHaveLength(2);
  });

  it("may be a contested one: it is told so every time in the same words", async () => {
    const contactId = team.aContact();
    await give(team.ann, contactId, "timing", 2);
    const answers = await sendFive(team.ben, contactId, aRatingBody("timing", 1));
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0] ?? "")).toMatchObject({ ok: false, code: "conflict" });
    expect(await team.ann.readHistory(contactId)).toHaveLength(2);
  });

  it("is recognised with its id in capitals", async () => {
    const contactId = team.aContact();
    const body = aRatingBody("need", 2);
    const capitals = { ...body, id: body.id.toUpperCase() };
    const first = await sendText(team.ann, contactId, capitals);
    expect(await sendText(team.ann, contactId, body)).toBe(first);
    expect(await sendText(team.ann, contactId, capitals)).toBe(first);
    expect(await team.ann.readHistory(contactId)).toHaveLength(1);
  });

  it("may leave out and spell out the same language, which is no part of what was rated", async () => {
    const contactId = team.aContact();
    const body = aRatingBody("need", 2);
    const first = await sendText(team.ann, contactId, body);
    expect(await sendText(team.ann, contactId, { ...body, language: "fr" })).toBe(first);
  });

  it("gets its first answer after a restart of the server", async () => {
    const contactId = team.aContact();
    const body = { ...aRatingBody("budget", 1), evidence };
    const first = await sendText(team.ann, contactId, body);
    await team.stack.restart();
    expect(await sendText(team.ann, contactId, body)).toBe(first);
    expect(await team.ann.readHistory(contactId)).toHaveLength(1);
  });

  it("reaches two servers on one database at once and is still one", async ({ skip }) => {
    if (backend === "pglite") skip("an embedded database serves one process only");
    const peer = await startPeer(team.stack);
    try {
      const twin = createRep(peer.callAsCard, team.ann.user);
      for (let round = 0; round < 10; round += 1) {
        const contactId = team.aContact();
        const body = aRatingBody("authority", 2);
        const pairs = [team.ann, twin, team.ann, twin].map((rep) => sendText(rep, contactId, body));
        expect(new Set(await Promise.all(pairs)).size).toBe(1);
        expect(await twin.readHistory(contactId)).toHaveLength(1);
      }
    } finally {
      await peer.close();
    }
  });
});

describe("an id that was used", () => {
  const id = uuidv7();
  const first = { ...aRatingBody("budget", 2), id, evidence };
  const { level: _, evidence: __, ...bare } = first;
  let contactId: string;
  let otherId: string;
  beforeAll(async () => {
    contactId = team.aContact();
    otherId = team.aContact();
    await ask(team.ann, contactId, first);
  });

  const others: [what: string, body: object][] = [
    ["another level", { ...first, level: 3 }],
    ["another criterion", { ...first, criterion: "need" }],
    ["another moment", { ...first, at: first.at - 1 }],
    ["another version seen", { ...first, basedOn: 1 }],
    ["another surface", { ...first, surface: "import" }],
    ["another quote", { ...first, evidence: { ...evidence, quote: "Nothing was set aside." } }],
    ["a quote more", { ...first, evidence: { tier: "stated", quote: evidence.quote, link: "https://a.example" } }],
    ["another tier", { ...first, evidence: { ...evidence, tier: "assumed" } }],
    ["no evidence", { ...bare, level: 2 }],
  ];

  it.each(others)("is refused with %s, and nothing changes", async (_what, body) => {
    const before = await team.ann.readHistory(contactId);
    const reply = await ask(team.ann, contactId, body);
    expect(reply).toMatchObject({
      ok: false,
      code: "id-reused",
      message: expect.stringContaining("nothing was changed"),
    });
    expect(await team.ann.readHistory(contactId)).toEqual(before);
  });

  it("is refused for a clearing", async () => {
    expect(await ask(team.ann, contactId, bare, "clearings")).toMatchObject({ ok: false, code: "id-reused" });
    expect((await team.ann.readAssessment(contactId)).assessment.ratings.budget?.level).toBe(2);
  });

  it("is refused for another person", async () => {
    expect(await ask(team.ben, contactId, first)).toMatchObject({ ok: false, code: "id-reused" });
    expect(await team.ann.readHistory(contactId)).toHaveLength(1);
  });

  it("is refused for another record, which stays as if nobody had tried", async () => {
    expect(await ask(team.ann, otherId, first)).toMatchObject({ ok: false, code: "id-reused" });
    expect(await team.ann.readHistory(otherId)).toEqual([]);
    expect((await team.ann.readAssessment(otherId)).assessment.version).toBe(0);
    expect(await team.ann.readSync(otherId)).toEqual({ state: "nothing" });
  });

  it("is one record's only, also when two are asked for at once", async () => {
    for (let round = 0; round < 10; round += 1) {
      const body = aRatingBody("need", 1);
      const records = [team.aContact(), team.aContact()];
      const replies = await Promise.all(records.map((record) => ask(team.ann, record, body)));
      expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
      const histories = await Promise.all(records.map((record) => team.ann.readHistory(record)));
      expect(histories.flat()).toHaveLength(1);
    }
  });
});
