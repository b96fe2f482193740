import { isDeepStrictEqual } from "node:util";
import { CapacityReply } from "@assay/shared/api/capacity";
import { CoverageReply, ExitsReply, type FunnelCut, FunnelReply } from "@assay/shared/api/funnel";
import { PromiseReply } from "@assay/shared/api/promise";
import { ReviewReply } from "@assay/shared/api/review";
import { dayMs } from "@assay/shared/instant";
import { roundTheClock, signInForce } from "../support/agreement-in-force.ts";
import { publicUrls } from "../support/assay-app.ts";
import { createClosers } from "../support/closers.ts";
import { lookInto } from "../support/look-into.ts";
import { adminAmong } from "../support/parts.ts";
import { startPostgres } from "../support/postgres.ts";
import { levelsBefore, rateBefore } from "../support/rated-before.ts";
import { createRubricDesk, type RubricDesk } from "../support/rubric-desk.ts";
import { sendWire, signCall } from "../support/signed-call.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { countBefore, stageBefore, wayBefore } from "../support/staged-before.ts";
import { type Bench, type Measurement, median, rounded } from "./bench.ts";
import { startEmptyRoute } from "./empty-route.ts";

const contacts = 50_000;
const runs = 9;

/** Of the agreement: the least engagement of an MQL. */
const bar = 50;

const names = [
  "pages.funnel",
  "pages.reasons",
  "pages.coverage",
  "pages.promise",
  "pages.capacity",
  "pages.review",
] as const;

/** How long a manager's page waits for its figures, in a portal of 50,000 contacts on PostgreSQL, each rated and on its way. */
export const pages: Bench = {
  names,
  run: async () => {
    const closers = createClosers();
    try {
      const postgres = await startPostgres();
      closers.add(postgres.close);
      const stack = await startStack({ backend: "postgres", withHost: false, contacts: 1, postgresUrl: postgres.url });
      closers.add(stack.close);
      const now = Date.now();
      await seed(stack, now);
      const empty = await startEmptyRoute();
      closers.add(empty.close);
      return await measure(createRubricDesk(stack, adminAmong(stack.users)), empty.port, now);
    } finally {
      await closers.closeAll();
    }
  },
};

async function seed(stack: Stack, now: number): Promise<void> {
  const ids = Array.from({ length: contacts }, (_, index) => String(1_000_000 + index));
  await rateBefore(stack, ids, "kept");
  await stageBefore(stack, ids, now);
  const qualifiers = { requiredData: [], leastEngagement: bar };
  await signInForce(stack, { ...roundTheClock, qualifiers }, 200);
  await lookInto(
    stack,
    `insert into engagement_high (tenant_id, object_id, reached_at, fit, engagement)
      select tenant_id, object_id, mql_at, 'A', object_id::bigint % 101 from stage_standing`,
  );
}

async function measure(desk: RubricDesk, emptyPort: number, now: number): Promise<Measurement[]> {
  const looks = {
    "pages.funnel": async () => checkFunnel(FunnelReply.parse(await desk.call("funnel?by=grade&days=365"))),
    "pages.reasons": async () => checkExits(ExitsReply.parse(await desk.call("funnel/exits?by=campaign&days=365"))),
    "pages.coverage": async () => checkCoverage(CoverageReply.parse(await desk.call("funnel/coverage"))),
    "pages.promise": async () => checkPromise(PromiseReply.parse(await desk.call("promise")), now),
    "pages.capacity": async () => checkCapacity(CapacityReply.parse(await desk.call("capacity"))),
    "pages.review": async () => {
      const { from, until, mqls } = ReviewReply.parse(await desk.call("review")).figures;
      expectSame("the quarter's MQLs", mqls.delivered, countMqls(now, from, until));
    },
  };
  for (const by of ["source", "rep", "team", "campaign"] satisfies FunnelCut[]) {
    checkFunnel(FunnelReply.parse(await desk.call(`funnel?by=${by}&days=90`)), 90);
  }
  const beside = { name: "an empty signed route", value: rounded(await time(() => callEmpty(emptyPort))), unit: "s" };
  const measured: Measurement[] = [];
  for (const name of names) {
    measured.push({ name, value: rounded(await time(looks[name])), unit: "s", runs, beside });
  }
  return measured;
}

async function time(look: () => Promise<void>): Promise<number> {
  const seconds: number[] = [];
  for (let run = 0; run < runs; run++) {
    const startedAt = performance.now();
    await look();
    seconds.push((performance.now() - startedAt) / 1000);
  }
  return median(seconds);
}

async function callEmpty(port: number): Promise<void> {
  await sendWire(port, signCall(publicUrls.card, { target: "/", method: "POST", body: "{}" }));
}

function expectSame(what: string, told: unknown, wanted: unknown): void {
  if (isDeepStrictEqual(told, wanted)) return;
  throw new Error(`${what}: ${JSON.stringify(told)}, and not ${JSON.stringify(wanted)}`);
}

/** A fast wrong answer has no figure. */
function checkFunnel({ total, groups }: FunnelReply, days = 365): void {
  expectSame("all", total, countBefore(contacts, days));
  for (const { key, name: _, ...counts } of groups) {
    if (key === undefined || !"ABCD".includes(key)) continue;
    expectSame(
      `grade ${key}`,
      counts,
      countBefore(contacts, days, (n) => wayBefore(n).grade === key),
    );
  }
}

function checkExits({ total }: ExitsReply): void {
  let left = 0;
  for (let n = 1; n <= contacts; n++) if (wayBefore(n).hasLeft) left++;
  expectSame("exits", total, left);
}

function checkCoverage({ groups, criteria }: CoverageReply): void {
  const inSal = groups.filter(({ stage }) => stage === "sal");
  for (const [place, { id }] of criteria.entries()) {
    let rated = 0;
    for (let n = 1; n <= contacts; n++) {
      const { stage, hasLeft } = wayBefore(n);
      if (stage === "sal" && !hasLeft && levelsBefore(n).length > place) rated++;
    }
    const told = inSal.reduce((sum, group) => sum + (group.rated[id] ?? 0), 0);
    expectSame(`SALs whose ${id} is rated`, told, rated);
  }
}

/** Those whom `stageBefore` made in a stretch of time. */
function countMqls(now: number, from: number, until: number): number {
  let count = 0;
  for (let n = 1; n <= contacts; n++) {
    const at = now - wayBefore(n).daysAgo * dayMs - 3_600_000;
    if (at >= from && at < until) count++;
  }
  return count;
}

function checkPromise({ weeks }: PromiseReply, now: number): void {
  for (const { from, until, delivered } of weeks) expectSame("a week's MQLs", delivered, countMqls(now, from, until));
  expectSame("weeks", weeks.length, 26);
}

/** Every day brings as many, and about half of them reach the bar. */
function checkCapacity({ lines }: CapacityReply): void {
  const line = lines.find((one) => one.bar === bar);
  const week = ((contacts / 300) * 7 * (101 - bar)) / 101;
  const share = (line?.supply.middle ?? 0) / week;
  if (Math.abs(share - 1) > 0.1) throw new Error(`the bar lets in ${line?.supply.middle} a week, and not ${week}`);
}
