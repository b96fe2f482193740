import { AuditReply } from "@assay/shared/api/audit";
import { TicketReply } from "@assay/shared/api/bulk";
import { Refusal } from "@assay/shared/api/result";
import { ReviewReply } from "@assay/shared/api/review";
import { quarterOf, quarterPeriod } from "@assay/shared/pipeline/calendar-period";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { roundTheClock, signInForce } from "../support/agreement-in-force.ts";
import { lookAround, lookInto } from "../support/look-into.ts";
import { createRubricDesk, type RubricDesk } from "../support/rubric-desk.ts";
import { startTeam, type Team } from "../support/team.ts";

const hourMs = 3_600_000;
/** Teams that had an agreement of their own: to this day, into the quarter, and until before it. */
const [north, south, west, east] = ["71", "72", "73", "74"] as const;
const quarter = quarterOf("UTC", Date.now(), 1);
const before = quarterOf("UTC", Date.now(), 2);
const { from } = quarterPeriod("UTC", quarter);
const { from: fromBefore } = quarterPeriod("UTC", before);

let team: Team;
let tenant: string;
/** The admin who signs for marketing, the manager who signs for sales, and a rep. */
let [ann, ben, cleo] = [] as unknown as [RubricDesk, RubricDesk, RubricDesk];

beforeAll(async () => {
  team = await startTeam({ backend: inject("databaseBackend"), contacts: 5 });
  const { stack } = team;
  tenant = `hubspot-${stack.portalId}`;
  [ann, ben, cleo] = stack.users.map((user) => createRubricDesk(stack, user)) as [RubricDesk, RubricDesk, RubricDesk];
  await ann.promote(...stack.users.slice(1, 2));
  const terms = { ...roundTheClock, mqlsOwed: { perWeek: 10, perQuarter: 130 } };
  await signInForce(stack, terms, 300);
  const ofTeam = { ...terms, mqlsOwed: { perWeek: 2, perQuarter: 26 } };
  for (const [id, name] of [
    [north, "North"],
    [south, "South"],
    [west, "West"],
    [east, "East"],
  ] as const)
    await signInForce(stack, ofTeam, 300, { id, name });
  await lookAround(stack, seed);
}, 180_000);
afterAll(() => team?.stack.close());

/** 80 MQLs in the quarter before and 100 in the quarter; of 60 first touches 50 came in time, and then 30 of 60. */
async function seed(look: (statement: string) => Promise<object[]>): Promise<void> {
  await look(`update tenant set time_zone = 'UTC' where tenant_id = '${tenant}'`);
  await seedQuarter(look, { from: fromBefore, prefix: "81", mqls: 80, kept: 50, accepted: 70, waitHours: 1 });
  await seedQuarter(look, { from, prefix: "82", mqls: 100, kept: 30, accepted: 88, waitHours: 5 });
  for (const [reason, kind, count] of [
    ["bad-fit", "reject", 8],
    ["no-need", "disqualify", 4],
  ])
    await look(`insert into stage_exit (tenant_id, event_id, object_type, object_id, exited_at, kind, reason)
      select '${tenant}', gen_random_uuid(), 'contact', '82' || place, ${from}, '${kind}', '${reason}'
      from generate_series(1, ${count}) as place`);
  await seedTouches(look, { from: fromBefore, prefix: "91", line: north, broken: 7 });
  await seedTouches(look, { from, prefix: "92", line: north, broken: 5 });
  await endOwn(look, south, from + 36 * hourMs);
  await seedArrivals(look, { at: from, prefix: "93", line: south, count: 4 });
  for (const team of [west, east]) await endOwn(look, team, from - hourMs);
  await seedTouches(look, { from, prefix: "94", line: west, broken: 1 });
}

/** A second version, signed by both sides, that ends a team's own agreement. */
async function endOwn(look: (statement: string) => Promise<object[]>, of: string, at: number): Promise<void> {
  await look(`insert into agreement (tenant_id, team_id, version, ends, terms, marketing_signer, sales_signer,
      proposed_by, proposed_at, request_id)
    select tenant_id, team_id, 2, true, terms, marketing_signer, sales_signer, proposed_by, ${at}, gen_random_uuid()
    from agreement where tenant_id = '${tenant}' and team_id = '${of}'`);
  await look(`insert into agreement_signature (tenant_id, team_id, version, side, signed_by, signed_at)
    select tenant_id, team_id, 2, side, signed_by, ${at} from agreement_signature
    where tenant_id = '${tenant}' and team_id = '${of}'`);
}

