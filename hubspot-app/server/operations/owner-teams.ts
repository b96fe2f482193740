import type { CrmAnswer } from "../crm/answer.ts";
import type { CrmPerson } from "../crm/record.ts";
import { findHolders, readDirectory } from "./record-owners.ts";
import type { Services } from "./services.ts";

/** The teams of contacts' owners by the contact's id, the main one first; nobody's contact is in none. */
export async function findTeams(
  services: Services,
  tenantId: string,
  contactIds: readonly string[],
): Promise<CrmAnswer<ReadonlyMap<string, readonly string[]>>> {
  const records = contactIds.map((objectId) => ({ objectType: "contact" as const, objectId }));
  const [directory, holders] = await Promise.all([
    readDirectory(services, tenantId),
    findHolders(services, tenantId, records),
  ]);
  if (!directory.ok) return directory;
  if (!holders.ok) return holders;
  const teams = contactIds.map((id, index): [string, readonly string[]] => {
    const holder = holders.value[index];
    const ownerId = holder === undefined || holder === "gone" ? undefined : holder.ownerId;
    return [id, (ownerId !== undefined && teamsOf(directory.value, ownerId)) || []];
  });
  return { ok: true, value: new Map(teams) };
}

/** The teams of an owner, by the owner id that records name; absent = the directory does not know them. */
export function teamsOf(directory: readonly CrmPerson[], ownerId: string): readonly string[] | undefined {
  return directory.find((person) => person.ownerId === ownerId)?.teams.map(({ id }) => id);
}
