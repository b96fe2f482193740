import * as z from "zod/mini";
import { CriterionId, Level } from "../framework/framework.ts";
import { Instant } from "../instant.ts";
import { ownEntry } from "../own-entry.ts";
import { DerivedFrom } from "./derivation.ts";
import { Evidence } from "./evidence.ts";
import { type Rating, type Ratings, Surface } from "./rating.ts";

/** One entry of an assessment's append-only history: a level was given, or a criterion went back to unknown. */
export const RatingEvent = z.object({
  id: z.string(),
  /** Position in the assessment's history, from 1, without gaps. */
  version: z.int().check(z.gte(1)),
  criterion: CriterionId,
  /** Absent = the rating was cleared: the criterion is unknown again. */
  level: z.optional(Level),
  evidence: z.optional(Evidence),
  derivedFrom: z.optional(DerivedFrom),
  by: z.string(),
  at: Instant,
  surface: Surface,
  /** The version that its author saw. */
  basedOn: z.int().check(z.gte(0)),
  /** Somebody else had changed the criterion since `basedOn`: kept, but not current until a person picks. */
  contested: z.boolean(),
});
export type RatingEvent = z.infer<typeof RatingEvent>;

/** Ratings that wait for a person to pick, by criterion. */
export const Contested = z.record(CriterionId, z.array(RatingEvent));
export type Contested = Readonly<Record<CriterionId, readonly RatingEvent[]>>;

/** All ratings of one record under one framework: what its events add up to. */
export interface Assessment {
  readonly version: number;
  readonly ratings: Ratings;
  readonly contested: Contested;
  /** Who last changed a criterion, and in which version; a clearing is a change too. */
  readonly lastChange: Readonly<Record<CriterionId, { readonly by: string; readonly version: number }>>;
}

export const emptyAssessment: Assessment = { version: 0, ratings: {}, contested: {}, lastChange: {} };

/**
 * Whether a new event meets a change by somebody else that its author has not seen. Two people who give the same
 * level do not disagree.
 */
export function meetsUnseenChange(
  assessment: Assessment,
  event: Pick<RatingEvent, "criterion" | "level" | "by" | "basedOn">,
): boolean {
  const change = ownEntry(assessment.lastChange, event.criterion);
  if (change === undefined || change.by === event.by || change.version <= seenVersion(assessment, event)) return false;
  return ownEntry(assessment.ratings, event.criterion)?.level !== event.level;
}

/** Nobody has seen a version that is still to come: whoever claims so has seen nothing, and settles nothing. */
function seenVersion({ version }: Assessment, { basedOn }: Pick<RatingEvent, "basedOn">): number {
  return basedOn <= version ? basedOn : 0;
}

/** The assessment after one more event. Events must come in the order of their versions. */
export function applyEvent(assessment: Assessment, event: RatingEvent): Assessment {
  const { criterion, version } = event;
  const waiting = ownEntry(assessment.contested, criterion) ?? [];
  if (event.contested) {
    return { ...assessment, version, contested: { ...assessment.contested, [criterion]: [...waiting, event] } };
  }
  const unseen = waiting.filter((other) => other.version > seenVersion(assessment, event));
  return {
    version,
    ratings: withRating(assessment.ratings, event),
    contested: withWaiting(assessment.contested, criterion, unseen),
    lastChange: { ...assessment.lastChange, [criterion]: { by: event.by, version } },
  };
}

function withRating(ratings: Ratings, event: RatingEvent): Ratings {
  const { [event.criterion]: _replaced, ...others } = ratings;
  if (event.level === undefined) return others;
  const rating: Rating = {
    eventId: event.id,
    version: event.version,
    level: event.level,
    by: event.by,
    at: event.at,
    surface: event.surface,
    ...(event.evidence && { evidence: event.evidence }),
    ...(event.derivedFrom && { derivedFrom: event.derivedFrom }),
  };
  return { ...others, [event.criterion]: rating };
}

function withWaiting(contested: Contested, criterion: CriterionId, waiting: readonly RatingEvent[]): Contested {
  const { [criterion]: _settled, ...others } = contested;
  return waiting.length === 0 ? others : { ...others, [criterion]: waiting };
}
