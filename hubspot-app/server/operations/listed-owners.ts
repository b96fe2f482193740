import type { Result } from "@assay/shared/api/result";
import { teamRefusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { CrmPerson } from "../crm/record.ts";
import { readDirectory } from "./record-owners.ts";
import type { Services } from "./services.ts";

/** The portal's people by their owner ids; refused while the CRM does not tell, or nobody would be in a team. */
export async function listOwners(
  services: Services,
  tenantId: string,
  language: Language,
): Promise<Result<{ owners: ReadonlyMap<string, CrmPerson> }>> {
  const directory = await readDirectory(services, tenantId);
  if (!directory.ok) return { ok: false, code: "teams-away", message: teamRefusalTexts[language]["teams-away"]() };
  return { ok: true, owners: new Map(directory.value.map((person) => [person.ownerId, person])) };
}