/** MQLs that came under a team's own agreement. */
async function seedArrivals(
  look: (statement: string) => Promise<object[]>,
  { at, prefix, line, count }: { at: number; prefix: string; line: string; count: number },
): Promise<void> {
  const places = `generate_series(1, ${count}) as place`;
  await look(`insert into stage_standing
      (tenant_id, object_type, object_id, version, stage, since, changed_at, mql_at)
    select '${tenant}', 'contact', '${prefix}' || place, 0, 'sal', ${at}, ${at}, ${at} from ${places}`);
  await look(`insert into mql_agreement (tenant_id, object_type, object_id, mql_at, team_id)
    select '${tenant}', 'contact', '${prefix}' || place, ${at}, '${line}' from ${places}`);
}

/** First touches under a team's own agreement, none of which came. */
async function seedTouches(
  look: (statement: string) => Promise<object[]>,
  { from: at, prefix, line, broken }: { from: number; prefix: string; line: string; broken: number },
): Promise<void> {
  await look(`insert into sla_clock (tenant_id, object_type, object_id, started_at, agreement_team, agreement_version,
      outcome, calls, emails, calls_owed, emails_owed, touches_outcome)
    select '${tenant}', 'contact', '${prefix}' || place, ${at}, '${line}', 1, 'broken', 0, 0, 1, 1, 'broken'
    from generate_series(1, ${broken}) as place`);
}

interface Seed {
  readonly from: number;
  readonly prefix: string;
  readonly mqls: number;
  readonly kept: number;
  readonly accepted: number;
  readonly waitHours: number;
}

/**
 * An MQL every ten hours from the quarter's first millisecond on, and sixty clocks. Their standings have no version, so
 * that nobody asks HubSpot for contacts that it does not have.
 */
async function seedQuarter(look: (statement: string) => Promise<object[]>, seeded: Seed): Promise<void> {
  const { from: at, prefix, mqls, kept, accepted, waitHours } = seeded;
  const places = `generate_series(1, ${mqls}) as place`;
  const mqlAt = `${at}::bigint + (place - 1) * ${10 * hourMs}::bigint`;
  await look(`insert into stage_standing
      (tenant_id, object_type, object_id, version, stage, since, changed_at, mql_at)
    select '${tenant}', 'contact', '${prefix}' || place, 0, 'sal', ${at}, ${at}, ${mqlAt} from ${places}`);
  await look(`insert into stage_passage (tenant_id, event_id, object_type, object_id, mql_at, sal_at)
    select '${tenant}', gen_random_uuid(), 'contact', '${prefix}' || place, ${mqlAt},
      case when place <= ${accepted} then ${at} end from ${places}`);
  await look(`insert into sla_clock (tenant_id, object_type, object_id, started_at, agreement_version, outcome,
      touched_at, calls, emails, calls_owed, emails_owed, touches_outcome)
    select '${tenant}', 'contact', '${prefix}' || place, ${at}, 1, case when place <= ${kept} then 'kept' else 'broken' end,
      ${at} + ${waitHours * hourMs} + place, 1, 1, 1, 1, 'kept' from generate_series(1, 60) as place`);
}

const read = async (desk: RubricDesk, of = quarter) => ReviewReply.parse(await desk.call(`review?quarter=${of}`));

it("counts the last quarter that is over beside the one before it", async () => {
  const { figures, pack, quarters, mayPrepare } = ReviewReply.parse(await ben.call("review"));
  expect(figures).toMatchObject({
    quarter,
    from,
    agreement: { version: 1 },
    mqls: { delivered: 100, owed: 130 },
    firstTouch: { now: { successes: 30, trials: 60 }, before: { successes: 50, trials: 60 } },
    accepted: { now: { successes: 88, trials: 100 }, before: { successes: 70, trials: 80 } },
    reasons: [
      { reason: "bad-fit", count: 8 },
      { reason: "no-need", count: 4 },
    ],
  });
  // By rank: of sixty waits, the middle is the 30th, its bounds the 22nd and the 39th.
  const wait = 5 * hourMs;
  expect(figures.wait.now).toEqual({ low: wait + 22, middle: wait + 30, high: wait + 39 });
  expect({ pack, mayPrepare }).toEqual({ pack: undefined, mayPrepare: true });
  expect(quarters[1]).toBe(quarter);
});

it("counts each first touch once: under the portal's agreement, or in the row of the team whose own it came under", async () => {
  const { figures } = await read(ann);
  expect(figures.firstTouch).toEqual({ now: { successes: 30, trials: 60 }, before: { successes: 50, trials: 60 } });
  const ofNorth = figures.teams?.find(({ name }) => name === "North");
  expect(ofNorth?.firstTouch).toEqual({ successes: 0, trials: 5 });
});

