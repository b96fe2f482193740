import type { DeliveredPeriod, ExpectedWeek, PromiseQuery, PromiseReply } from "@assay/shared/api/promise";
import type { Refusal } from "@assay/shared/api/result";
import type { Instant } from "@assay/shared/instant";
import type { Terms } from "@assay/shared/pipeline/agreement";
import {
  mondaysAfter,
  type Period,
  quarterOf,
  quarterPeriod,
  weeksUntil,
} from "@assay/shared/pipeline/calendar-period";
import { judgePromise } from "@assay/shared/pipeline/capacity";
import { forecastWeeks, leastWeeks } from "@assay/shared/pipeline/supply-forecast";
import { lineOf } from "../store/agreements.ts";
import { countArrivals } from "../store/mql-arrivals.ts";
import { findTenant } from "../store/tenants.ts";
import { listOwnLines, refuseLine } from "./agreement-lines.ts";
import { findAgreements } from "./agreements-in-force.ts";
import type { Actor } from "./identify-caller.ts";
import { leadsTeam, refuseTeam } from "./manager-access.ts";
import type { Services } from "./services.ts";

/** A year tells how restless the weeks are; half of it is what anybody looks at. */
const weeksLearnt = 52;
const weeksShown = 26;
const weeksAhead = 4;

/**
 * MQLs of each week against what was owed, and what the next weeks will bring, for whoever leads the team: of those who
 * came under the portal's agreement, or under a team's own.
 */
export async function readPromise(
  services: Services,
  actor: Actor,
  { team, language }: PromiseQuery,
): Promise<PromiseReply | Refusal> {
  if (!leadsTeam(actor)) return refuseTeam(language);
  const { queries, now } = services;
  const { tenantId } = actor;
  const moment = now();
  const tenant = await findTenant(queries, tenantId);
  const zone = tenant?.timeZone ?? "UTC";
  const weeks = weeksUntil(zone, moment, weeksLearnt + 1);
  const quarter = quarterPeriod(zone, quarterOf(zone, moment));
  const agreements = await findAgreements(queries, tenantId);
  if (team !== undefined && !agreements.ownTeams.includes(team)) return refuseLine(language);
  const termsAt = (at: Instant) => {
    const agreement = agreements.agreementAt(at, team === undefined ? [] : [team]);
    return agreement?.team === team ? agreement?.terms : undefined;
  };
  const [ofWeeks, ofQuarter, teams] = await Promise.all([
    countArrivals(queries, tenantId, weeks, lineOf(team)),
    countArrivals(queries, tenantId, [quarter], lineOf(team)),
    listOwnLines(queries, tenantId, agreements),
  ]);
  const firstAt = ofWeeks.firstAt ?? moment;
  const delivered = weeks
    .map((week, index) => deliver(week, ofWeeks.counts[index] ?? 0, termsAt, moment))
    .filter(({ until }) => until > firstAt);
  const full = delivered.slice(0, -1);
  const owed = termsAt(moment)?.mqlsOwed;
  const ahead = forecastWeeks(
    full.map((week) => week.delivered),
    weeksAhead + 1,
  );
  return {
    ok: true,
    teams,
    zone,
    weeks: full.slice(-weeksShown),
    running: delivered.at(-1) ?? { ...(weeks.at(-1) as Period), delivered: 0 },
    quarter: { ...quarter, delivered: ofQuarter.counts[0] ?? 0, ...(owed && { owed: owed.perQuarter }) },
    // The week under way is foretold too, and passed over: it is shown as it is.
    forecast: expect(ahead?.slice(1) ?? [], mondaysAfter(zone, moment, weeksAhead), owed?.perWeek),
    missingWeeks: Math.max(0, leastWeeks - full.length),
    hasAgreement: owed !== undefined,
  };
}

/** The terms of the agreement that is meant; absent = it was not in force then. */
type TermsAt = (at: Instant) => Terms | undefined;

/** What a period brought, and what the agreement asked that was in force when it ended, or is now. */
function deliver(period: Period, delivered: number, termsAt: TermsAt, now: Instant): DeliveredPeriod {
  const terms = termsAt(Math.min(period.until - 1, now));
  return { ...period, delivered, ...(terms && { owed: terms.mqlsOwed.perWeek }) };
}

function expect(
  weeks: readonly Omit<ExpectedWeek, "from" | "verdict">[],
  mondays: readonly Instant[],
  owed: number | undefined,
): ExpectedWeek[] {
  return weeks.map((week, index) => ({
    ...week,
    from: mondays[index] ?? 0,
    ...(owed !== undefined && { verdict: judgePromise(week, owed) }),
  }));
}
