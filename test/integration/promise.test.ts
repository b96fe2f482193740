import { PromiseReply } from "@assay/shared/api/promise";
import { Refusal } from "@assay/shared/api/result";
import { MoveReply, StageReply } from "@assay/shared/api/stages";
import { foldStage } from "@assay/shared/pipeline/stage-state";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { roundTheClock, signInForce } from "../support/agreement-in-force.ts";
import { lookAround } from "../support/look-into.ts";
import { createRubricDesk, type RubricDesk } from "../support/rubric-desk.ts";
import { startTeam, type Team } from "../support/team.ts";

const dayMs = 86_400_000;
const weekMs = 7 * dayMs;

let team: Team;
let [ann, ben] = [] as unknown as [RubricDesk, RubricDesk];
/** The Monday of this week in the portal's calendar, which is UTC's here. */
let monday: number;

/** MQLs of the weeks before this one, the oldest first. */
const delivered = [9, 14, 8, 12, 10, 11, 13, 9, 12];

beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 5 });
  const { stack } = team;
  [ann, ben] = stack.users.map((user) => createRubricDesk(stack, user)) as [RubricDesk, RubricDesk];
  await signInForce(stack, { ...roundTheClock, mqlsOwed: { perWeek: 10, perQuarter: 130 } });
  const today = Math.floor(Date.now() / dayMs) * dayMs;
  monday = today - ((new Date(today).getUTCDay() + 6) % 7) * dayMs;
  await lookAround(stack, async (look) => {
    const tenant = `hubspot-${stack.portalId}`;
    await look(`update tenant set time_zone = 'UTC' where tenant_id = '${tenant}'`);
    for (const [index, count] of delivered.entries()) {
      const from = monday - (delivered.length - index) * weekMs;
      // Spread from the week's first millisecond to its last.
      await look(`insert into stage_standing (tenant_id, object_type, object_id, version, stage, since, changed_at, mql_at)
        select '${tenant}', 'contact', '9${index}' || lpad(place::text, 3, '0'), 0, 'sal', ${from}, ${from},
          ${from} + (place * ${weekMs - 1}::bigint) / ${count - 1}
        from generate_series(0, ${count - 1}) as place`);
    }
  });
});
afterAll(() => team?.stack.close());

const read = async (desk: RubricDesk) => PromiseReply.parse(await desk.call("promise"));

async function move(contactId: string, what: object): Promise<void> {
  const path = `records/contact/${contactId}`;
  const { events } = StageReply.parse(await ann.call(`${path}/stage`));
  const body = { id: uuidv7(), move: what, at: Date.now(), surface: "card", follows: foldStage(events).heads };
  MoveReply.parse(await ann.call(`${path}/stage-moves`, body));
}

it("counts each week's MQLs from Monday on, against the agreement that was in force when it ended", async () => {
  const { weeks, running, hasAgreement, zone } = await read(ann);
  expect({ hasAgreement, zone }).toEqual({ hasAgreement: true, zone: "UTC" });
  expect(weeks.map((week) => week.delivered)).toEqual(delivered);
  expect(weeks.at(-1)).toMatchObject({ from: monday - weekMs, until: monday, owed: 10 });
  // It was signed thirty days ago.
  expect(weeks[0]?.owed).toBeUndefined();
  expect(weeks.filter(({ owed }) => owed === 10)).toHaveLength(4 + (Date.now() - monday < 2 * dayMs ? 1 : 0));
  expect(running).toMatchObject({ from: monday, delivered: 0, owed: 10 });
});

it("foretells the next weeks with an interval, and judges it by what is owed", async () => {
  const { forecast, missingWeeks } = await read(ann);
  expect(missingWeeks).toBe(0);
  expect(forecast.map(({ from }) => from)).toEqual([1, 2, 3, 4].map((week) => monday + week * weekMs));
  for (const { low, middle, high, verdict } of forecast) {
    expect(low).toBeLessThanOrEqual(middle);
    expect(middle).toBeLessThanOrEqual(high);
    expect(verdict).toBe(low >= 10 ? "enough" : high < 10 ? "too-few" : "uncertain");
  }
});

it("counts a contact once, in the week in which it first became an MQL, whatever becomes of it", async () => {
  const contactId = team.aContact();
  await move(contactId, { kind: "nominate", whyNow: "asked-for-contact" });
  expect((await read(ann)).running.delivered).toBe(1);
  await move(contactId, { kind: "reject", reason: "false-data" });
  await move(contactId, { kind: "nominate", whyNow: "asked-for-contact" });
  const { running, quarter } = await read(ann);
  expect(running.delivered).toBe(1);
  expect(quarter.delivered).toBeGreaterThanOrEqual(1);
  expect(quarter.owed).toBe(130);
});

it("is for managers and admins", async () => {
  expect(Refusal.parse(await ben.call("promise")).code).toBe("not-manager");
});
