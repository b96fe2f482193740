import { AuditReply } from "@assay/shared/api/audit";
import { CapacityReply } from "@assay/shared/api/capacity";
import { Refusal } from "@assay/shared/api/result";
import { forecastBars } from "@assay/shared/pipeline/capacity";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { roundTheClock, signInForce } from "../support/agreement-in-force.ts";
import { lookAround, lookInto, lookUntil } from "../support/look-into.ts";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { aRatingBody } from "../support/rep.ts";
import { createRubricDesk, type RubricDesk } from "../support/rubric-desk.ts";
import { ask, give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

const dayMs = 86_400_000;
const weekMs = 7 * dayMs;
const fullWeeks = 10;

let team: Team;
let admin: PortalAdmin;
let [ann, ben] = [] as unknown as [RubricDesk, RubricDesk];

beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 5 });
  const { stack } = team;
  [ann, ben] = stack.users.map((user) => createRubricDesk(stack, user)) as [RubricDesk, RubricDesk];
  admin = await connectAdmin(stack.emulator, stack.portalId, team.ann.user.userId);
  const views = { id: "views", name: "Page views", property: "hs_analytics_num_page_views", points: 10, every: 1 };
  await ann.change("bant", (document) => ({
    ...document,
    engagement: { halfLifeDays: 30, rules: [{ on: "count", ...views }] },
  }));
  await signInForce(stack, { ...roundTheClock, qualifiers: { requiredData: [], leastFit: "B", leastEngagement: 65 } });
  await lookAround(stack, seed);
}, 180_000);
afterAll(() => team?.stack.close());

/**
 * In each full week: five contacts who are at 70 at once, four at 60, two who come to 60 and the week after to 80, three
 * at 90 whose fit is too bad and one of whom too little is known. The week before was the first look at everybody.
 */
async function seed(look: (statement: string) => Promise<object[]>): Promise<void> {
  const tenant = `hubspot-${team.stack.portalId}`;
  const today = Math.floor(Date.now() / dayMs) * dayMs;
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * dayMs;
  await look(`update tenant set time_zone = 'UTC' where tenant_id = '${tenant}'`);
  const rows: string[] = [];
  const reach = (id: string, at: number, fit: string, engagement: number) =>
    rows.push(`('${tenant}', '${id}', ${at}, ${fit}, ${engagement})`);
  for (let place = 0; place < 40; place += 1) reach(`70${place}`, monday - (fullWeeks + 1) * weekMs, "'A'", 70);
  for (let week = 0; week < fullWeeks; week += 1) {
    const at = monday - (fullWeeks - week) * weekMs;
    for (let place = 0; place < 5; place += 1) reach(`81${week}${place}`, at, "'B'", 70);
    for (let place = 0; place < 4; place += 1) reach(`82${week}${place}`, at + weekMs - 1, "'A'", 60);
    for (let place = 0; place < 2; place += 1) {
      reach(`83${week}${place}`, at + dayMs, "'B'", 60);
      reach(`83${week}${place}`, at + dayMs + weekMs, "'B'", 80);
    }
    for (let place = 0; place < 3; place += 1) reach(`84${week}${place}`, at, "'C'", 90);
    reach(`85${week}`, at, "null", 90);
  }
  await look(
    `insert into engagement_high (tenant_id, object_id, reached_at, fit, engagement) values ${rows.join(",")}`,
  );
}

const read = async (bar?: number) =>
  CapacityReply.parse(await ann.call(bar === undefined ? "capacity" : `capacity?bar=${bar}`));
const every = (count: number) => Array<number>(fullWeeks).fill(count);

