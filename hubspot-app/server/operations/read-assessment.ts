import type { AssessmentQuery, AssessmentReply } from "@assay/shared/api/assessment";
import type { RecordPath } from "@assay/shared/api/record";
import type { Refusal } from "@assay/shared/api/result";
import { frameworkOf } from "@assay/shared/framework/all-frameworks";
import { frameworkText } from "@assay/shared/framework/framework";
import { refusalTexts } from "@assay/shared/language/all-languages";
import { defaultRubric } from "@assay/shared/rubric/default-rubric";
import { findChosen } from "../store/framework-choices.ts";
import { findPropertyWrite } from "../store/property-writes.ts";
import { readAssessed } from "../store/rating-events.ts";
import { foldEvents, peopleIn, stateOf } from "./assessment-state.ts";
import { frameworkInUse, offeredFrameworks } from "./framework-in-use.ts";
import { type Actor, mayRate } from "./identify-caller.ts";
import { syncOf } from "./read-sync.ts";
import type { Services } from "./services.ts";

/** A record's assessment with its explanation, the words of the framework, and where the CRM's copy stands. */
export async function readAssessment(
  { queries, now }: Services,
  actor: Actor,
  record: RecordPath,
  query: AssessmentQuery,
): Promise<AssessmentReply | Refusal> {
  const key = { tenantId: actor.tenantId, ...record };
  const inUse = frameworkInUse(record.objectType, await findChosen(queries, key));
  const framework = query.framework === undefined ? inUse : frameworkOf(query.framework);
  if (framework === undefined) {
    const message = refusalTexts[query.language]["unknown-framework"](query.framework ?? "");
    return { ok: false, code: "unknown-framework", message };
  }
  const [held, write] = await Promise.all([
    readAssessed(queries, { ...key, framework: framework.id }),
    findPropertyWrite(queries, key),
  ]);
  const rubric = held.rubric ?? defaultRubric(framework);
  const assessment = stateOf(foldEvents(held.events), rubric, now());
  return {
    ok: true,
    assessment,
    framework: frameworkText(framework, query.language),
    inUse: inUse.id,
    offered: offeredFrameworks,
    rubric,
    sync: syncOf(write),
    canRate: mayRate(actor),
    me: actor.userId,
    people: await peopleIn(queries, actor, assessment),
  };
}
