import { CoverageReply, ExitsReply, type FunnelCut, FunnelReply } from "@assay/shared/api/funnel";
import { ExportReply } from "@assay/shared/api/privacy";
import { Refusal } from "@assay/shared/api/result";
import { MoveReply, StageReply } from "@assay/shared/api/stages";
import { dayMs } from "@assay/shared/instant";
import { foldStage } from "@assay/shared/pipeline/stage-state";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { lookInto } from "../support/look-into.ts";
import { connectAdmin, type PortalAdmin } from "../support/portal-admin.ts";
import { createRubricDesk, type RubricDesk } from "../support/rubric-desk.ts";
import { give, startTeam, type Team } from "../support/team.ts";
import { waitUntil } from "../support/wait-until.ts";

let team: Team;
let admin: PortalAdmin;
let [ann, ben] = [] as unknown as [RubricDesk, RubricDesk];
beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 10 });
  const { stack } = team;
  [ann, ben] = stack.users.map((user) => createRubricDesk(stack, user)) as [RubricDesk, RubricDesk];
  admin = await connectAdmin(stack.emulator, stack.portalId, team.ann.user.userId);
});
afterAll(() => team?.stack.close());

const settled = { timeoutMs: 60_000 };
const funnelBy = async (by: FunnelCut, days = 90) => FunnelReply.parse(await ann.call(`funnel?by=${by}&days=${days}`));
const exitsBy = async (by: "source" | "campaign") => ExitsReply.parse(await ann.call(`funnel/exits?by=${by}`));
const coverage = async (framework = "bant") =>
  CoverageReply.parse(await ann.call(`funnel/coverage?framework=${framework}`));

const paid = { hs_analytics_source: "PAID_SEARCH", hs_analytics_source_data_1: "spring" };
const social = {
  hs_analytics_source: "PAID_SOCIAL",
  hs_analytics_source_data_1: "LinkedIn",
  hs_analytics_source_data_2: "summer",
};

/** A contact by what it came and whose it is. */
async function aLead(from: Record<string, string>, owner?: number): Promise<string> {
  const held = owner === undefined ? {} : { hubspot_owner_id: team.stack.users[owner]?.ownerId ?? "" };
  return admin.createRecord("contacts", { email: `${uuidv7()}@lead.example`, company: "Lead", ...from, ...held });
}

/** Moves a contact as ann, one move a day, the first so many days ago. */
async function move(contactId: string, daysAgo: number, ...moves: object[]): Promise<void> {
  const path = `records/contact/${contactId}`;
  for (const [day, what] of moves.entries()) {
    const { events } = StageReply.parse(await ann.call(`${path}/stage`));
    const at = Date.now() - (daysAgo - day) * dayMs;
    const body = { id: uuidv7(), move: what, at, surface: "card", follows: foldStage(events).heads };
    MoveReply.parse(await ann.call(`${path}/stage-moves`, body));
  }
}

const nominate = { kind: "nominate", whyNow: "asked-for-contact" };
const accept = { kind: "accept" };
const qualify = { kind: "qualify", override: "known-otherwise" };
const reject = { kind: "reject", reason: "unreachable" };
const disqualify = { kind: "disqualify", why: { reason: "no-need" } };
const nurture = { kind: "nurture", wakeAt: Date.now() + 60 * dayMs };

it("counts how far those came who became MQL in the period, by what they came", async () => {
  await move(await aLead(paid, 0), 20, nominate, accept, qualify, accept);
  await move(await aLead(paid, 0), 20, nominate, accept, disqualify);
  await move(await aLead(social, 1), 20, nominate, reject);
  await move(await aLead({}), 20, nominate);
  await move(await aLead({}), 60, nominate, accept);
  await waitUntil("all are counted", async () => (await funnelBy("source")).total.mql === 5, settled);
  const { total, groups, isCut } = await funnelBy("source", 30);
  expect(total).toEqual({ mql: 4, sal: 2, sql: 1, opportunity: 1, open: 1 });
  expect(groups).toEqual([
    { key: "paid-search", mql: 2, sal: 2, sql: 1, opportunity: 1, open: 0 },
    { key: "paid-social", mql: 1, sal: 0, sql: 0, opportunity: 0, open: 0 },
    { key: "unknown", mql: 1, sal: 0, sql: 0, opportunity: 0, open: 1 },
  ]);
  expect(isCut).toBe(false);
}, 150_000);

it("tells them apart by campaign, rep and team, and leaves nobody out", async () => {
  const counts = async (by: FunnelCut) => (await funnelBy(by)).groups.map(({ key, name, mql }) => [name ?? key, mql]);
  expect(await counts("campaign")).toEqual([
    ["spring", 2],
    [undefined, 2],
    ["summer", 1],
  ]);
  const [first, second] = team.stack.users;
  expect(await counts("rep")).toEqual([
    [`${first?.firstName} ${first?.lastName}`, 2],
    [undefined, 2],
    [`${second?.firstName} ${second?.lastName}`, 1],
  ]);
  const teams = await funnelBy("team");
  expect(teams.groups.reduce((sum, { mql }) => sum + mql, 0)).toBe(5);
  expect((await funnelBy("grade")).groups).toMatchObject([{ mql: 5 }]);
});

