import { graceDays, type PrivacyReply, type RetentionRequest } from "@assay/shared/api/privacy";
import type { Refusal } from "@assay/shared/api/result";
import type { Language } from "@assay/shared/language/language";
import { auditAct } from "../store/audit-entries.ts";
import { countErasures } from "../store/erasures.ts";
import { namePeople } from "../store/people.ts";
import { listProfilingRules } from "../store/profiling-rules.ts";
import { readStops } from "../store/profiling-stops.ts";
import { findRetention, saveRetention } from "../store/retention.ts";
import type { Actor } from "./identify-caller.ts";
import { addNames } from "./record-names.ts";
import { mayEdit, refuseEdit } from "./rubric-access.ts";
import { personOf } from "./rubric-versions.ts";
import type { Services } from "./services.ts";

const mostStops = 100;

/** How a portal deals with people's data, for its admins. */
export async function readPrivacy(
  services: Services,
  actor: Actor,
  language: Language,
): Promise<PrivacyReply | Refusal> {
  const { queries } = services;
  if (!mayEdit(actor)) return refuseEdit(language);
  const { tenantId } = actor;
  const { stops, count } = await readStops(queries, tenantId, mostStops);
  const people = await namePeople(
    queries,
    tenantId,
    stops.map(({ by }) => by),
    actor,
  );
  const records = stops.map((stop) => ({ ...stop, objectType: "contact" as const, objectId: stop.contactId }));
  const named = await addNames(services, tenantId, records);
  return {
    ok: true,
    retentionMonths: await findRetention(queries, tenantId),
    rules: await listProfilingRules(queries, tenantId),
    stopped: named.map(({ contactId, name, by, at, byRule }) => {
      return { contactId, ...(name !== undefined && { name }), by: personOf(by, people), at, byRule };
    }),
    stoppedCount: count,
    erasedCount: await countErasures(queries, tenantId),
    graceDays,
  };
}

/** How long ratings are kept from now on; what is too old by that goes within the day. */
export async function changeRetention(
  services: Services,
  actor: Actor,
  { months, language }: RetentionRequest,
): Promise<PrivacyReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const { tenantId, userId: by } = actor;
  await services.queries.transaction().execute(async (queries) => {
    const from = await findRetention(queries, tenantId);
    if (from === months) return;
    await saveRetention(queries, tenantId, months);
    const act = { act: "retention-changed", by, subject: "retention", from: String(from), to: String(months) } as const;
    await auditAct(queries, tenantId, act, services.now());
  });
  return readPrivacy(services, actor, language);
}
