import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { aRatingBody, createRep, type RatingBody, type Rep } from "../support/rep.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { waitUntil } from "../support/wait-until.ts";

const kills = 30;
const criteria = ["budget", "authority", "need", "timing"] as const;

/** What one rep did to one contact: every rating sent, in order, and which of them the server acknowledged. */
type Diary = { contactId: string; sent: RatingBody[]; acknowledged: Set<string>; lastAnswer: string };

describe("a server that is killed again and again", () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack({ backend: inject("databaseBackend"), withHost: false, contacts: 30 });
  });
  afterAll(() => stack?.close());

  it("keeps every acknowledged rating once, and the CRM ends up with what the store says", {
    timeout: 600_000,
  }, async () => {
    const [user] = stack.users;
    const rep = createRep(stack.callAsCard, user as NonNullable<typeof user>);
    const { results } = await stack.emulator.listRecords(stack.portalId, "contacts", { limit: "8" });
    const diaries = results.map(
      ({ id }): Diary => ({ contactId: id, sent: [], acknowledged: new Set(), lastAnswer: "" }),
    );
    let isOver = false;
    const streams = diaries.map((diary) => rateUntil(rep, diary, () => isOver));
    const count = () => diaries.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0);
    for (let kill = 0; kill < kills; kill++) {
      // A stream must be flowing again, however slow the machine: else the kills would only hit starts.
      const before = count();
      const flow = async () => {
        stack.expectAlive();
        return count() > before;
      };
      await waitUntil("ratings flow again", flow, { timeoutMs: 60_000, everyMs: 5 }).catch((error: Error) => {
        throw new Error(`${error.message} Last answers: ${diaries.map(({ lastAnswer }) => lastAnswer).join(" | ")}`);
      });
      await pause(Math.random() * 300);
      await stack.kill9();
      await stack.restart();
    }
    isOver = true;
    await Promise.all(streams);
    for (const diary of diaries) await expectAgreement(stack, rep, diary);
    process.stdout.write(`${kills} kills, ${count()} acknowledged ratings, none lost, none doubled\n`);
    expect(count()).toBeGreaterThanOrEqual(kills);
  });
});

/** Rates on and on; what is not acknowledged is sent again with the same id, as the card does. */
async function rateUntil(rep: Rep, diary: Diary, isOver: () => boolean): Promise<void> {
  for (let turn = 0; !isOver(); turn++) {
    const body = aRatingBody(criteria[turn % criteria.length] as string, (turn * 7) % 4);
    diary.sent.push(body);
    // One stream may be unlucky with every kill: only the test's own time limits it.
    await waitUntil(`rating ${body.id} is acknowledged`, () => isAcknowledged(rep, diary, body), {
      timeoutMs: 600_000,
      everyMs: 20,
    });
  }
}

async function isAcknowledged(rep: Rep, diary: Diary, body: RatingBody): Promise<boolean> {
  const { status, body: text } = await rep.send(diary.contactId, body);
  diary.lastAnswer = `${status} at ${new Date().toISOString()}`;
  if (status !== 200) return false;
  const reply = JSON.parse(text) as { ok: boolean; eventId?: string };
  expect(reply).toMatchObject({ ok: true, eventId: body.id });
  diary.acknowledged.add(body.id);
  return true;
}

async function expectAgreement(stack: Stack, rep: Rep, diary: Diary): Promise<void> {
  const { contactId, sent } = diary;
  const stored: string[] = [];
  for (let before = Number.POSITIVE_INFINITY; before > 1; ) {
    const page = await rep.readHistory(contactId, before);
    stored.unshift(...page.map(({ id }) => id).reverse());
    before = page.at(-1)?.version ?? 1;
  }
  expect(stored).toEqual(sent.map(({ id }) => id));
  await waitUntil(`contact ${contactId} is written`, async () => (await rep.readSync(contactId)).state === "written", {
    timeoutMs: 120_000,
  });
  const { assessment } = await rep.readAssessment(contactId);
  const { properties } = await stack.emulator.readRecord(stack.portalId, "contacts", contactId);
  expect(properties.assay_score).toBe(String(assessment.result.printedScore));
  expect(properties.assay_grade ?? "").toBe(assessment.result.grade ?? "");
  for (const criterion of criteria) {
    expect(properties[`assay_bant_${criterion}`]).toBe(String(assessment.ratings[criterion]?.level ?? ""));
  }
}
