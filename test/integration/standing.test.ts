import { AssessmentReply, type AssessmentState } from "@assay/shared/api/assessment";
import { RateReply } from "@assay/shared/api/rating";
import { type Standing, standingEntry } from "@assay/shared/assessment/standing";
import type { Level } from "@assay/shared/framework/framework";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { lookInto } from "../support/look-into.ts";
import { rateBefore } from "../support/rated-before.ts";
import { aRatingBody } from "../support/rep.ts";
import { createRubricDesk } from "../support/rubric-desk.ts";
import { ask, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

let team: Team;
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 900 });
});
afterAll(() => team?.stack.close());

interface Row {
  readonly object_id: string;
  readonly standing: Standing | null;
  readonly score: number;
  readonly grade: string | null;
}

const readRows = async (where: string) => {
  const rows = await lookInto<Row>(
    team.stack,
    `select object_id, standing, score, grade from assessment where version > 0 and ${where}`,
  );
  return new Map(rows.map((row) => [row.object_id, row]));
};

const standingOf = ({ ratings }: AssessmentState): Standing =>
  Object.fromEntries(Object.entries(ratings).map(([criterion, rating]) => [criterion, standingEntry(rating)]));

function expectKept({ standing, score, grade }: Row, state: AssessmentState): void {
  const { result } = state;
  expect({ standing, score, grade: grade ?? undefined }).toEqual({
    standing: standingOf(state),
    score: result.score,
    grade: result.grade,
  });
}

it("is worked out for what was rated before there were standings, also when the server is killed meanwhile", {
  timeout: 240_000,
}, async () => {
  const { emulator, portalId } = team.stack;
  const { results } = await emulator.listRecords(portalId, "contacts", { limit: "700" });
  const ids = results.map(({ id }) => id);
  await rateBefore(team.stack, ids);
  await team.stack.restart();
  await team.stack.kill9();
  await team.stack.restart();
  const rows = await waitUntil(
    "all standings are there",
    async () => {
      const found = await readRows("framework = 'bant'");
      return [...found.values()].every(({ standing }) => standing !== null) && found;
    },
    // On PGlite each look restarts the server, which must get somewhere in between.
    { timeoutMs: 200_000, everyMs: 6_000 },
  );
  for (const id of ids.filter((_id, index) => index % 20 === 3)) {
    expectKept(rows.get(id) as Row, (await team.ann.readAssessment(id)).assessment);
  }
});

interface Step {
  readonly byAnn: boolean;
  readonly criterion: string;
  readonly level: Level | undefined;
  readonly evidence: object | undefined;
  /** Versions behind what is there: what somebody saw who had not looked again. */
  readonly behind: number;
}

const steps = fc.array(
  fc.record<Step>({
    byAnn: fc.boolean(),
    criterion: fc.constantFrom("budget", "authority", "need", "timing"),
    level: fc.constantFrom<(Level | undefined)[]>(0, 1, 2, 3, 3, undefined),
    evidence: fc.constantFrom(
      undefined,
      { tier: "assumed", quote: "I would think so" },
      { tier: "stated", note: "on the phone" },
      { tier: "stated", quote: "we have signed it off" },
      { tier: "documented", link: "https://example.com/order" },
    ),
    behind: fc.integer({ min: 0, max: 3 }),
  }),
  { minLength: 1, maxLength: 12 },
);

async function take(contactId: string, { byAnn, criterion, level, evidence, behind }: Step, version: number) {
  const rep = byAnn ? team.ann : team.ben;
  const { level: _, ...clearing } = aRatingBody(criterion, 0, Math.max(0, version - behind));
  const rating = { ...clearing, level, ...(evidence && { evidence }) };
  const reply = await ask(
    rep,
    contactId,
    level === undefined ? clearing : rating,
    level === undefined ? "clearings" : "ratings",
  );
  if (!reply.ok && reply.code !== "conflict") throw new Error(reply.message);
}

it("is what the events add up to, whatever was rated, cleared, contested and settled", async () => {
  await createRubricDesk(team.stack, team.ann.user).change("bant", (document) => ({ ...document, evidenceCap: true }));
  const told = fc.sample(steps, { numRuns: 30, seed: 2026 }).map((taken) => ({ contactId: team.aContact(), taken }));
  for (const { contactId, taken } of told) {
    for (const [version, step] of taken.entries()) await take(contactId, step, version);
  }
  const rows = await readRows("framework = 'bant'");
  let contested = 0;
  for (const { contactId } of told) {
    const { assessment } = await team.ann.readAssessment(contactId);
    contested += Object.keys(assessment.contested).length;
    expectKept(rows.get(contactId) as Row, assessment);
  }
  expect(contested).toBeGreaterThan(0);
});

it("forgets with an erased person what a rating of somebody else's rested on", async () => {
  const { emulator, portalId } = team.stack;
  await createRubricDesk(team.stack, team.ann.user).change("meddic", (document) => ({
    ...document,
    evidenceCap: true,
  }));
  const contactId = team.aContact();
  const deal = await emulator.createRecord(portalId, "deals", {
    dealname: "Renewal",
    pipeline: "default",
    dealstage: "appointmentscheduled",
  });
  const evidence = { tier: "stated", quote: "I will push this through", contact: contactId };
  const body = { ...aRatingBody("champion", 3), framework: "meddic", evidence };
  const rated = RateReply.parse(await team.ann.ask(`deal/${deal.id}/ratings`, body));
  await emulator.deletePrivately(portalId, contactId);
  const read = async () =>
    AssessmentReply.parse(await team.ann.ask(`deal/${deal.id}/assessment?framework=meddic`)).assessment;
  const after = await waitUntil("the words are gone", async () => {
    const assessment = await read();
    return assessment.ratings.champion?.evidence?.quote === undefined && assessment;
  });
  expect(after.result.score).toBeLessThan(rated.assessment.result.score);
  expectKept((await readRows("object_type = 'deal'")).get(deal.id) as Row, after);
});
