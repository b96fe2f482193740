import type { Refusal } from "@assay/shared/api/result";
import type { Team } from "@assay/shared/api/rollouts";
import { teamRefusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { CrmAnswer } from "../crm/answer.ts";
import { readDirectory } from "./record-owners.ts";
import type { Services } from "./services.ts";

/** The teams that somebody of the portal is in, by name. */
export async function listTeams(services: Services, tenantId: string): Promise<CrmAnswer<Team[]>> {
  const directory = await readDirectory(services, tenantId);
  if (!directory.ok) return directory;
  const teams = new Map(directory.value.flatMap((person) => person.teams.map(({ id, name }) => [id, { id, name }])));
  return { ok: true, value: [...teams.values()].sort((one, other) => one.name.localeCompare(other.name)) };
}

/** Teams with their names, each once; a client's id is a claim. */
export async function nameTeams(
  services: Services,
  tenantId: string,
  ids: readonly string[],
  language: Language,
): Promise<{ ok: true; teams: Team[] } | Refusal> {
  const known = await listTeams(services, tenantId);
  if (!known.ok) return refuse("teams-away", language);
  const teams = known.value.filter(({ id }) => ids.includes(id));
  return teams.length < new Set(ids).size ? refuse("unknown-team", language) : { ok: true, teams };
}

function refuse(code: "teams-away" | "unknown-team", language: Language): Refusal {
  return { ok: false, code, message: teamRefusalTexts[language][code]() };
}