it("follows a grade, and whoever becomes an MQL once more counts once more", async () => {
  const contactId = await aLead(social);
  await give(team.ann, contactId, "need", 3);
  await give(team.ann, contactId, "budget", 3);
  await move(contactId, 10, nominate, reject, nominate);
  await waitUntil("both are counted", async () => (await funnelBy("source")).total.mql === 7, settled);
  const grades = async () => (await funnelBy("grade")).groups.map(({ key, mql }) => [key, mql]);
  await waitUntil("the grade is known", async () => (await grades()).length === 2, settled);
  expect((await grades())[1]?.[1]).toBe(2);
}, 150_000);

it("counts why those left who left, by source and campaign", async () => {
  await move(await aLead(paid), 5, nominate, nurture);
  await waitUntil("it is counted", async () => (await exitsBy("source")).total === 4, settled);
  const { exits } = await exitsBy("source");
  expect(exits).toEqual([
    { key: "paid-search", kind: "disqualify", reason: "no-need", count: 1, of: 2 },
    { key: "paid-search", kind: "nurture", count: 1, of: 2 },
    { key: "paid-social", kind: "reject", reason: "unreachable", count: 2, of: 2 },
  ]);
  const campaigns = (await exitsBy("campaign")).exits.map(({ key, count }) => [key, count]);
  expect(campaigns).toEqual([
    ["spring", 1],
    ["spring", 1],
    ["summer", 2],
  ]);
}, 150_000);

it("counts of how many contacts in each stage a criterion is rated, a no included", async () => {
  const contactId = await aLead(paid, 1);
  await give(team.ann, contactId, "need", 0);
  await move(contactId, 3, nominate, accept);
  const inSal = async () => {
    const groups = (await coverage()).groups.filter(({ stage }) => stage === "sal");
    return groups.reduce((sum, { records }) => sum + records, 0);
  };
  await waitUntil("it is counted", async () => (await inSal()) === 2, settled);
  const { framework, criteria, groups } = await coverage();
  expect(framework.id).toBe("bant");
  expect(criteria.map(({ id }) => id)).toContain("need");
  const sal = groups.filter(({ stage }) => stage === "sal");
  expect(sal.reduce((sum, { rated }) => sum + (rated.need ?? 0), 0)).toBe(1);
  expect(sal.reduce((sum, { rated }) => sum + (rated.budget ?? 0), 0)).toBe(0);
  expect(
    (await coverage("champ")).groups.every(({ rated }) => Object.values(rated).every((count) => count === 0)),
  ).toBe(true);
  expect(await ann.call("funnel/coverage?framework=none-such")).toMatchObject({ ok: false, code: "no-framework" });
}, 150_000);

it("counts contacts that were merged as the one that is left, and tells it by what it came", async () => {
  const { emulator, portalId } = team.stack;
  const [one, other] = [await aLead(paid), await aLead(social)];
  await move(one, 8, nominate);
  await move(other, 6, nominate, accept);
  await waitUntil("all are counted", async () => (await funnelBy("source")).total.mql === 11, settled);
  await emulator.mergeRecords(portalId, "contacts", one, other);
  await waitUntil("they count once", async () => (await funnelBy("source")).total.mql === 10, settled);
  const { person } = ExportReply.parse(await ann.call(`privacy/contacts/${one}/export`));
  expect(person.cameBy).toEqual({ source: "paid-search", campaign: "spring" });
}, 150_000);

it("tells whose an opportunity is today, also when it changed hands after its last move", async () => {
  const { emulator, portalId, users } = team.stack;
  const countOf = async (owner: number) => {
    const { groups } = await funnelBy("rep");
    return groups.find(({ key }) => key === users[owner]?.ownerId)?.opportunity ?? 0;
  };
  const before = await countOf(0);
  const contactId = await aLead(paid, 0);
  await move(contactId, 9, nominate, accept, qualify, accept);
  await waitUntil("it is its first owner's", async () => (await countOf(0)) === before + 1, settled);
  const beforeOther = await countOf(1);
  await emulator.editRecord(portalId, "contacts", contactId, { hubspot_owner_id: users[1]?.ownerId ?? "" });
  await lookInto(team.stack, "update sla_record set look_at = 0");
  await waitUntil("it is its new owner's", async () => (await countOf(1)) === beforeOther + 1, settled);
  expect(await countOf(0)).toBe(before);
}, 150_000);

it("is for managers and admins alone", async () => {
  for (const path of ["funnel", "funnel/exits", "funnel/coverage"]) {
    expect(Refusal.parse(await ben.call(path)).code).toBe("not-manager");
  }
});
