import type { AssessmentQuery, AssessmentReply } from "@assay/shared/api/assessment";
import type { RecordPath } from "@assay/shared/api/record";
import type { Refusal } from "@assay/shared/api/result";
import { frameworkText } from "@assay/shared/framework/framework";
import { refusalTexts } from "@assay/shared/language/all-languages";
import { findPropertyWrite } from "../store/property-writes.ts";
import { readEvents } from "../store/rating-events.ts";
import { findRubric } from "../store/rubrics.ts";
import { foldEvents, peopleIn, stateOf } from "./assessment-state.ts";
import { type Actor, mayRate } from "./identify-caller.ts";
import { frameworkInUse } from "./portal-framework.ts";
import { syncOf } from "./read-sync.ts";
import type { Services } from "./services.ts";

/** A record's assessment with its explanation, the words of the framework, and where the CRM's copy stands. */
export async function readAssessment(
  { queries, now }: Services,
  actor: Actor,
  record: RecordPath,
  query: AssessmentQuery,
): Promise<AssessmentReply | Refusal> {
  const { tenantId } = actor;
  const key = { tenantId, ...record, framework: query.framework };
  const framework = frameworkInUse(query.framework);
  const [rubric, events, write] = await Promise.all([
    findRubric(queries, tenantId, query.framework, "newest"),
    readEvents(queries, key),
    findPropertyWrite(queries, key),
  ]);
  if (framework === undefined || rubric === undefined) {
    const message = refusalTexts[query.language]["unknown-framework"](query.framework);
    return { ok: false, code: "unknown-framework", message };
  }
  const assessment = stateOf(foldEvents(events), rubric, now());
  return {
    ok: true,
    assessment,
    framework: frameworkText(framework, query.language),
    rubric,
    sync: syncOf(write),
    canRate: mayRate(actor),
    me: actor.userId,
    people: await peopleIn(queries, actor, assessment),
  };
}
