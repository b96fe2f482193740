import type { BarLine, CapacityQuery, CapacityReply, SaveHoursRequest } from "@assay/shared/api/capacity";
import type { Refusal } from "@assay/shared/api/result";
import type { Instant } from "@assay/shared/instant";
import { type Period, weeksUntil } from "@assay/shared/pipeline/calendar-period";
import { forecastBars, type SdrHours, staffBar } from "@assay/shared/pipeline/capacity";
import { leastWeeks } from "@assay/shared/pipeline/supply-forecast";
import { auditAct } from "../store/audit-entries.ts";
import type { Queries } from "../store/database.ts";
import { type BarInForce, countSupplies, findFirstHigh } from "../store/engagement-highs.ts";
import { namePeople } from "../store/people.ts";
import { findHours, saveHours } from "../store/sdr-hours.ts";
import { findTenant } from "../store/tenants.ts";
import type { Actor } from "./identify-caller.ts";
import { leadsTeam, refuseTeam } from "./manager-access.ts";
import { findBar } from "./mql-bar.ts";
import { mayEdit, refuseEdit } from "./rubric-access.ts";
import { personOf } from "./rubric-versions.ts";
import type { Services } from "./services.ts";

const weeksLearnt = 52;

/** How far from the bar in force others are compared. */
const distances = [-15, -10, -5, 0, 5, 10, 15];

/** What each bar lets in, against the hours of those who take it, for whoever leads the team. */
export async function readCapacity(
  services: Services,
  actor: Actor,
  { bar: asked, language }: CapacityQuery,
): Promise<CapacityReply | Refusal> {
  if (!leadsTeam(actor)) return refuseTeam(language);
  const { queries, now } = services;
  const { tenantId } = actor;
  const [held, bar] = await Promise.all([findHours(queries, tenantId), findBar(queries, tenantId, now())]);
  const people = held && (await namePeople(queries, tenantId, [held.by], actor));
  const compared = bar && (await compareAround(queries, tenantId, bar, { asked, hours: held?.hours, now: now() }));
  return {
    ok: true,
    canEdit: mayEdit(actor),
    ...(held && people && { hours: { value: held.hours, by: personOf(held.by, people), at: held.at } }),
    ...(bar && { bar: { engagement: bar.engagement, ...(bar.fit && { fit: bar.fit }) } }),
    lines: compared?.lines ?? [],
    missingWeeks: compared?.missingWeeks ?? leastWeeks,
  };
}

/** Keeps the hours of the portal's SDRs. */
export async function changeHours(
  services: Services,
  actor: Actor,
  { hours, language }: SaveHoursRequest,
): Promise<CapacityReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const { tenantId, userId: by } = actor;
  const at = services.now();
  await services.queries.transaction().execute(async (queries) => {
    const held = await findHours(queries, tenantId);
    await saveHours(queries, tenantId, { hours, by, at });
    const change = { from: held && writeHours(held.hours), to: writeHours(hours) };
    await auditAct(queries, tenantId, { act: "sdr-hours-changed", by, subject: "sdr-hours", ...change }, at);
  });
  return readCapacity(services, actor, { language });
}

/** Short and without words, for a log that is read in several languages. */
function writeHours({ sdrs, hoursPerWeek, hoursPerMql }: SdrHours): string {
  return `${sdrs} × ${hoursPerWeek} h, MQL ${hoursPerMql} h`;
}

interface Comparison {
  readonly asked?: number | undefined;
  readonly hours: SdrHours | undefined;
  readonly now: Instant;
}

/** Bars around the one in force, by what they let in so far. */
export async function compareAround(
  queries: Queries,
  tenantId: string,
  bar: BarInForce,
  { asked, hours, now }: Comparison,
): Promise<{ lines: BarLine[]; missingWeeks: number }> {
  const zone = (await findTenant(queries, tenantId))?.timeZone ?? "UTC";
  const weeks = fullWeeksSince(zone, now, await findFirstHigh(queries, tenantId));
  const missingWeeks = Math.max(0, leastWeeks - weeks.length);
  if (missingWeeks > 0) return { lines: [], missingWeeks };
  const around = distances.map((distance) => bar.engagement + distance).filter((one) => one >= 0 && one <= 100);
  const bars = [...new Set([...around, ...(asked === undefined ? [] : [asked])])].sort((one, other) => one - other);
  const supplies = await countSupplies(queries, tenantId, bar, bars, weeks);
  const lines = (forecastBars(supplies, bar.engagement) ?? []).map((line): BarLine => {
    const staff = hours && staffBar(line, hours);
    if (staff === undefined) return line;
    const { sdrsNeeded: needed, moreSdrs: more, isCovered } = staff;
    return { ...line, staff: { needed, more, isCovered } };
  });
  return { lines, missingWeeks };
}

/** Full weeks, but for that of the first look, in which everybody reached a bar for the first time. */
function fullWeeksSince(zone: string, now: Instant, firstAt: Instant | undefined): Period[] {
  if (firstAt === undefined) return [];
  return weeksUntil(zone, now, weeksLearnt + 1)
    .slice(0, -1)
    .filter(({ from }) => from > firstAt);
}
