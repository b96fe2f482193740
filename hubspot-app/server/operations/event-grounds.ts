import type { Refusal } from "@assay/shared/api/result";
import { refusalTexts } from "@assay/shared/language/all-languages";
import { isErased } from "../store/erasures.ts";
import { areCurrent } from "../store/rating-events.ts";
import { subjectHash } from "./erase-record.ts";
import type { Change } from "./event-answer.ts";
import type { Actor } from "./identify-caller.ts";
import type { Services } from "./services.ts";
import { keepVisible } from "./visible-records.ts";

/** What a rating rests on must still stand, and nobody whom it names may have asked to be forgotten. */
export async function faultOfGrounds(services: Services, actor: Actor, change: Change): Promise<Refusal | undefined> {
  if (!("level" in change)) return undefined;
  const { queries } = services;
  const { tenantId } = actor;
  const { derivedFrom = [], evidence } = change;
  const refusals = refusalTexts[change.language];
  const contacts = derivedFrom.flatMap(({ objectType, objectId }) => (objectType === "contact" ? objectId : []));
  for (const objectId of new Set([...contacts, ...(evidence?.contact ? [evidence.contact] : [])])) {
    const hash = subjectHash(services, { tenantId, objectType: "contact", objectId });
    if (await isErased(queries, tenantId, hash)) return { ok: false, code: "erased", message: refusals.erased() };
  }
  if (derivedFrom.length === 0) return undefined;
  const visible = await keepVisible(services, actor, derivedFrom, change.language);
  if (!visible.ok) return visible;
  // Whoever may not see a source does not learn whether it says what they claim.
  const isAllSeen = visible.records.length === derivedFrom.length;
  if (isAllSeen && (await areCurrent(queries, tenantId, derivedFrom))) return undefined;
  return { ok: false, code: "carried-changed", message: refusals["carried-changed"]() };
}
