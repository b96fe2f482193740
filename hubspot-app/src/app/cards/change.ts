import type { AssessmentState } from "@assay/shared/api/assessment";
import type { CarryOrigin } from "@assay/shared/api/related";
import type { DerivedFrom } from "@assay/shared/assessment/derivation";
import type { Evidence } from "@assay/shared/assessment/evidence";
import type { Rating } from "@assay/shared/assessment/rating";
import type { CriterionId, Level } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import type { Rubric } from "@assay/shared/rubric/rubric";
import { explainAssessment } from "@assay/shared/score/explain";

/** What a person did to one criterion, exactly as it is sent: a repeat must carry the same id and the same body. */
export interface Change {
  readonly id: string;
  readonly criterion: CriterionId;
  /** Absent = back to unknown. */
  readonly level: Level | undefined;
  readonly evidence: Evidence | undefined;
  /** What a carried level rests on that this change confirms. */
  readonly derivedFrom?: DerivedFrom | undefined;
  readonly at: Instant;
  /** The version of the server's that was on screen. */
  readonly basedOn: number;
}

/** The assessment as it will stand once these changes are saved; the server's own answer replaces it. */
export function previewChanges(
  saved: AssessmentState,
  changes: readonly Change[],
  { rubric, me, now }: { rubric: Rubric; me: string; now: Instant },
): AssessmentState {
  if (changes.length === 0) return saved;
  const ratings = { ...saved.ratings };
  const contested = { ...saved.contested };
  for (const change of changes) {
    delete contested[change.criterion];
    delete ratings[change.criterion];
    const rating = ratingOf(change, saved.version + 1, me);
    if (rating) ratings[change.criterion] = rating;
  }
  const { band, fit } = saved.result;
  const previous = band && { band, rubricVersion: saved.result.rubric.version };
  const result = explainAssessment(rubric, { ratings, fit }, now, previous);
  return { version: saved.version, ratings, contested, result };
}

function ratingOf(change: Change, version: number, me: string): Rating | undefined {
  const { id, level, evidence, derivedFrom, at } = change;
  if (level === undefined) return undefined;
  const grounds = { ...(evidence && { evidence }), ...(derivedFrom && { derivedFrom }) };
  return { eventId: id, version, level, by: me, at, surface: "card", ...grounds };
}

/** What a confirmed level says about its origins: ids alone, for names may be erased. */
export function derivedFrom(origins: readonly CarryOrigin[]): DerivedFrom {
  return origins.map(({ record, framework, criterion, rating }) => ({
    objectType: record.objectType,
    objectId: record.objectId,
    framework: framework.id,
    criterion: criterion.id,
    eventId: rating.eventId,
  }));
}

/** What stands behind the rating that decided: the lowest of those weighed. A level keeps its quote on its way. */
export function decisiveEvidence(origins: readonly CarryOrigin[]): Evidence | undefined {
  const [lowest] = origins.toSorted((one, other) => one.rating.level - other.rating.level);
  return lowest?.rating.evidence;
}
