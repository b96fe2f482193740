import type { Team } from "@assay/shared/api/rollouts";
import type { Instant } from "@assay/shared/instant";
import type { Terms } from "@assay/shared/pipeline/agreement";
import { type Period, quarterOf, quarterPeriod, weeksUntil } from "@assay/shared/pipeline/calendar-period";
import type { ReviewFigures, Shares, TeamFigures } from "@assay/shared/pipeline/review-figures";
import { type Grade, grades } from "@assay/shared/score/grade-letter";
import type { Queries } from "../store/database.ts";
import { countArrivals } from "../store/mql-arrivals.ts";
import { countAccepted, countGrades, countReasons, countTouches, measureWaits } from "../store/quarter-counts.ts";
import { findHours } from "../store/sdr-hours.ts";
import { listOwnLines } from "./agreement-lines.ts";
import { type Agreements, findAgreements } from "./agreements-in-force.ts";
import { findBar } from "./mql-bar.ts";
import { compareAround } from "./read-capacity.ts";

/** A quarter has fourteen Mondays at most. */
const mostWeeks = 14;

/** What a quarter came to, beside the one before it. */
export async function countQuarter(
  queries: Queries,
  tenantId: string,
  zone: string,
  quarter: string,
  now: Instant,
): Promise<ReviewFigures> {
  const period = quarterPeriod(zone, quarter);
  const before = quarterPeriod(zone, quarterOf(zone, period.from, 1));
  const both = async <Value>(count: (of: Period) => Promise<Value>) => {
    const [ofNow, ofBefore] = await Promise.all([count(period), count(before)]);
    return { now: ofNow, before: ofBefore };
  };
  const agreements = await findAgreements(queries, tenantId);
  const agreement = agreements.agreementAt(Math.min(period.until - 1, now));
  const [mqls, firstTouch, wait, accepted, graded, reasons, capacity, teams] = await Promise.all([
    countMqls(queries, tenantId, { zone, period, now, termsAt: (at) => agreements.agreementAt(at)?.terms, line: "" }),
    both((of) => countTouches(queries, tenantId, of, "")),
    both((of) => measureWaits(queries, tenantId, of)),
    both((of) => countAccepted(queries, tenantId, of)),
    both((of) => countGrades(queries, tenantId, of)),
    countReasons(queries, tenantId, period),
    readBars(queries, tenantId, now),
    countTeams(queries, tenantId, { zone, period, now }, agreements),
  ]);
  return {
    quarter,
    zone,
    ...period,
    countedAt: now,
    ...(agreement && { agreement: { version: agreement.version, terms: agreement.terms } }),
    mqls: { ...mqls, ...(agreement && { owed: agreement.terms.mqlsOwed.perQuarter }) },
    firstTouch,
    wait: { ...(wait.now && { now: wait.now }), ...(wait.before && { before: wait.before }) },
    accepted,
    grades: grades.map((grade) => ({ grade, shares: shareOf(graded, grade) })),
    reasons,
    ...(capacity && { capacity }),
    ...(teams.length > 0 && { teams }),
  };
}

interface Counted {
  readonly zone: string;
  readonly period: Period;
  readonly now: Instant;
  /** Of the agreement that is counted; absent = it was not in force then. */
  readonly termsAt: (at: Instant) => Terms | undefined;
  /** Whose MQLs are counted: a team's by its id; '' = the portal's. */
  readonly line: string;
}

async function countMqls(queries: Queries, tenantId: string, { zone, period, now, termsAt, line }: Counted) {
  // Weeks that lie in the quarter as a whole, and are over.
  const weeks = weeksUntil(zone, period.until - 1, mostWeeks).filter(
    ({ from, until }) => from >= period.from && until <= Math.min(period.until, now),
  );
  const [ofQuarter, ofWeeks] = await Promise.all([
    countArrivals(queries, tenantId, [period], line),
    weeks.length === 0 ? { counts: [] } : countArrivals(queries, tenantId, weeks, line),
  ]);
  const owing = weeks.flatMap(({ until }, index) => {
    const owed = termsAt(until - 1)?.mqlsOwed.perWeek;
    return owed === undefined ? [] : [(ofWeeks.counts[index] ?? 0) >= owed];
  });
  return {
    delivered: ofQuarter.counts[0] ?? 0,
    weeksOwing: owing.length,
    weeksHeld: owing.filter((isHeld) => isHeld).length,
  };
}

/** What came of teams' own agreements: of those in force at any time of the quarter, or that anything still counts for. */
async function countTeams(
  queries: Queries,
  tenantId: string,
  quarter: Omit<Counted, "termsAt" | "line">,
  agreements: Agreements,
): Promise<TeamFigures[]> {
  const lines = await listOwnLines(queries, tenantId, agreements);
  const counted = await Promise.all(lines.map((team) => countTeam(queries, tenantId, quarter, { team, agreements })));
  return counted.flatMap((figures) => figures ?? []);
}

async function countTeam(
  queries: Queries,
  tenantId: string,
  quarter: Omit<Counted, "termsAt" | "line">,
  { team: { id, name }, agreements }: { readonly team: Team; readonly agreements: Agreements },
): Promise<TeamFigures | undefined> {
  const { period, now } = quarter;
  const at = Math.min(period.until - 1, now);
  const last = agreements.lastOwn(id, at);
  if (last === undefined) return undefined;
  const termsAt = (moment: Instant) => {
    const agreement = agreements.agreementAt(moment, [id]);
    return agreement?.team === id ? agreement.terms : undefined;
  };
  const [mqls, firstTouch] = await Promise.all([
    countMqls(queries, tenantId, { ...quarter, termsAt, line: id }),
    countTouches(queries, tenantId, period, id),
  ]);
  const wasInForce = last.since >= period.from || termsAt(period.from) !== undefined;
  if (!wasInForce && mqls.delivered === 0 && firstTouch.trials === 0) return undefined;
  // What has ended by then owes nothing for the quarter.
  const owed = termsAt(at)?.mqlsOwed.perQuarter;
  return { name, version: last.agreement.version, mqls: { ...mqls, ...(owed !== undefined && { owed }) }, firstTouch };
}

type Graded = ReadonlyMap<Grade, number>;

function shareOf({ now, before }: { now: Graded; before: Graded }, grade: Grade): Shares {
  const share = (counts: Graded) => ({
    successes: counts.get(grade) ?? 0,
    trials: [...counts.values()].reduce((sum, count) => sum + count, 0),
  });
  return { now: share(now), before: share(before) };
}

async function readBars(queries: Queries, tenantId: string, now: Instant): Promise<ReviewFigures["capacity"]> {
  const bar = await findBar(queries, tenantId, now);
  if (bar === undefined) return undefined;
  const held = await findHours(queries, tenantId);
  const { lines } = await compareAround(queries, tenantId, bar, { hours: held?.hours, now });
  return lines.length === 0 ? undefined : { bar: bar.engagement, lines };
}
