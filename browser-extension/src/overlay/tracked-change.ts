import type { AssessmentState } from "@assay/shared/api/assessment";
import type { Rating } from "@assay/shared/assessment/rating";
import type { CriterionId } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import type { Rubric } from "@assay/shared/rubric/rubric";
import { explainAssessment } from "@assay/shared/score/explain";
import type { Change } from "../messages.ts";

/** A change that the server has not confirmed: on its way, kept on this machine, or refused and waiting for the person. */
export interface TrackedChange {
  readonly change: Change;
  readonly state: "saving" | "waiting" | "needs-you";
  /** Why it needs the person. */
  readonly message?: string;
}

export type RowState = "unknown" | "saved" | TrackedChange["state"];

/** Where a criterion stands: its newest change, else what the server holds. */
export function rowStateOf(
  criterion: CriterionId,
  saved: Pick<AssessmentState, "ratings" | "contested">,
  changes: readonly TrackedChange[],
): RowState {
  const newest = changes.findLast(({ change }) => change.criterion === criterion);
  if (newest) return newest.state;
  if (saved.contested[criterion]?.length) return "needs-you";
  return saved.ratings[criterion] ? "saved" : "unknown";
}

/** The assessment as it will stand once these are saved; what was refused changes nothing. */
export function previewAssessment(
  saved: AssessmentState,
  changes: readonly TrackedChange[],
  { rubric, me, now }: { rubric: Rubric; me: string; now: Instant },
): AssessmentState {
  const coming = changes.filter(({ state }) => state !== "needs-you");
  if (coming.length === 0) return saved;
  const ratings = { ...saved.ratings };
  for (const { change } of coming) {
    delete ratings[change.criterion];
    const rating = ratingOf(change, saved.version + 1, me);
    if (rating) ratings[change.criterion] = rating;
  }
  const { band, fit } = saved.result;
  const previous = band && { band, rubricVersion: saved.result.rubric.version };
  return { ...saved, ratings, result: explainAssessment(rubric, { ratings, fit }, now, previous) };
}

function ratingOf(change: Change, version: number, me: string): Rating | undefined {
  if (!("level" in change)) return undefined;
  const { id, level, evidence, at, surface } = change;
  return { eventId: id, version, level, by: me, at, surface, ...(evidence && { evidence }) };
}