it("has a row for whatever counts for a team's own agreement that has ended, which then owes nothing", async () => {
  const { figures } = await read(ann);
  const mqls = { delivered: 0, weeksOwing: 0, weeksHeld: 0 };
  expect(figures.teams?.map(({ name }) => name)).toEqual(["North", "South", "West"]);
  expect(figures.teams?.slice(1)).toEqual([
    { name: "South", version: 1, mqls: { ...mqls, delivered: 4 }, firstTouch: { successes: 0, trials: 0 } },
    { name: "West", version: 1, mqls, firstTouch: { successes: 0, trials: 1 } },
  ]);
  const ofBefore = (await read(ann, before)).figures.teams;
  expect(ofBefore?.map(({ name, mqls: { owed } }) => [name, owed])).toEqual([
    ["East", undefined],
    ["North", 26],
    ["South", 26],
    ["West", undefined],
  ]);
});

it("is put to signature once the quarter is over, by whoever leads the team", async () => {
  const prepare = (desk: RubricDesk, of: string, id = uuidv7()) => desk.call("review/prepare", { id, quarter: of });
  expect(Refusal.parse(await prepare(cleo, quarter)).code).toBe("not-manager");
  expect(Refusal.parse(await cleo.call("review")).code).toBe("not-manager");
  expect(Refusal.parse(await prepare(ann, quarterOf("UTC", Date.now()))).code).toBe("quarter-running");
  const id = uuidv7();
  expect(ReviewReply.parse(await prepare(ann, quarter, id)).pack).toMatchObject({ number: 1, signatures: [] });
  expect(ReviewReply.parse(await prepare(ann, quarter, id)).pack?.number).toBe(1);
  expect(Refusal.parse(await prepare(ann, quarterOf("UTC", Date.now(), 2), id)).code).toBe("id-reused");
  expect(ReviewReply.parse(await prepare(ben, quarter)).pack?.number).toBe(2);
});

it("is signed by both sides of the agreement, and then stays as it is, whatever becomes of the records", async () => {
  const sign = (desk: RubricDesk, number: number) => desk.call("review/sign", { quarter, number });
  expect(Refusal.parse(await sign(ann, 1)).code).toBe("review-replaced");
  expect(ReviewReply.parse(await sign(ann, 2)).mayPrepare).toBe(true);
  const { pack, mayPrepare } = ReviewReply.parse(await sign(ben, 2));
  expect(pack?.signatures.map(({ side }) => side)).toEqual(["marketing", "sales"]);
  expect(mayPrepare).toBe(false);
  await lookInto(team.stack, `delete from stage_passage where tenant_id = '${tenant}'`);
  expect((await read(ann)).figures.accepted.now.trials).toBe(100);
  const again = await ann.call("review/prepare", { id: uuidv7(), quarter });
  expect(Refusal.parse(again).code).toBe("review-signed");
  const { entries } = AuditReply.parse(await ann.call("audit?act=review-signed"));
  expect(entries.map(({ to }) => to)).toEqual([quarter, quarter]);
});

it("keeps in the database what was put before both sides", async () => {
  const refusals = await lookAround(team.stack, async (look) => {
    const tries = [
      "update review_pack set figures = '{}'",
      "delete from review_signature",
      "truncate review_pack cascade",
    ];
    const said: string[] = [];
    for (const statement of tries) await look(statement).catch((error: Error) => said.push(error.message));
    return said;
  });
  expect(refusals).toEqual([
    expect.stringContaining("never changes"),
    expect.stringContaining("never changes"),
    expect.stringContaining("never truncated"),
  ]);
});

it("comes as a PDF, once a ticket, to managers too", async () => {
  const wish = { for: "review", quarter };
  expect(Refusal.parse(await cleo.call("tickets", { wish })).code).toBe("not-manager");
  const { ticket } = TicketReply.parse(await ben.call("tickets", { wish, language: "fr" }));
  const fetchPdf = () =>
    fetch(`http://127.0.0.1:${team.stack.ports.web}/download?ticket=${encodeURIComponent(ticket)}`);
  const reply = await fetchPdf();
  expect(reply.headers.get("content-type")).toBe("application/pdf");
  expect(reply.headers.get("content-disposition")).toContain(`assay-review-${quarter}.pdf`);
  expect(
    Buffer.from(await reply.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  expect((await fetchPdf()).status).toBe(403);
});
