import type { PeopleReply, PortalPerson } from "@assay/shared/api/people";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { CrmPerson } from "../crm/record.ts";
import { listMet, type MetPerson } from "../store/roles.ts";
import { type Actor, defaultRole } from "./identify-caller.ts";
import { readDirectory } from "./record-owners.ts";
import { mayEdit } from "./rubric-access.ts";
import type { Services } from "./services.ts";

/** Everybody of the portal: whom the CRM lists, and whom Assay met. */
export async function readPeople(services: Services, actor: Actor, language: Language): Promise<PeopleReply> {
  const directory = await readDirectory(services, actor.tenantId);
  const met = await listMet(services.queries, actor.tenantId);
  return {
    ok: true,
    people: joinPeople(met, directory.ok ? directory.value : undefined),
    visibility: actor.visibility,
    canEdit: mayEdit(actor),
    me: actor.userId,
    ...(!directory.ok && { trouble: refusalTexts[language]["people-away"]() }),
  };
}

/** `undefined` = the CRM did not tell: whoever was met is then taken to be there still. */
function joinPeople(met: readonly MetPerson[], listed: readonly CrmPerson[] | undefined): PortalPerson[] {
  const known = new Map(met.map((person) => [person.userId, person]));
  const there = (listed ?? []).map(({ userId, name, email, teams }) => {
    const role = known.get(userId)?.role ?? defaultRole;
    return { userId, name, email, role, teams: teams.map((team) => team.name), isThere: true };
  });
  const isListed = new Set(there.map(({ userId }) => userId));
  const others = met
    .filter(({ userId }) => !isListed.has(userId))
    .map(({ role = defaultRole, ...person }) => ({ ...person, role, teams: [], isThere: listed === undefined }));
  return [...there, ...others].sort((one, other) => one.name.localeCompare(other.name));
}
