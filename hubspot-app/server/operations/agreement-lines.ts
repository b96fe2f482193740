import type { TeamLine } from "@assay/shared/api/agreement";
import type { Refusal } from "@assay/shared/api/result";
import type { Team } from "@assay/shared/api/rollouts";
import { teamRefusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { type Agreement, agreementsInForce, bindingSince } from "@assay/shared/pipeline/agreement";
import { listDraftedTeams } from "../store/agreement-drafts.ts";
import type { Queries } from "../store/database.ts";
import type { Agreements } from "./agreements-in-force.ts";
import { listTeams, nameTeams } from "./portal-teams.ts";
import type { Services } from "./services.ts";

/**
 * Whose agreement a request is about; a client's id is a claim. While the CRM does not answer, a team is known by the
 * draft that it once had: what waits for a signature can be signed.
 */
export async function findLine(
  services: Services,
  tenantId: string,
  team: string | undefined,
  language: Language,
): Promise<{ ok: true; team: Team | undefined } | Refusal> {
  if (team === undefined) return { ok: true, team: undefined };
  const named = await nameTeams(services, tenantId, [team], language);
  if (named.ok) return { ok: true, team: named.teams[0] };
  if (named.code !== "teams-away") return named;
  const drafted = (await listDraftedTeams(services.queries, tenantId)).find(({ id }) => id === team);
  return drafted ? { ok: true, team: drafted } : named;
}

/** The teams that can have an agreement of their own, by name; `all` are the portal's agreements, newest first. */
export async function listLines(services: Services, tenantId: string, all: readonly Agreement[]): Promise<TeamLine[]> {
  const known = await listTeams(services, tenantId);
  const teams = known.ok ? known.value : await listDraftedTeams(services.queries, tenantId);
  const inForce = agreementsInForce(all, services.now());
  return teams.map(({ id, name }) => {
    const newest = all.find(({ team }) => team === id);
    const isWaiting = newest !== undefined && bindingSince(newest) === undefined;
    return { id, name, hasOwn: inForce.some(({ team }) => team === id), isWaiting };
  });
}

/** Teams of which an agreement of their own was ever in force, as the CRM called them. */
export async function listOwnLines(queries: Queries, tenantId: string, { ownTeams }: Agreements): Promise<Team[]> {
  if (ownTeams.length === 0) return [];
  return (await listDraftedTeams(queries, tenantId)).filter(({ id }) => ownTeams.includes(id));
}

/** A team that a client names, but that never had an agreement of its own. */
export function refuseLine(language: Language): Refusal {
  return { ok: false, code: "unknown-team", message: teamRefusalTexts[language]["unknown-team"]() };
}

/** A version as the audit log keeps it: "3", or "3: North" where it is a team's. */
export function writeVersion(version: number, team: Team | undefined): string {
  return team === undefined ? String(version) : `${version}: ${team.name}`;
}
