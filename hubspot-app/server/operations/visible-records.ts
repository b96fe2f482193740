import type { RecordPath } from "@assay/shared/api/record";
import type { Refusal, Result } from "@assay/shared/api/result";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { CrmFault } from "../crm/answer.ts";
import type { CrmPerson, CrmRecord } from "../crm/record.ts";
import type { Actor } from "./identify-caller.ts";
import { findHolders, type Holder, readDirectory } from "./record-owners.ts";
import type { Services } from "./services.ts";

/*
 * The one place that decides which records somebody may see. A record that nobody owns is everyone's, or else no new
 * lead could be rated; one whose owner is not known, because the CRM is away or does not have it, is nobody's.
 */

/** Whether somebody sees every record of the portal: then nobody needs to be asked whose it is. */
export function seesAll({ role, visibility }: Actor): boolean {
  return visibility === "everyone" || role === "admin" || role === "manager";
}

/** Why somebody may not see a record, nor change anything about it; absent = they may. */
export async function refusalToSee(
  services: Services,
  actor: Actor,
  record: RecordPath,
  language: Language,
): Promise<Refusal | undefined> {
  const visible = await keepVisible(services, actor, [record], language);
  if (!visible.ok) return visible;
  return visible.records.length === 0 ? refuseToSee(actor, language) : undefined;
}

/** Those of the records that somebody may see. */
export async function keepVisible<One extends RecordPath>(
  services: Services,
  actor: Actor,
  records: readonly One[],
  language: Language,
): Promise<Result<{ records: One[] }>> {
  if (seesAll(actor) || records.length === 0) return { ok: true, records: [...records] };
  const [holders, directory] = await Promise.all([
    findHolders(services, actor.tenantId, records),
    readDirectory(services, actor.tenantId),
  ]);
  if (!holders.ok) return refuseUnknown(holders.fault, language);
  if (!directory.ok) return refuseUnknown(directory.fault, language);
  const sees = sightOf(actor, directory.value);
  return { ok: true, records: records.filter((_, index) => sees(holders.value[index] ?? "gone")) };
}

/** The same of contacts that were just read, and so tell themselves whose they are. */
export async function keepVisibleContacts(
  services: Services,
  actor: Actor,
  contacts: readonly CrmRecord[],
  language: Language,
): Promise<Result<{ contacts: CrmRecord[] }>> {
  if (seesAll(actor) || contacts.length === 0) return { ok: true, contacts: [...contacts] };
  const directory = await readDirectory(services, actor.tenantId);
  if (!directory.ok) return refuseUnknown(directory.fault, language);
  const sees = sightOf(actor, directory.value);
  return { ok: true, contacts: contacts.filter(({ ownerId }) => sees({ ownerId })) };
}

export function refuseToSee({ visibility }: Actor, language: Language): Refusal {
  const within = visibility === "team" ? "team" : "owner";
  return { ok: false, code: "not-visible", message: refusalTexts[language]["not-visible"][within]() };
}

/** What a rep or a reader sees under a policy that is not "everyone". */
function sightOf({ userId, visibility }: Actor, directory: readonly CrmPerson[]): (holder: Holder) => boolean {
  const me = directory.find((person) => person.userId === userId);
  const mates = directory.filter(({ teams }) => teams.some(({ id }) => me?.teams.some((mine) => mine.id === id)));
  const seen = new Set((visibility === "team" ? mates : []).map(({ ownerId }) => ownerId));
  if (me !== undefined) seen.add(me.ownerId);
  return (holder) => holder !== "gone" && (holder.ownerId === undefined || seen.has(holder.ownerId));
}

/** Nobody is shown what may not be theirs; a fault that passes is told apart, because a browser then tries again. */
function refuseUnknown({ kind }: CrmFault, language: Language): Refusal {
  const texts = refusalTexts[language];
  const passes = kind === "busy" || kind === "unavailable";
  if (passes) return { ok: false, code: "crm-away", message: texts["owner-away"]() };
  return { ok: false, code: "owner-unknown", message: texts["owner-unknown"]() };
}