it("counts a contact for a bar in the week in which it first reached it, with the fit that is asked for", async () => {
  const { bar, lines, missingWeeks } = await read(58);
  expect({ bar, missingWeeks }).toEqual({ bar: { engagement: 65, fit: "B" }, missingWeeks: 0 });
  expect(lines.map((line) => line.bar)).toEqual([50, 55, 58, 60, 65, 70, 75, 80]);
  // The two of each week who reach 65 do so the week after: in the first week nobody does.
  const twoLater = [0, ...every(2).slice(1)];
  const counts = [
    { bar: 58, supply: every(11), between: every(4) },
    { bar: 65, supply: twoLater.map((count) => count + 5), between: every(0) },
    { bar: 75, supply: twoLater, between: every(5) },
  ];
  const [at58, at65, at75] = forecastBars(counts, 65) ?? [];
  for (const expected of [at58, at65, at75]) {
    expect(lines.find((line) => line.bar === expected?.bar)).toEqual(expected);
  }
});

it("keeps the hours that an admin enters, and says who each bar needs", async () => {
  expect((await read()).hours).toBeUndefined();
  const hours = { sdrs: 2, hoursPerWeek: 30, hoursPerMql: 2.5 };
  const saved = CapacityReply.parse(await ann.call("capacity/hours", { hours }));
  expect(saved).toMatchObject({ canEdit: true, hours: { value: hours, by: { name: expect.any(String) } } });
  const line = saved.lines.find(({ bar }) => bar === 65);
  expect(line?.staff?.needed).toBeCloseTo(((line?.supply.middle ?? 0) * 2.5) / 30, 10);
  expect(line?.staff).toMatchObject({ more: 0, isCovered: true });
  await ann.call("capacity/hours", { hours: { ...hours, sdrs: 3 } });
  const { entries } = AuditReply.parse(await ann.call("audit?act=sdr-hours-changed"));
  expect(entries.map(({ from, to }) => [from, to])).toEqual([
    ["2 × 30 h, MQL 2.5 h", "3 × 30 h, MQL 2.5 h"],
    [undefined, "2 × 30 h, MQL 2.5 h"],
  ]);
});

it("is for managers and admins, and its hours for admins", async () => {
  expect(Refusal.parse(await ben.call("capacity")).code).toBe("not-manager");
  const hours = { sdrs: 1, hoursPerWeek: 1, hoursPerMql: 1 };
  expect(Refusal.parse(await ben.call("capacity/hours", { hours })).code).toBe("not-admin");
});

describe("how high a contact came", { timeout: 600_000 }, () => {
  const highs = (contactId: string) =>
    `select engagement, fit from engagement_high where object_id = '${contactId}' order by reached_at`;
  const highsOf = (contactId: string) => lookInto(team.stack, highs(contactId));
  const aContact = async (views: number) => {
    const contactId = await admin.createRecord("contacts", {
      email: `${uuidv7()}@example.com`,
      hs_analytics_num_page_views: String(views),
    });
    await give(team.ann, contactId, "need", 2);
    await team.ann.readAssessment(contactId);
    return contactId;
  };

  const isErased = async (contactId: string) => {
    const reply = await ask(team.ann, contactId, aRatingBody("need", 1, 1));
    return !reply.ok && reply.code === "erased";
  };

  it("is remembered when its facts are read, a row for each time it was better, and goes with the person", async () => {
    const [forgotten, stopped] = [await aContact(4), await aContact(7)];
    const isRead = (contactId: string, times: number) =>
      lookUntil(team.stack, "it is remembered", highs(contactId), (rows) => rows.length === times);
    await isRead(forgotten, 1);
    await isRead(stopped, 1);
    expect(await highsOf(stopped)).toEqual([{ engagement: 70, fit: null }]);
    await admin.changeRecord("contacts", forgotten, { hs_analytics_num_page_views: "9" });
    await lookInto(team.stack, "update judged_record set due_at = 0");
    await isRead(forgotten, 2);
    expect(await ann.call(`privacy/contacts/${stopped}/stop`, {})).toMatchObject({ ok: true });
    expect(await highsOf(stopped)).toEqual([]);
    await team.stack.emulator.deletePrivately(team.stack.portalId, forgotten);
    // Each look at the embedded database ends the server, and with it the news of the deletion: one look at the end.
    await waitUntil("the person is forgotten", () => isErased(forgotten), { timeoutMs: 60_000 });
    expect(await highsOf(forgotten)).toEqual([]);
  });
});
