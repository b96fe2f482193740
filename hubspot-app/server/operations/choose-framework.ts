import type { ChooseFrameworkReply, ChooseFrameworkRequest } from "@assay/shared/api/framework-choice";
import type { RecordPath } from "@assay/shared/api/record";
import type { Refusal } from "@assay/shared/api/result";
import { refusalTexts } from "@assay/shared/language/all-languages";
import { isErased } from "../store/erasures.ts";
import { findChoice, findChosen, storeChoice } from "../store/framework-choices.ts";
import { wishCopy } from "../store/property-writes.ts";
import { subjectHash } from "./erase-record.ts";
import { listOffered } from "./framework-lists.ts";
import { frameworkInUse } from "./frameworks-in-force.ts";
import { type Actor, mayRate } from "./identify-caller.ts";
import type { Services } from "./services.ts";

/** Qualifies a record by another framework from now on, and has its copy in the CRM follow. */
export async function chooseFramework(
  services: Services,
  actor: Actor,
  record: RecordPath,
  request: ChooseFrameworkRequest,
): Promise<ChooseFrameworkReply | Refusal> {
  const { tenantId, userId } = actor;
  const key = { tenantId, ...record };
  const refusals = refusalTexts[request.language];
  const refuse = (code: string, message: string): Refusal => ({ ok: false, code, message });
  if (!mayRate(actor)) return refuse("not-allowed", refusals["not-allowed"]());
  const offered = await listOffered(services.queries, tenantId);
  if (!offered.some(({ id }) => id === request.framework)) {
    return refuse("unknown-framework", refusals["unknown-framework"](request.framework));
  }
  if (await isErased(services.queries, tenantId, subjectHash(services, key)))
    return refuse("erased", refusals.erased());
  const now = services.now();
  return services.queries.transaction().execute(async (queries) => {
    const { id: eventId, framework, at: clientAt } = request;
    if (!(await storeChoice(queries, { ...key, eventId, framework, by: userId, clientAt, recordedAt: now }))) {
      const first = await findChoice(queries, tenantId, eventId);
      const isSame =
        first?.objectType === record.objectType &&
        first.objectId === record.objectId &&
        first.framework === framework &&
        first.by === userId;
      if (!isSame) return refuse("id-reused", refusals["id-reused"]());
    } else {
      await wishCopy(queries, key, now);
    }
    return { ok: true, inUse: frameworkInUse(record.objectType, await findChosen(queries, key)) };
  });
}
