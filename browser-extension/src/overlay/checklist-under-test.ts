import type { AssessmentReply, AssessmentState } from "@assay/shared/api/assessment";
import type { RatingEvent } from "@assay/shared/assessment/assessment";
import type { Ratings } from "@assay/shared/assessment/rating";
import { anAssessment, aRubric, testNow } from "@assay/shared/builders";
import { bant } from "@assay/shared/framework/bant";
import { frameworkText } from "@assay/shared/framework/framework";
import { explainAssessment } from "@assay/shared/score/explain";
import type { Change } from "../messages.ts";

/** User 1001 of the builders says that the need is 1; what else was said of it waits for somebody to pick. */
export function aState(version: number, waiting: RatingEvent[] = [], ratings: Ratings = ofNeed): AssessmentState {
  const contested = waiting.length > 0 ? { need: waiting } : {};
  return { version, ratings, contested, result: explainAssessment(aRubric(), { ratings }, testNow) };
}

const ofNeed = anAssessment({ need: 1 }).ratings;

/** What the background answers to a surface that reads a contact. */
export function aRead(assessment: AssessmentState, waiting: Change[] = []) {
  const reply: AssessmentReply = {
    ...{ ok: true, assessment, framework: frameworkText(bant, "en"), inUse: "bant", offered: [], rubric: aRubric() },
    ...{ sync: { state: "nothing" }, canRate: true, me: "1001", people: [] },
  };
  return { ok: true, reply, at: testNow, isKept: false, isUnread: false, owner: "1/1001", waiting } as const;
}
