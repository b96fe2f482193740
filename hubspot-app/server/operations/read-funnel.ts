import type {
  ExitsQuery,
  ExitsReply,
  FunnelCounts,
  FunnelGroup,
  FunnelQuery,
  FunnelReply,
} from "@assay/shared/api/funnel";
import type { Refusal } from "@assay/shared/api/result";
import { dayMs } from "@assay/shared/instant";
import type { CrmPerson } from "../crm/record.ts";
import { countExits, countFunnel, type KeyedCounts } from "../store/funnel-counts.ts";
import type { Actor } from "./identify-caller.ts";
import { listOwners } from "./listed-owners.ts";
import { leadsTeam, refuseTeam } from "./manager-access.ts";
import type { Services } from "./services.ts";

/** As many as somebody looks through; campaigns may be without number. */
const mostGroups = 50;
const mostReasons = 100;

/** How far those came who became MQL in the last days, together and by one thing that tells them apart. */
export async function readFunnel(
  services: Services,
  actor: Actor,
  { days, by, language }: FunnelQuery,
): Promise<FunnelReply | Refusal> {
  if (!leadsTeam(actor)) return refuseTeam(language);
  const { queries, now } = services;
  const { tenantId } = actor;
  const since = now() - days * dayMs;
  const asksForPeople = by === "rep" || by === "team";
  const [counted, listed] = await Promise.all([
    countFunnel(queries, tenantId, since, by === "team" ? "rep" : by),
    asksForPeople ? listOwners(services, tenantId, language) : ({ ok: true, owners: new Map() } as const),
  ]);
  if (!listed.ok) return listed;
  const groups =
    by === "team" ? joinTeams(counted, listed.owners) : counted.map((one) => nameGroup(one, listed.owners));
  const total = groups.reduce<FunnelCounts>(sumOf, noCounts);
  return { ok: true, since, total, groups: groups.slice(0, mostGroups), isCut: groups.length > mostGroups };
}

/** Why those left who were sent back, disqualified or put to nurture in the last days, by source or campaign. */
export async function readExits(
  { queries, now }: Services,
  actor: Actor,
  { days, by, language }: ExitsQuery,
): Promise<ExitsReply | Refusal> {
  if (!leadsTeam(actor)) return refuseTeam(language);
  const since = now() - days * dayMs;
  const counted = await countExits(queries, actor.tenantId, since, by, mostReasons + 1);
  const exits = counted.slice(0, mostReasons).map(({ key, reason, kind, count, of }) => ({
    ...(key !== undefined && { key }),
    ...(reason !== undefined && { reason }),
    kind,
    count,
    of,
  }));
  return { ok: true, since, total: counted[0]?.total ?? 0, exits, isCut: counted.length > mostReasons };
}

function nameGroup({ key, ...counts }: KeyedCounts, owners: ReadonlyMap<string, CrmPerson>): FunnelGroup {
  const name = owners.get(key ?? "")?.name;
  return { ...counts, ...(key !== undefined && { key }), ...(name !== undefined && { name }) };
}

/** What is counted by owner, by the owners' main teams. */
function joinTeams(counted: readonly KeyedCounts[], owners: ReadonlyMap<string, CrmPerson>): FunnelGroup[] {
  const teams = Map.groupBy(counted, ({ key = "" }) => owners.get(key)?.teams[0]?.id);
  const names = new Map([...owners.values()].flatMap(({ teams: [main] }) => (main ? [[main.id, main.name]] : [])));
  const groups = [...teams].map(([key, members]): FunnelGroup => {
    const counts = members.map(({ key: _, ...own }) => own).reduce<FunnelCounts>(sumOf, noCounts);
    const name = names.get(key ?? "");
    return { ...counts, ...(key !== undefined && { key }), ...(name !== undefined && { name }) };
  });
  return groups.sort((one, other) => other.mql - one.mql);
}

const noCounts: FunnelCounts = { mql: 0, sal: 0, sql: 0, opportunity: 0, open: 0 };

function sumOf(one: FunnelCounts, other: FunnelCounts): FunnelCounts {
  return {
    mql: one.mql + other.mql,
    sal: one.sal + other.sal,
    sql: one.sql + other.sql,
    opportunity: one.opportunity + other.opportunity,
    open: one.open + other.open,
  };
}
