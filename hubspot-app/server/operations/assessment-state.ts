import type { AssessmentState, Person } from "@assay/shared/api/assessment";
import { type Assessment, applyEvent, emptyAssessment } from "@assay/shared/assessment/assessment";
import type { CarrySource } from "@assay/shared/assessment/carry-over";
import type { ScoredRatings } from "@assay/shared/assessment/rating";
import type { Instant } from "@assay/shared/instant";
import type { Rubric } from "@assay/shared/rubric/rubric";
import { type Explanation, explainAssessment } from "@assay/shared/score/explain";
import type { PreviousBand } from "@assay/shared/score/grade";
import type { Queries } from "../store/database.ts";
import { namePeople } from "../store/people.ts";
import type { StoredEvent } from "../store/stored-event.ts";
import type { Actor } from "./identify-caller.ts";
import type { Judgement } from "./judge-records.ts";

/** What a history adds up to. */
export function foldEvents(events: readonly StoredEvent[]): Assessment {
  return events.reduce((assessment, { event }) => applyEvent(assessment, event), emptyAssessment);
}

/** Every assessment of several records; the events of each must come in order. */
export function groupEvents(events: readonly StoredEvent[]): CarrySource[] {
  const keyOf = ({ key: { objectType, objectId, framework } }: StoredEvent) => `${objectType}/${objectId}/${framework}`;
  return [...Map.groupBy(events, keyOf).values()].flatMap((ofOne) => {
    const [first] = ofOne;
    if (first === undefined) return [];
    const { objectType, objectId, framework } = first.key;
    return { objectType, objectId, framework, ratings: foldEvents(ofOne).ratings };
  });
}

/** The assessment with its result at a moment: computed from the events every time, so that it cannot drift from them. */
export function stateOf(
  assessment: Assessment,
  rubric: Rubric,
  now: Instant,
  judgement?: Judgement | undefined,
  previous?: PreviousBand | undefined,
): AssessmentState {
  const { version, ratings, contested } = assessment;
  return {
    version,
    ratings: { ...ratings },
    contested: Object.fromEntries(Object.entries(contested).map(([criterion, events]) => [criterion, [...events]])),
    result: explainJudged(rubric, assessment.ratings, judgement, now, previous),
  };
}

/**
 * The band that a record is in after these events, for hysteresis to hold on to. It begins with the one that the
 * publish of this version put the record in, which holds on to nothing, and moves with every rating since.
 */
export function heldBand(events: readonly StoredEvent[], rubric: Rubric): PreviousBand | undefined {
  if (rubric.hysteresis === 0) return undefined;
  const since = events.findIndex(({ rubricVersion }) => rubricVersion >= rubric.version);
  const before = since === -1 ? events : events.slice(0, since);
  let assessment = foldEvents(before);
  let held = bandOf(rubric, assessment, undefined);
  for (const { event } of events.slice(before.length)) {
    assessment = applyEvent(assessment, event);
    held = bandOf(rubric, assessment, held);
  }
  return held;
}

/** Time does not move a band: staleness lowers grades by gates alone. */
function bandOf(rubric: Rubric, { ratings }: Assessment, held: PreviousBand | undefined): PreviousBand | undefined {
  const { band } = explainAssessment(rubric, { ratings }, 0, held);
  return band && { band, rubricVersion: rubric.version };
}

/** The result with what fit and engagement do to it: gates of fit, and the moment at which engagement is written anew. */
export function explainJudged(
  rubric: Rubric,
  ratings: ScoredRatings,
  judgement: Judgement | undefined,
  now: Instant,
  previous?: PreviousBand,
): Explanation {
  const result = explainAssessment(rubric, { ratings, fit: judgement?.fit?.letter }, now, previous);
  const moments = [result.changesAt, judgement?.changesAt].flatMap((moment) => moment ?? []);
  return { ...result, changesAt: moments.length === 0 ? undefined : Math.min(...moments) };
}

/** Everybody whom a state names. */
export function peopleIn(queries: Queries, actor: Actor, state: AssessmentState): Promise<Person[]> {
  const raters = Object.values(state.ratings).map((rating) => rating.by);
  const contesters = Object.values(state.contested).flatMap((events) => events.map((event) => event.by));
  return namePeople(queries, actor.tenantId, [...raters, ...contesters], actor);
}
